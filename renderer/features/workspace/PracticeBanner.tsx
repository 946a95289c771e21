import { FlaskConical } from 'lucide-react';
import styles from './PracticeBanner.module.css';

/** `isKept`: the practice case within someone's own workspace, where changes to it stay. */
export function PracticeBanner({ isKept }: { isKept: boolean }) {
  return (
    <aside className={styles.banner} aria-label="Practice case">
      <FlaskConical size={16} strokeWidth={1.5} aria-hidden />
      <span>
        <strong>Practice case:</strong>{' '}
        {isKept
          ? 'everything here is invented.'
          : 'everything here is invented. Nothing is kept when you close it.'}
      </span>
    </aside>
  );
}
