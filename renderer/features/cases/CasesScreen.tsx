import { Plus } from 'lucide-react';
import { useState } from 'react';
import { addDays } from '../../../shared/domain/civilDate.ts';
import { useCommands } from '../../app/commands.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, count, Note, PageHead, PaneLayout, SegmentedControl, Skeleton } from '../../ui/index.ts';
import { useWeek, WeekPane } from '../clock/index.ts';
import { ProceedingDates } from '../proceedings/index.ts';
import { AwaitedList } from '../requests/index.ts';
import { CasesTable } from './CasesTable.tsx';
import styles from './Cases.module.css';
import { openNewCase, showCases, useCasesView } from './casesView.ts';
import { NoCases } from './NoCases.tsx';

const views = [
  { value: 'current', label: 'Current' },
  { value: 'removed', label: 'Removed' },
] as const;

export function CasesScreen() {
  const show = useCasesView((state) => state.show);
  const { data, error } = useRead('cases.list', { show, limit: 200 });
  const [weekOf, setWeekOf] = useState<string>();
  const week = useWeek(weekOf);

  useCommands([
    { id: 'cases.move', title: 'Move', section: 'Cases', keys: '↑ ↓', hint: 'Move' },
    { id: 'cases.open', title: 'Open', section: 'Cases', keys: 'Enter', hint: 'Open' },
    { id: 'cases.remove', title: 'Take the case off the list', section: 'Cases', keys: 'Delete' },
  ]);

  const work = (
    <div className={styles.screen} data-list-keys>
      <PageHead
        title="Cases"
        facts={data && describe(show, data.total)}
        actions={
          <>
            <SegmentedControl label="Which cases" options={views} value={show} onChange={showCases} />
            <Button
              variant="primary"
              icon={<Plus size={16} strokeWidth={1.5} aria-hidden />}
              onPress={openNewCase}
            >
              New case
            </Button>
          </>
        }
      />
      {error && (
        <div className={styles.note}>
          <Note kind="danger">{error.message}</Note>
        </div>
      )}
      {!data && !error && <Skeleton label="Reading the cases" />}
      {data?.cases.length === 0 && <NoCases show={show} />}
      {data && data.cases.length > 0 && <CasesTable cases={data.cases} show={show} week={week.data} />}
    </div>
  );
  return (
    <PaneLayout
      name="cases"
      workLabel="Cases"
      work={work}
      {...(show === 'current' && data && data.cases.length > 0
        ? {
            inspector: {
              title: weekTitle(week.data),
              content: (
                <>
                  {week.error && <Note kind="danger">{week.error.message}</Note>}
                  {week.data && <WeekPane week={week.data} onWeek={setWeekOf} />}
                  {week.data && <ProceedingDates from={week.data.from} to={addDays(week.data.to, 7)} />}
                  <AwaitedList />
                </>
              ),
            },
          }
        : {})}
    />
  );
}

function weekTitle(week: ReturnType<typeof useWeek>['data']): string {
  return week && (week.today < week.from || week.today > week.to) ? 'Week' : 'This week';
}

function describe(show: 'current' | 'removed', total: number): string {
  if (show === 'removed') return `${count(total, 'case')} taken off the list. Nothing in them is deleted.`;
  return total === 0
    ? 'On this computer only'
    : `${count(total, 'case')} on this computer, most recently changed first`;
}
