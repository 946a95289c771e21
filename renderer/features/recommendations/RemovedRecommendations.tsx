import type { Recommendation } from '../../../shared/contract/recommendations.ts';
import { Button, formatMoment } from '../../ui/index.ts';
import styles from './Recommendations.module.css';
import { nameOf } from './recommendationWords.ts';

interface RemovedRecommendationsProps {
  recommendations: readonly Recommendation[];
  onRestore: (recommendation: Recommendation) => Promise<void>;
}

/** Nothing is deleted: each can be put back with its words, its links and its place. */
export function RemovedRecommendations({ recommendations, onRestore }: RemovedRecommendationsProps) {
  if (recommendations.length === 0)
    return <p className={styles.nothing}>No recommendation has been removed.</p>;
  return (
    <ul className={styles.removed}>
      {recommendations.map((recommendation) => (
        <li key={recommendation.id}>
          <span className={styles.label}>{recommendation.label || '–'}</span>
          <div>
            <p className={recommendation.text ? styles.text : styles.quiet}>
              {recommendation.text || 'Nothing written yet'}
            </p>
            {recommendation.removedAt && (
              <p className={styles.hint}>Removed {formatMoment(recommendation.removedAt)}</p>
            )}
          </div>
          <Button
            size="small"
            aria-label={`Put back ${nameOf(recommendation)}`}
            onPress={() => void onRestore(recommendation)}
          >
            Put back
          </Button>
        </li>
      ))}
    </ul>
  );
}
