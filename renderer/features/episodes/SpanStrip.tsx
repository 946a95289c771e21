import type { Entry } from '../../../shared/contract/chronology.ts';
import type { Episode } from '../../../shared/contract/episodes.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { count, cx } from '../../ui/index.ts';
import styles from './Episodes.module.css';
import { stripOf } from './spanGeometry.ts';

/** The span as a strip with its entries on it. The sentence below and the list of entries say the same. */
export function SpanStrip({ episode, entries }: { episode: Episode; entries: readonly Entry[] }) {
  const strip = stripOf(episode, entries);
  if (!strip) return null;
  const { first, last, days, placed, outside } = strip;
  return (
    <div className={styles.span}>
      <div className={styles.track} aria-hidden>
        {placed.map(({ entry, start, length, isVague }) => (
          <span
            key={entry.id}
            className={cx(
              styles.mark,
              isVague && styles.vague,
              entry.expectedPractice === 'good' && styles.good,
            )}
            style={{ insetInlineStart: `${start}%`, inlineSize: `${length}%` }}
          />
        ))}
      </div>
      <p className={styles.hint}>
        {formatEventDate(parseEventDate(first))} to {formatEventDate(parseEventDate(last))},{' '}
        {count(days, 'day')}; {count(placed.length, 'entry', 'entries')} in it
        {outside > 0 && `, ${outside.toLocaleString('en-GB')} outside it or undated`}.
      </p>
    </div>
  );
}
