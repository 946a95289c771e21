import { Check, Diamond, TriangleAlert } from 'lucide-react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Entry } from '../../../shared/contract/chronology.ts';
import { agencyNameThen } from '../../../shared/domain/agencyNames.ts';
import { describeReading, formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { shownPrecision, shownPrecisions } from '../../../shared/domain/shownPrecision.ts';
import { AgencyChip, Button, cx, formatMoment } from '../../ui/index.ts';
import { CoveredText } from '../masking/index.ts';
import { ChildSeenMark } from './ChildSeenMark.tsx';
import type { EntryFields } from './entryFields.ts';
import styles from './Inspector.module.css';

interface EntryHeadProps {
  entry: Entry;
  draft: EntryFields;
  agency: Agency | undefined;
  onEdit?: (() => void) | undefined;
}

const icon = { size: 15, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** What the record says, in full, as it would be read aloud. */
export function EntryHead({ entry, draft, agency, onEdit }: EntryHeadProps) {
  const date = draft.date === entry.date.text ? entry.date : parseEventDate(draft.date);
  const called = agency ? agencyNameThen(agency, date) : '';
  return (
    <section className={styles.section} aria-label="What the record says">
      {agency && (
        <p className={styles.agency}>
          <AgencyChip kind={agency.kind} code={agency.code} name={called} isNameBeside />
          <span>
            {called}
            {called !== agency.name && <small>, now {agency.name}</small>}
          </span>
        </p>
      )}
      <h3 className={styles.date}>
        {describeReading(date)}
        {draft.time !== '' && `, ${draft.time}`}
      </h3>
      {draft.date !== '' && draft.date.toLowerCase() !== formatEventDate(date).toLowerCase() && (
        <p className={styles.written}>Written as “{draft.date}”</p>
      )}
      <Marks entry={entry} draft={draft} />
      {draft.whatHappened === '' ? (
        <p className={styles.written}>Nothing is written yet about what happened.</p>
      ) : (
        <p className={cx(styles.words, entry.withdrawnAt !== null && styles.withdrawn)}>
          <CoveredText text={draft.whatHappened} />
        </p>
      )}
      <dl className={styles.lines}>
        <dt>Precision</dt>
        <dd>{shownPrecisions[shownPrecision(date, draft.time)]}</dd>
        <dt>Seen</dt>
        <dd>
          <ChildSeenMark state={draft.childSeen} />
        </dd>
        <dt>Source</dt>
        <dd>
          <CoveredText text={draft.source || 'Not given'} />
        </dd>
      </dl>
      {onEdit && (
        <Button variant="link" onPress={onEdit}>
          Edit the entry
        </Button>
      )}
    </section>
  );
}

function Marks({ entry, draft }: { entry: Entry; draft: EntryFields }) {
  return (
    <ul className={styles.marks}>
      {draft.significance === 'key' && (
        <li>
          <Diamond {...icon} size={12} fill="currentColor" /> Key event
        </li>
      )}
      {entry.withdrawnAt !== null && (
        <li className={styles.warned}>
          <TriangleAlert {...icon} /> Withdrawn by the agency, {formatMoment(entry.withdrawnAt)}
        </li>
      )}
      {draft.isDisputed && (
        <li className={styles.warned}>
          <TriangleAlert {...icon} /> Disputed
        </li>
      )}
      {entry.movedBecause !== null && (
        <li>
          Moved by hand within its day: <CoveredText text={entry.movedBecause} voice="reviewer" />
        </li>
      )}
      {draft.isReviewed && (
        <li>
          <Check {...icon} /> Reviewed
        </li>
      )}
    </ul>
  );
}
