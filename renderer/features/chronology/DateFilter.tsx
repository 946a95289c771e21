import { useId, useState } from 'react';
import type { EntryFilter } from '../../../shared/contract/entryFilter.ts';
import { describeReading, formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { shownPrecisionNames, shownPrecisions } from '../../../shared/domain/shownPrecision.ts';
import { Checkbox, TextField } from '../../ui/index.ts';
import styles from './FilterBar.module.css';
import { FilterPill, toggled } from './FilterPill.tsx';

type OfDates = Pick<EntryFilter, 'from' | 'to' | 'precisions' | 'isDateUncertain'>;

interface DateFilterProps {
  filter: OfDates;
  onChange: (change: Partial<OfDates>) => void;
}

/** A period, both ends typed in words, and how exactly the day is known. An entry is let through where it can have happened within the period. */
export function DateFilter({ filter, onChange }: DateFilterProps) {
  const { from, to, precisions, isDateUncertain } = filter;
  const heading = useId();
  return (
    <FilterPill
      name="Dates"
      chosen={[
        ...(from === null && to === null ? [] : [periodInWords(from, to)]),
        ...shownPrecisionNames
          .filter((name) => precisions.includes(name))
          .map((name) => shownPrecisions[name]),
        ...(isDateUncertain === true ? ['not certain'] : []),
      ]}
      onClear={() => onChange({ from: null, to: null, precisions: [], isDateUncertain: null })}
    >
      <BoundField label="From" bound={from} pick="earliest" onChange={(day) => onChange({ from: day })} />
      <BoundField label="To" bound={to} pick="latest" onChange={(day) => onChange({ to: day })} />
      <div role="group" aria-labelledby={heading} className={styles.precisions}>
        <p id={heading} className={styles.heading}>
          Precision
        </p>
        {shownPrecisionNames.map((name) => (
          <Checkbox
            key={name}
            isSelected={precisions.includes(name)}
            onChange={() => onChange({ precisions: toggled(precisions, name) })}
          >
            {shownPrecisions[name]}
          </Checkbox>
        ))}
      </div>
      <Checkbox
        isSelected={isDateUncertain === true}
        onChange={(isOn) => onChange({ isDateUncertain: isOn ? true : null })}
      >
        About, before, after, between or disputed
      </Checkbox>
    </FilterPill>
  );
}

interface BoundFieldProps {
  label: string;
  bound: string | null;
  /** The end of a vague date that is meant: `mar 2021` begins on the first and ends on the last of it. */
  pick: 'earliest' | 'latest';
  onChange: (day: string | null) => void;
}

function BoundField({ label, bound, pick, onChange }: BoundFieldProps) {
  const [typed, setTyped] = useState(bound === null ? '' : formatEventDate(parseEventDate(bound)));
  const date = parseEventDate(typed);
  const day = date[pick] ?? date.earliest ?? date.latest;
  const isBlank = typed.trim() === '';
  const isRead = date.precision !== 'unknown';
  const change = (words: string) => {
    setTyped(words);
    const next = parseEventDate(words);
    const nextDay = next[pick] ?? next.earliest ?? next.latest;
    if (words.trim() === '') onChange(null);
    else if (nextDay !== null) onChange(nextDay);
  };
  return (
    <TextField
      label={label}
      value={typed}
      onChange={change}
      hint={
        isBlank
          ? 'Any form: 14/4/26, Mar 2021, 2019'
          : isRead && day !== null
            ? `${label} ${describeReading(parseEventDate(day))}`
            : undefined
      }
      error={
        isBlank || isRead ? undefined : 'Enter a day, a month or a year, such as Mar 2021, or leave it empty'
      }
    />
  );
}

function periodInWords(from: string | null, to: string | null): string {
  const short = (day: string) => formatEventDate(parseEventDate(day)).replace(/^\w{3} /, '');
  if (from === null) return `to ${short(to ?? '')}`;
  return to === null ? `from ${short(from)}` : `${short(from)} – ${short(to)}`;
}
