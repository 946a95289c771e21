import { FlaskConical } from 'lucide-react';
import styles from './PracticeBanner.module.css';

export function PracticeBanner() {
  return (
    <div className={styles.banner} role="note">
      <FlaskConical size={16} strokeWidth={1.5} aria-hidden />
      <span>
        <strong>Practice case:</strong> everything here is invented. Nothing is kept when you close it.
      </span>
    </div>
  );
}
