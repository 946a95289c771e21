import { Link } from 'wouter';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { childSeenStates } from '../../../shared/domain/caseTerms.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { casePath } from '../../app/paths.ts';
import { AgencyChip, Button, StatusMark } from '../../ui/index.ts';
import { CoveredText } from '../masking/index.ts';
import styles from './Knowledge.module.css';

export type Known = OutputOf<'knowledge.list'>['entries'][number];

/** Each route has a word of its own; the sentence beside it says what shows it. */
const routeNames: Readonly<Record<Known['route'], string>> = {
  'own-record': 'Own record',
  'named-in-record': 'Named in it',
  shared: 'Shared',
};

interface KnownTableProps {
  label: string;
  known: readonly Known[];
  agencies: readonly Agency[];
  onShare: (entry: Entry) => void;
  onTakeBack: (row: Known) => void;
}

/** The entries of a page, each with how the agency could have known of it. */
export function KnownTable({ label, known, agencies, onShare, onTakeBack }: KnownTableProps) {
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={styles.date}>
            Date
          </th>
          <th scope="col" className={styles.from}>
            From
          </th>
          <th scope="col">What happened</th>
          <th scope="col" className={styles.seen}>
            Child seen
          </th>
          <th scope="col" className={styles.how}>
            How it could have known
          </th>
        </tr>
      </thead>
      <tbody>
        {known.map((row) => (
          <KnownRow
            key={row.entry.id}
            row={row}
            agency={agencies.find(({ id }) => id === row.entry.agencyId)}
            onShare={onShare}
            onTakeBack={onTakeBack}
          />
        ))}
      </tbody>
    </table>
  );
}

interface KnownRowProps extends Pick<KnownTableProps, 'onShare' | 'onTakeBack'> {
  row: Known;
  agency: Agency | undefined;
}

function KnownRow({ row, agency, onShare, onTakeBack }: KnownRowProps) {
  const { entry, route, words } = row;
  const { caseId, id: entryId, number, date, time, whatHappened, childSeen, source, withdrawnAt } = entry;
  return (
    <tr data-list-row data-entry-id={entryId}>
      <td>
        <b className={styles.day}>{formatEventDate(date)}</b>
        {time && <span className={styles.small}>{time}</span>}
      </td>
      <td>
        <span className={styles.chip}>
          {agency && <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} />}
          <Link href={casePath(caseId, 'chronology')} state={{ entryId }} data-list-item>
            Entry {number}
          </Link>
        </span>
        {source && <span className={styles.small}>{source}</span>}
      </td>
      <td>
        <p className={styles.words}>
          <CoveredText text={whatHappened || 'Nothing written yet'} />
        </p>
        {withdrawnAt !== null && <StatusMark kind="warning">Withdrawn by the agency</StatusMark>}
      </td>
      <td>{childSeenStates[childSeen]}</td>
      <td>
        <b>{routeNames[route]}</b>
        {route !== 'own-record' || words !== ownRecord ? (
          <span className={styles.small}>
            {route === 'own-record' ? words.replace(ownRecord, '') : words}
          </span>
        ) : null}
        <span className={styles.acts}>
          <Button variant="link" aria-label={`Shared with… entry ${number}`} onPress={() => onShare(entry)}>
            Shared with…
          </Button>
          {route === 'shared' && (
            <Button variant="link" aria-label={`Not shared: entry ${number}`} onPress={() => onTakeBack(row)}>
              Not shared
            </Button>
          )}
        </span>
      </td>
    </tr>
  );
}

/** What the core says of every own record, and the column says already. */
const ownRecord = 'Its own record.';
