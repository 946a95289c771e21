import { useEffect, useState } from 'react';
import { cx } from '../../ui/index.ts';
import styles from './Grid.module.css';

const patienceMs = 300;

/** Grey bars where an entry will be, only once reading it has taken 300 ms. */
export function LoadingRow({ rowIndex }: { rowIndex: number }) {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="row" aria-rowindex={rowIndex} aria-busy className={cx(styles.row, styles.columns)}>
      <span role="gridcell" className={styles.loading}>
        {isSlow && <i aria-hidden />}
      </span>
    </div>
  );
}
