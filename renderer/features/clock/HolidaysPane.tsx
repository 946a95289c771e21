import { ChevronLeft, ChevronRight, Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { BankHolidayRecord } from '../../../shared/contract/clock.ts';
import { dayInWords } from '../../../shared/domain/formatEventDate.ts';
import { longDay } from '../../../shared/domain/clockWords.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { useRead } from '../../data/useRead.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, IconButton, Note, rememberNeighbour } from '../../ui/index.ts';
import styles from './Clock.module.css';
import { HolidayDialog } from './HolidayDialog.tsx';
import { movedInWords } from './movedInWords.ts';

const icon = { size: 16, strokeWidth: 1.5 } as const;

/** The bank holidays of a year, those added here among them. They hold for every case of the workspace. */
export function HolidaysPane({ today }: { today: string }) {
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [isAdding, setIsAdding] = useState(false);
  const { data, error } = useRead('clock.listHolidays', { year }, { keepPrevious: true });
  const remove = useWrite('clock.removeHoliday');
  const say = useUndoNotice(null);
  const head = useRef<HTMLDivElement>(null);
  const takeOut = async ({ id, name }: BankHolidayRecord) => {
    if (id === null) return;
    const focusBeside = rememberNeighbour(document.activeElement, () =>
      head.current?.querySelector<HTMLElement>('button:last-of-type'),
    );
    const answer = await remove.run({ holidayId: id });
    if (!answer) return;
    focusBeside();
    await say(`${name} taken out. ${movedInWords(answer.moved)}`);
  };
  return (
    <div className={styles.holidays}>
      <div ref={head} className={styles.year}>
        <IconButton
          label="The year before"
          size="small"
          icon={<ChevronLeft {...icon} />}
          onPress={() => setYear(year - 1)}
        />
        <h3 aria-live="polite">{year}</h3>
        <IconButton
          label="The year after"
          size="small"
          icon={<ChevronRight {...icon} />}
          onPress={() => setYear(year + 1)}
        />
        <Button size="small" icon={<Plus {...icon} aria-hidden />} onPress={() => setIsAdding(true)}>
          Add a day
        </Button>
      </div>
      {(error ?? remove.error) && <Note kind="danger">{(error ?? remove.error)?.message}</Note>}
      {data?.holidays.length === 0 && (
        <Note kind="warning">
          Candour knows no bank holidays of {year}. Its calendar runs from {longDay(data.firstDay)} to{' '}
          {longDay(data.lastDay)}. Days added here count.
        </Note>
      )}
      <ul>
        {data?.holidays.map((holiday) => (
          <li key={holiday.day} data-list-row>
            <span className={styles.day}>{dayInWords(holiday.day, 'short', true).slice(0, -5)}</span>
            <span>
              {holiday.name}
              {holiday.id !== null && <small>{addedInWords(holiday)}</small>}
            </span>
            {holiday.id !== null && (
              <IconButton
                label={`Take out ${holiday.name}`}
                size="small"
                icon={<X {...icon} />}
                onPress={() => void takeOut(holiday)}
              />
            )}
          </li>
        ))}
      </ul>
      <p>England and Wales. They hold for every case of this workspace.</p>
      {isAdding && <HolidayDialog onClose={() => setIsAdding(false)} onAdded={setYear} />}
    </div>
  );
}

function addedInWords({ movedFrom, reason }: BankHolidayRecord): string {
  const moved = movedFrom === null ? '' : `Moved from ${dayInWords(movedFrom, 'short', true)}. `;
  return `Added here. ${moved}${reason}`;
}
