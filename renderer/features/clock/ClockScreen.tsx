import type { CaseId } from '../../../shared/contract/values.ts';
import { longDay } from '../../../shared/domain/clockWords.ts';
import { Note, PageHead, PaneLayout, Skeleton } from '../../ui/index.ts';
import styles from './Clock.module.css';
import { ClockRow } from './ClockRow.tsx';
import { clockKey, publicationOf } from './clockView.ts';
import { HolidaysPane } from './HolidaysPane.tsx';
import { useClocks } from './useClocks.ts';

/** Every deadline of the case with its sum, its rule and what was judged; beside it the days that do not count. */
export function ClockScreen({ caseId }: { caseId: CaseId }) {
  const { data, error } = useClocks(caseId);
  return (
    <PaneLayout
      name="clock"
      workLabel="Clocks of the case"
      work={
        <div className={styles.screen}>
          <PageHead title="Clock" facts={data && `Counted on ${longDay(data.today)}`} />
          {error && <Note kind="danger">{error.message}</Note>}
          {!data && !error && <Skeleton label="Working out the clocks" />}
          {data && (
            <ul className={styles.clocks}>
              {data.clocks.map((clock) => (
                <li key={clockKey(clock)}>
                  <ClockRow
                    caseId={caseId}
                    clock={clock}
                    today={data.today}
                    lastDay={data.lastDay}
                    partnership={data.partnership}
                    publication={publicationOf(clock, data.clocks)}
                  />
                </li>
              ))}
            </ul>
          )}
          {data && (
            <p className={styles.basis}>
              A working day is any day but Saturday, Sunday, Christmas Day, Good Friday and the bank holidays
              of England and Wales. Working Together gives no definition; this is the one of the regulations
              SI 2006/1738. The calendar that comes with Candour ends on {longDay(data.lastDay)}.
            </p>
          )}
        </div>
      }
      inspector={{ title: 'Bank holidays', content: data && <HolidaysPane today={data.today} /> }}
    />
  );
}
