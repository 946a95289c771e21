import { Equal } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Entry } from '../../../shared/contract/chronology.ts';
import { childSeenStates } from '../../../shared/domain/caseTerms.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { casePath } from '../../app/paths.ts';
import { AgencyChip, Button, StatusMark } from '../../ui/index.ts';
import { CoveredText } from '../masking/index.ts';
import type { Letter } from './accountWords.ts';
import type { Account, Comparison } from './compareAccounts.ts';
import { LitWords } from './LitWords.tsx';
import told from './Accounts.module.css';
import styles from './SameEvents.module.css';

interface AccountsSideBySideProps {
  comparison: Comparison;
  agencies: readonly Agency[];
  /** Kinds of difference that are lit; the others were switched off. */
  letters: ReadonlySet<Letter>;
  /** Takes an account out; left out where there are only two, or nothing is kept yet. */
  onTakeOut?: ((entry: Entry) => void) | undefined;
}

/** Each account in a column with its own words, and beneath what can be set side by side; last what they agree on. */
export function AccountsSideBySide({ comparison, agencies, letters, onTakeOut }: AccountsSideBySideProps) {
  const { accounts, between, agree } = comparison;
  const row = (head: ReactNode, cell: (account: Account) => ReactNode) => (
    <tr>
      <th scope="row">{head}</th>
      {accounts.map((account) => (
        <td key={account.entry.id}>{cell(account)}</td>
      ))}
    </tr>
  );
  return (
    <table className={told.accounts} data-many={accounts.length > 2 || undefined}>
      <thead>
        <tr>
          <td aria-hidden />
          {accounts.map(({ entry }) => (
            <th key={entry.id} scope="col">
              <AccountHead
                entry={entry}
                agency={agencies.find(({ id }) => id === entry.agencyId)}
                onTakeOut={onTakeOut}
              />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row(<RowHead note="as supplied">Their words</RowHead>, (account) => (
          <Words account={account} letters={letters} />
        ))}
        {row(
          <RowHead letter="A" note={between.when}>
            When
          </RowHead>,
          ({ entry, timesSaid }) => (
            <>
              {formatEventDate(entry.date)}
              {entry.time && `, ${entry.time}`}
              {timesSaid.length > 0 && <Small>Its words say {timesSaid.join(', ')}</Small>}
            </>
          ),
        )}
        {row(
          <RowHead letter="B" note={between.people}>
            People
          </RowHead>,
          ({ people }) =>
            people.join(', ') || <span className={styles.quiet}>Nobody on the list of people</span>,
        )}
        {row(
          <RowHead letter="C" note={between.seen}>
            Child seen
          </RowHead>,
          ({ entry, seeingSaid }) => (
            <>
              {childSeenStates[entry.childSeen]}
              {seeingSaid.length > 0 && (
                <Small>
                  Its words say <CoveredText text={seeingSaid.map((words) => `“${words}”`).join(', ')} />
                </Small>
              )}
            </>
          ),
        )}
        {row(<RowHead>What was done</RowHead>, ({ entry }) =>
          entry.actionTaken ? (
            <p className={told.words}>
              <CoveredText text={entry.actionTaken} />
            </p>
          ) : (
            <span className={styles.quiet}>Not recorded</span>
          ),
        )}
        <tr className={told.agree}>
          <th scope="row">
            <span className={told.rowHead}>
              <Equal size={14} strokeWidth={2} aria-hidden /> They agree
            </span>
          </th>
          <td colSpan={accounts.length}>
            {agree.length > 0 ? (
              agree.join(' ')
            ) : (
              <span className={styles.quiet}>On nothing that Candour compares</span>
            )}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

interface AccountHeadProps {
  entry: Entry;
  agency: Agency | undefined;
  onTakeOut?: ((entry: Entry) => void) | undefined;
}

function AccountHead({ entry, agency, onTakeOut }: AccountHeadProps) {
  const { caseId, id: entryId, number } = entry;
  return (
    <div className={told.accountHead}>
      {agency && <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} isNameBeside />}
      <span className={told.agencyName}>{agency?.name ?? 'Agency not known'}</span>
      <span className={told.accountActs}>
        <Link href={casePath(caseId, 'chronology')} state={{ entryId }}>
          Entry {number}
        </Link>
        {onTakeOut && (
          <Button variant="link" aria-label={`Take out entry ${number}`} onPress={() => onTakeOut(entry)}>
            Take out
          </Button>
        )}
      </span>
    </div>
  );
}

function Words({ account: { entry, pieces }, letters }: { account: Account; letters: ReadonlySet<Letter> }) {
  const isEdited = entry.asSupplied !== null && entry.asSupplied.whatHappened !== entry.whatHappened;
  return (
    <>
      {pieces.length > 0 ? (
        <LitWords pieces={pieces} letters={letters} />
      ) : (
        <span className={styles.quiet}>Nothing is written</span>
      )}
      {entry.asSupplied === null && <Small>Typed here, not supplied by the agency</Small>}
      {isEdited && <Small>Edited here since; the entry holds both</Small>}
      {entry.withdrawnAt !== null && <StatusMark kind="warning">Withdrawn by the agency</StatusMark>}
      {entry.removedAt !== null && <StatusMark kind="danger">Removed from the chronology</StatusMark>}
    </>
  );
}

interface RowHeadProps {
  letter?: Letter;
  note?: string;
  children: ReactNode;
}

function RowHead({ letter, note, children }: RowHeadProps) {
  return (
    <>
      <span className={told.rowHead}>
        {letter && (
          <b className={told.letter} aria-hidden>
            {letter}
          </b>
        )}
        {children}
      </span>
      {note && <Small>{note}</Small>}
    </>
  );
}

function Small({ children }: { children: ReactNode }) {
  return <span className={styles.small}>{children}</span>;
}
