import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { count } from '../../ui/index.ts';
import styles from './Grid.module.css';
import type { Gap } from './useListMarks.ts';

/** A stretch without an entry, between two rows of the grid. It is no entry: no key comes to it and it is not counted. */
export function GapRow({ gap, id }: { gap: Gap; id: string }) {
  return (
    <div id={id} className={styles.gap}>
      <span>
        <b>{gapInWords(gap)}</b>, {gapDaysInWords(gap)}
      </span>
    </div>
  );
}

/** `No entry for 43 days`. */
export function gapInWords({ days }: Gap): string {
  return `No entry for ${count(days, 'day')}`;
}

/** `15 Apr – 27 May 2026`. */
export function gapDaysInWords({ from, to }: Gap): string {
  return formatEventDate({
    text: '',
    earliest: from,
    latest: to,
    precision: 'range',
    qualifier: 'from-to',
  });
}
