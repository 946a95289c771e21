import type { EarlierReview } from '../../../shared/contract/earlierReviews.ts';
import { Button, formatMoment } from '../../ui/index.ts';
import styles from './EarlierReviews.module.css';

interface RemovedEarlierReviewsProps {
  reviews: readonly EarlierReview[];
  onRestore: (review: EarlierReview) => Promise<void>;
}

/** Nothing is lost: each can be put back where it stood. */
export function RemovedEarlierReviews({ reviews, onRestore }: RemovedEarlierReviewsProps) {
  if (reviews.length === 0) return <p className={styles.nothing}>No earlier review has been removed.</p>;
  return (
    <ul className={styles.removed}>
      {reviews.map((review) => (
        <li key={review.id}>
          <div>
            <p className={review.title ? undefined : styles.quiet}>{review.title || 'No title yet'}</p>
            {review.removedAt && <p className={styles.note}>Removed {formatMoment(review.removedAt)}</p>}
          </div>
          <Button
            size="small"
            aria-label={`Put back ${review.title || 'the one without a title'}`}
            onPress={() => void onRestore(review)}
          >
            Put back
          </Button>
        </li>
      ))}
    </ul>
  );
}
