import styles from './Note.module.css';

/** A number beside a heading. Give the words with it where the heading does not. */
export function CountBadge({ children }: { children: number | string }) {
  return <span className={styles.count}>{children}</span>;
}
