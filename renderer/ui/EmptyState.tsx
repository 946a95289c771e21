import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** Smaller words beneath the action. */
  more?: ReactNode;
}

/** What will be here, how it begins, one action. No picture. */
export function EmptyState({ title, children, actions, more }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
      {more && <div className={styles.small}>{more}</div>}
    </div>
  );
}
