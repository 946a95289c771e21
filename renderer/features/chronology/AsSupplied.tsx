import { FileSearch, Lock } from 'lucide-react';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { Place } from '../../../shared/contract/returnReading.ts';
import { childSeenStates } from '../../../shared/domain/caseTerms.ts';
import { Button, cx } from '../../ui/index.ts';
import { CoveredText } from '../masking/index.ts';
import type { EntryFields } from './entryFields.ts';
import styles from './Inspector.module.css';

const labels = {
  date: 'Date',
  time: 'Time',
  source: 'Source',
  whatHappened: 'What happened',
  childSeen: 'Child seen',
  childVoice: 'Child’s voice',
  actionTaken: 'Action taken',
  people: 'People',
  authorComment: 'Agency’s comment',
} as const;
const names = Object.keys(labels) as (keyof typeof labels)[];

type Supplied = NonNullable<Entry['asSupplied']>;

interface AsSuppliedProps {
  supplied: Supplied;
  draft: EntryFields;
  /** Shows the row of the file it came from; left out where that cannot be shown. */
  onShowSource?: () => void;
}

/** The agency's own words, which nothing here can change, apart from the reviewer's; a word where the two are not the same. */
export function AsSupplied({ supplied, draft, onShowSource }: AsSuppliedProps) {
  const reviewed = { ...draft, childSeen: childSeenStates[draft.childSeen], people: supplied.people };
  const given = names.filter((name) => supplied[name] !== '');
  const changed = names.filter((name) => isDifferent(name, supplied[name], reviewed[name]));
  return (
    <section className={cx(styles.section, styles.supplied)} aria-label="As supplied by the agency">
      <div className={styles.heading}>
        <Lock size={14} strokeWidth={1.75} aria-hidden />
        <h3>As supplied by the agency</h3>
      </div>
      <p className={styles.written}>
        {[
          supplied.place && `${placeInWords(supplied.place)} of the return`,
          supplied.versions > 1 && `version ${supplied.versions} of this row`,
          changed.length === 0 ? 'unchanged here' : 'the reviewer’s version differs where it says so',
        ]
          .filter(Boolean)
          .join(', ')}
        . These words cannot be changed.
      </p>
      <dl className={styles.facts}>
        {given.map((name) => (
          <div key={name}>
            <dt>
              {labels[name]}
              {changed.includes(name) && <small>edited here</small>}
            </dt>
            <dd>
              <CoveredText text={supplied[name]} />
            </dd>
          </div>
        ))}
        {changed
          .filter((name) => supplied[name] === '')
          .map((name) => (
            <div key={name}>
              <dt>
                {labels[name]}
                <small>added here</small>
              </dt>
              <dd className={styles.written}>The return was blank</dd>
            </div>
          ))}
      </dl>
      {onShowSource && (
        <Button
          variant="link"
          icon={<FileSearch size={15} strokeWidth={1.5} aria-hidden />}
          onPress={onShowSource}
        >
          Show where it came from
        </Button>
      )}
    </section>
  );
}

/** A return that is silent about the child has nothing to be compared with. */
function isDifferent(name: keyof typeof labels, sent: string, reviewed: string): boolean {
  if (name === 'childSeen') return sent !== '' && sent.toLowerCase() !== reviewed.toLowerCase();
  return sent !== reviewed;
}

/** “Sheet 2024, row 7”, “record 12”, “table 1, row 3”. */
function placeInWords(place: Place): string {
  if ('record' in place) return `Record ${place.record}`;
  return 'sheet' in place
    ? `Sheet ${place.sheet}, row ${place.row}`
    : `Table ${place.table}, row ${place.row}`;
}
