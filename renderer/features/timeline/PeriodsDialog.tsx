import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Period } from '../../../shared/contract/timeline.ts';
import type { CaseId, PeriodId } from '../../../shared/contract/values.ts';
import { periodKinds } from '../../../shared/domain/caseTerms.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { useRead } from '../../data/useRead.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, Dialog, showNotice } from '../../ui/index.ts';
import { useShownPeople } from '../masking/index.ts';
import { NewPeriod } from './NewPeriod.tsx';
import { PeriodEditor } from './PeriodEditor.tsx';
import styles from './PeriodsDialog.module.css';

/** Legal statuses, placements and key dates of the case: added, changed and taken off the timeline. */
export function PeriodsDialog({ caseId, onClose }: { caseId: CaseId; onClose: () => void }) {
  const periods = useRead('periods.list', { caseId }).data?.periods ?? [];
  const people = useShownPeople(useRead('people.list', { caseId }).data?.people) ?? [];
  const remove = useWrite('periods.remove');
  const restore = useWrite('periods.restore');
  const [openedId, setOpenedId] = useState<PeriodId | 'new' | null>(null);
  const opened = periods.find(({ id }) => id === openedId);

  const takeOff = async (period: Period) => {
    const input = { periodId: period.id };
    if (!(await remove.run(input))) return;
    setOpenedId(null);
    showNotice(`${period.name} taken off the timeline`, () => restore.run(input));
  };
  return (
    <Dialog
      title="Periods and key dates"
      isOpen
      isWide
      onOpenChange={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          Done
        </Button>
      }
    >
      <p className={styles.about}>
        Legal statuses, where the child lived and key dates are drawn behind the entries. Births come from
        People.
      </p>
      {periods.length === 0 && openedId !== 'new' && <p className={styles.about}>None yet.</p>}
      <ul className={styles.list} aria-label="Periods and key dates">
        {periods.map((period) => (
          <li key={period.id}>
            <button
              type="button"
              className={styles.period}
              aria-expanded={period.id === openedId}
              onClick={() => setOpenedId(period.id === openedId ? null : period.id)}
            >
              <b>{period.name}</b>
              <span>{periodKinds[period.kind]}</span>
              <span>{extentInWords(period)}</span>
            </button>
            {opened?.id === period.id && (
              <PeriodEditor
                key={period.id}
                period={opened}
                people={people}
                problem={remove.error?.message}
                onRemove={() => void takeOff(period)}
              />
            )}
          </li>
        ))}
      </ul>
      {openedId === 'new' ? (
        <NewPeriod caseId={caseId} people={people} onClose={() => setOpenedId(null)} />
      ) : (
        <Button
          size="small"
          icon={<Plus size={16} strokeWidth={1.5} aria-hidden />}
          onPress={() => setOpenedId('new')}
        >
          Add a period or key date
        </Button>
      )}
    </Dialog>
  );
}

function extentInWords({ starts, ends }: Period): string {
  const from = formatEventDate(starts);
  return ends === null
    ? from
    : `${from} to ${ends.precision === 'unknown' ? ends.text : formatEventDate(ends)}`;
}
