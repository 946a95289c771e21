import { Link } from 'wouter';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { CaseId, EntryId } from '../../../shared/contract/values.ts';
import { formatEventDate, shortDay } from '../../../shared/domain/formatEventDate.ts';
import { casePath } from '../../app/paths.ts';
import { AgencyChip, Button, count, cx, StatusMark, VisuallyHidden } from '../../ui/index.ts';
import { CoveredText } from '../masking/index.ts';
import { type RequestRow, standingIcons } from '../requests/index.ts';
import type { AgencyContribution, ContributedEntry } from './contributions.ts';
import styles from './RapidReview.module.css';

interface ContributionCardProps {
  caseId: CaseId;
  contribution: AgencyContribution;
  usedIn: ReadonlyMap<EntryId, readonly number[]>;
  openedNumber: number;
  today: string;
  onQuote: (agency: Agency, entry: ContributedEntry) => void;
}

/** One agency: where its answer stands, and its entries with what can be done with each. */
export function ContributionCard({ caseId, contribution, usedIn, ...rest }: ContributionCardProps) {
  const { openedNumber, today, onQuote } = rest;
  const { agency, requests, total, entries } = contribution;
  const isUsedHere = entries.some(({ id }) => usedIn.get(id)?.includes(openedNumber));
  return (
    <article className={cx(styles.contribution, isUsedHere && styles.usedHere)} aria-label={agency.name}>
      <header>
        <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} isNameBeside />
        <b>{agency.name}</b>
      </header>
      {requests.map((row) => (
        <Standing key={row.key} caseId={caseId} row={row} today={today} />
      ))}
      {requests.length === 0 && (
        <p className={styles.standing}>
          <StatusMark kind="neutral">Not asked</StatusMark>
          <Link href={casePath(caseId, 'agencies/requests')} state={{ requestId: agency.id }}>
            Ask<VisuallyHidden> {agency.name}</VisuallyHidden>
          </Link>
        </p>
      )}
      {entries.map((entry) => (
        <GivenEntry
          key={entry.id}
          caseId={caseId}
          entry={entry}
          usedIn={usedIn.get(entry.id) ?? []}
          onQuote={() => onQuote(agency, entry)}
        />
      ))}
      {total > entries.length && (
        <p className={styles.more}>
          <Link href={casePath(caseId, 'chronology')} state={{ filter: { agencyIds: [agency.id] } }}>
            {`All ${count(total, 'entry', 'entries')} of ${agency.name}`}
          </Link>
        </p>
      )}
    </article>
  );
}

function Standing({ caseId, row, today }: { caseId: CaseId; row: RequestRow; today: string }) {
  const { request, agency, state } = row;
  const last = request.chasers.at(-1);
  const chased = last ? `Last chased ${shortDay(last.chasedOn, today)}` : '';
  const awaits = ['late', 'due-today', 'promised', 'asked', 'part'].includes(state.name);
  return (
    <div className={styles.standing}>
      <StatusMark kind={state.tone} icon={standingIcons[state.name]}>
        {state.words}
      </StatusMark>
      <Link href={casePath(caseId, 'agencies/requests')} state={{ requestId: row.key }}>
        {awaits ? 'Chase' : 'Open the request'}
        <VisuallyHidden>: {agency.name}</VisuallyHidden>
      </Link>
      {[state.fact, chased, request.missing].filter(Boolean).map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  );
}

interface GivenEntryProps {
  caseId: CaseId;
  entry: ContributedEntry;
  /** Numbers of the sections that cite it. */
  usedIn: readonly number[];
  onQuote: () => void;
}

function GivenEntry({ caseId, entry, usedIn, onQuote }: GivenEntryProps) {
  const { id, number, date, time, whatHappened } = entry;
  return (
    <div className={styles.given}>
      <blockquote>
        <CoveredText text={whatHappened || 'Nothing written yet'} />
      </blockquote>
      <footer>
        <span className={styles.quiet}>
          {formatEventDate(date)}
          {time && `, ${time}`}
        </span>
        {whatHappened && (
          <Button variant="link" aria-label={`Quote entry ${number}`} onPress={onQuote}>
            Quote
          </Button>
        )}
        <Link
          href={casePath(caseId, 'chronology')}
          state={{ entryId: id }}
          aria-label={`Open entry ${number}`}
        >
          Open
        </Link>
        {usedIn.length > 0 && (
          <StatusMark kind="success">
            {`Used in section${usedIn.length > 1 ? 's' : ''} ${usedIn.join(', ')}`}
          </StatusMark>
        )}
      </footer>
    </div>
  );
}
