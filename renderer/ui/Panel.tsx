import { type ReactNode, useId } from 'react';
import styles from './EmptyState.module.css';

interface PanelProps {
  title: string;
  /** Beside the title: a count, a few words. */
  aside?: ReactNode;
  /** At the far end: a link or a button. */
  action?: ReactNode;
  children: ReactNode;
}

/** A titled box within a page. */
export function Panel({ title, aside, action, children }: PanelProps) {
  const titleId = useId();
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{title}</h2>
        {aside}
        {action && <div className={styles.more}>{action}</div>}
      </header>
      <div className={styles.panelBody}>{children}</div>
    </section>
  );
}
