import type { RapidSection } from '../../../shared/contract/rapidReview.ts';
import { Button, formatMoment } from '../../ui/index.ts';
import styles from './RapidReview.module.css';

interface RemovedSectionsProps {
  sections: readonly RapidSection[];
  onRestore: (section: RapidSection) => Promise<void>;
}

/** Nothing is deleted: each can be put back with its words and what it cites. */
export function RemovedSections({ sections, onRestore }: RemovedSectionsProps) {
  if (sections.length === 0) return <p className={styles.nothing}>No section has been removed.</p>;
  return (
    <ul className={styles.removed}>
      {sections.map((section) => (
        <li key={section.id}>
          <p className={styles.removedTitle}>{section.title}</p>
          {section.removedAt && <p className={styles.quiet}>Removed {formatMoment(section.removedAt)}</p>}
          <Button
            size="small"
            aria-label={`Put back “${section.title}”`}
            onPress={() => void onRestore(section)}
          >
            Put back
          </Button>
        </li>
      ))}
    </ul>
  );
}
