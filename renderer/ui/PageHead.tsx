import type { ReactNode } from 'react';
import styles from './PageHead.module.css';

/** The heading of a page with its one line of facts and its acts. The shell gives the heading the focus. */
export function PageHead({
  title,
  facts,
  actions,
}: {
  title: string;
  facts?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h1 tabIndex={-1}>{title}</h1>
        {facts && <p>{facts}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
