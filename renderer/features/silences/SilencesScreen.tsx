import type { CaseId } from '../../../shared/contract/values.ts';
import { useRead } from '../../data/useRead.ts';
import { count, EmptyState, Note, SegmentedControl, Skeleton } from '../../ui/index.ts';
import { groupSilences } from './silenceGroups.ts';
import { SilenceGroup } from './SilenceGroup.tsx';
import styles from './Silences.module.css';
import { setOrder, setThreshold, useSilencesView, usualThresholds } from './silencesView.ts';
import { ThresholdField } from './ThresholdField.tsx';

const orders = [
  { value: 'longest', label: 'Longest first' },
  { value: 'oldest', label: 'Oldest first' },
] as const;

/** Where the record is silent: stretches without contact, the child not seen, what was sent and not received, who was not asked. */
export function SilencesScreen({ caseId }: { caseId: CaseId }) {
  const { order, thresholds: byCase } = useSilencesView();
  const thresholds = byCase[caseId] ?? usualThresholds;
  const { data, error } = useRead('silences.list', { caseId, ...thresholds }, { keepPrevious: true });
  const agencies = useRead('agencies.list', { caseId }).data?.agencies ?? [];
  const hasEntries = useRead('chronology.list', { caseId, limit: 1 }).data?.caseTotal !== 0;
  const groups = groupSilences(data?.silences ?? [], order);

  return (
    <section className={styles.screen} aria-label="Silences of the record" data-pane tabIndex={-1}>
      <header className={styles.bar}>
        <h1 tabIndex={-1}>Silences</h1>
        <SegmentedControl label="Order" options={orders} value={order} onChange={setOrder} />
      </header>
      <div className={styles.content}>
        <fieldset className={styles.thresholds}>
          <legend>List what lasts at least so many days</legend>
          <ThresholdField
            label="Without contact"
            value={thresholds.noContactDays}
            most={3650}
            onChange={(noContactDays) => setThreshold(caseId, { noContactDays })}
          />
          <ThresholdField
            label="Child not seen"
            value={thresholds.notSeenDays}
            most={3650}
            onChange={(notSeenDays) => setThreshold(caseId, { notSeenDays })}
          />
          <ThresholdField
            label="Sent, not received"
            value={thresholds.receiptDays}
            most={365}
            onChange={(receiptDays) => setThreshold(caseId, { receiptDays })}
          />
        </fieldset>
        <Note>
          <p>
            A silence may be a record that is missing and not contact that is missing. Nothing here is judged:
            each line says what the entries show.
          </p>
          {data && <p>{leftAside(data)}</p>}
        </Note>
        {error && (
          <Note kind="danger" role="status">
            {error.message}
          </Note>
        )}
        {!data && !error && <Skeleton label="Looking for silences" />}
        {data && hasEntries && (
          <>
            <ul className={styles.kinds} aria-label="Kinds of silence">
              {groups.map(({ kind, title, silences }) => (
                <li key={kind}>
                  <button type="button" onClick={() => goTo(kind)}>
                    {title} <span>{silences.length.toLocaleString('en-GB')}</span>
                  </button>
                </li>
              ))}
            </ul>
            {groups.map((group) => (
              <SilenceGroup key={group.kind} caseId={caseId} group={group} agencies={agencies} />
            ))}
          </>
        )}
        {data && !hasEntries && (
          <EmptyState title="No entries yet">
            <p>Silences are found between entries. They will stand here once the chronology has some.</p>
          </EmptyState>
        )}
      </div>
    </section>
  );
}

/** What could not be reckoned with, so that nobody takes the list for whole. */
function leftAside({ undated, vague }: { undated: number; vague: number }): string {
  const parts = [
    ...(undated > 0
      ? [
          `${count(undated, 'entry', 'entries')} without a date, or with only a “before” or “after”, ${undated === 1 ? 'was' : 'were'} left aside.`,
        ]
      : []),
    ...(vague > 0
      ? [
          `${count(vague, 'entry is', 'entries are')} not dated to the day: no silence is claimed on a day on which one of them may have happened.`,
        ]
      : []),
  ];
  return parts.length === 0 ? 'Every entry is dated to the day.' : parts.join(' ');
}

function goTo(kind: string): void {
  const group = document.getElementById(kind);
  group?.scrollIntoView();
  group?.focus({ preventScroll: true });
}
