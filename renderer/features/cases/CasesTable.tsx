import { type KeyboardEvent, type ReactNode, useDeferredValue } from 'react';
import { Link } from 'wouter';
import type { CaseRecord } from '../../../shared/contract/cases.ts';
import { exerciseKinds } from '../../../shared/domain/caseTerms.ts';
import { LeadClock, type useWeek } from '../clock/index.ts';
import { StageDots } from '../exercises/index.ts';
import { casePath } from '../../app/paths.ts';
import { useWrite } from '../../data/useWrite.ts';
import {
  Button,
  count,
  cx,
  formatMoment,
  moveInList,
  Note,
  rememberNeighbour,
  showNotice,
  StatusMark,
  VisuallyHidden,
} from '../../ui/index.ts';
import styles from './Cases.module.css';

interface CasesTableProps {
  cases: readonly CaseRecord[];
  show: 'current' | 'removed';
  /** The clocks of all cases, once they are worked out. */
  week: ReturnType<typeof useWeek>['data'];
}

/** As many rows as a tall screen shows: those are drawn at once, and the others right after, so that hundreds make nobody wait. */
const firstRows = 24;

export function CasesTable({ cases, show, week }: CasesTableProps) {
  const isWhole = useDeferredValue(true, false);
  const drawn = isWhole ? cases : cases.slice(0, firstRows);
  const leads = new Map(week?.clocks.filter(({ isLead }) => isLead).map((clock) => [clock.caseId, clock]));
  const remove = useWrite('cases.remove');
  const restore = useWrite('cases.restore');

  const takeOff = async ({ id, pseudonym, reference }: CaseRecord) => {
    const focusNeighbour = rememberNeighbour(document.activeElement);
    if (!(await remove.run({ caseId: id }))) return;
    focusNeighbour();
    showNotice(`${pseudonym}, ${reference}, taken off the list`, () => restore.run({ caseId: id }));
  };
  const putBack = async ({ id, pseudonym, reference }: CaseRecord) => {
    const focusNeighbour = rememberNeighbour(document.activeElement);
    if (!(await restore.run({ caseId: id }))) return;
    focusNeighbour();
    showNotice(`${pseudonym}, ${reference}, is back on the list`, () => remove.run({ caseId: id }));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    moveInList(event);
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-list-row]') : null;
    const record = cases.find(({ id }) => id === row?.dataset.listRow);
    if (event.key === 'Delete' && show === 'current' && record) void takeOff(record);
  };
  const error = remove.error ?? restore.error;
  return (
    <>
      {error && (
        <div className={styles.note}>
          <Note kind="danger" role="alert">
            {error.message}
          </Note>
        </div>
      )}
      {/* The rows' links take the focus; arrow keys are a quicker way between them. */}
      <div onKeyDown={onKeyDown} role="presentation">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.caseColumn}>
                Case
              </th>
              {show === 'current' && (
                <th scope="col" className={styles.clockColumn}>
                  Clock
                </th>
              )}
              <th scope="col" className={styles.holds}>
                What is in it
              </th>
              <th scope="col" className={styles.changedColumn}>
                {show === 'current' ? 'Last changed' : 'Removed'}
              </th>
              <th scope="col" className={styles.actColumn}>
                <VisuallyHidden>{show === 'current' ? 'Remove' : 'Put back'}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {drawn.map((record) => (
              <CaseRow
                key={record.id}
                record={record}
                clock={
                  show === 'current' && (
                    <td>{week && <LeadClock clock={leads.get(record.id)} today={week.today} />}</td>
                  )
                }
                isRemoved={show === 'removed'}
                onAct={() => void (show === 'removed' ? putBack(record) : takeOff(record))}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function CaseRow({
  record,
  clock,
  isRemoved,
  onAct,
}: {
  record: CaseRecord;
  clock: ReactNode;
  isRemoved: boolean;
  onAct: () => void;
}) {
  const { id, pseudonym, reference, partnership, exerciseKind, stages, counts, isPractice } = record;
  const act = isRemoved ? 'Put back' : 'Remove';
  return (
    <tr className={styles.row} data-list-row={id}>
      <td>
        {isRemoved ? (
          <span className={styles.name}>{pseudonym}</span>
        ) : (
          <Link href={casePath(id)} className={cx(styles.name)} data-list-item>
            {pseudonym}
          </Link>
        )}
        <span className={styles.reference}>{reference}</span>
        <div className={styles.line}>{exerciseKinds[exerciseKind]}</div>
        {!isRemoved && <StageDots stages={stages} />}
        {partnership && <div className={styles.second}>{partnership}</div>}
        {isPractice && (
          <div>
            <StatusMark kind="warning">Practice: everything in it is invented</StatusMark>
          </div>
        )}
      </td>
      {clock}
      <td className={styles.holds}>
        {count(counts.entries, 'entry', 'entries')} from {count(counts.agencies, 'agency', 'agencies')}
        <div className={styles.second}>
          {count(counts.findings, 'finding')} · {count(counts.recommendations, 'recommendation')}
        </div>
      </td>
      <td className={styles.moment}>
        {formatMoment(isRemoved && record.removedAt ? record.removedAt : record.updatedAt)}
      </td>
      <td>
        <Button variant="quiet" size="small" onPress={onAct} aria-label={`${act} ${pseudonym}, ${reference}`}>
          {act}
        </Button>
      </td>
    </tr>
  );
}
