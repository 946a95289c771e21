import type { Agency } from '../../../../shared/contract/agencies.ts';
import type { CaseId } from '../../../../shared/contract/values.ts';
import { useRead } from '../../../data/useRead.ts';
import { count, EmptyState, Note, Skeleton } from '../../../ui/index.ts';
import { AskedRow } from './AskedRow.tsx';
import styles from './Returns.module.css';
import { WaitingRow } from './WaitingRow.tsx';

const drawnAtOnce = 100;

/** Rows of returns that wait for a person: they could not be read, or the agency is asked about them. */
export function Tray({ caseId, agencies }: { caseId: CaseId; agencies: readonly Agency[] }) {
  const { data, error, isPending } = useRead('imports.listTray', { caseId });
  if (error && !data) return <Note kind="danger">{error.message}</Note>;
  if (isPending) return <Skeleton label="Reading the rows that wait" rows={4} />;
  const { rows } = data;
  if (rows.length === 0) {
    return (
      <EmptyState title="No row is waiting">
        <p>
          Rows that cannot be read when a return is brought in wait here, with their own words, until they
          have a date. So do rows of a corrected return that the agency is asked about.
        </p>
      </EmptyState>
    );
  }
  return (
    <article className={styles.page}>
      <h2 className={styles.title}>
        Waiting <small>{count(rows.length, 'row')}</small>
      </h2>
      {rows.some(({ asked }) => asked === null) && (
        <p>
          Rows that could not be read are in no view or export, and cannot be cited, until each is put right
          or left out.
        </p>
      )}
      {rows.some(({ asked }) => asked !== null) && (
        <p>Where it says “Ask why”, the entry stays as it was until you decide.</p>
      )}
      <ul className={styles.tray} aria-label="Rows that wait">
        {rows.slice(0, drawnAtOnce).map((row) => {
          const shared = { caseId, row, agency: agencies.find(({ id }) => id === row.agencyId) };
          return row.asked ? (
            <AskedRow key={row.id} {...shared} asked={row.asked} />
          ) : (
            <WaitingRow key={row.id} {...shared} />
          );
        })}
      </ul>
      {rows.length > drawnAtOnce && (
        <p
          className={styles.quiet}
        >{`The first ${drawnAtOnce} are shown. The others follow as these are dealt with.`}</p>
      )}
    </article>
  );
}
