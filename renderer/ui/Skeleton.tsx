import styles from './EmptyState.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import { usePatience } from './usePatience.ts';

/** Grey bars in the shape of rows, only once reading has taken 300 ms. `label` says what is being read. */
export function Skeleton({ label = 'Reading', rows = 6 }: { label?: string; rows?: number }) {
  if (!usePatience()) return null;
  return (
    <div className={styles.skeleton}>
      <VisuallyHidden role="status">{label}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className={styles.bar} aria-hidden />
      ))}
    </div>
  );
}
