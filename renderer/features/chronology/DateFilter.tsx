import { useState } from 'react';
import type { EntryFilter } from '../../../shared/contract/entryFilter.ts';
import { describeReading, formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { TextField } from '../../ui/index.ts';
import { FilterPill } from './FilterPill.tsx';

type Bounds = Pick<EntryFilter, 'from' | 'to'>;

interface DateFilterProps extends Bounds {
  onChange: (bounds: Partial<Bounds>) => void;
}

/** A period, both ends typed in words. An entry is let through where it can have happened within it. */
export function DateFilter({ from, to, onChange }: DateFilterProps) {
  return (
    <FilterPill
      name="Dates"
      chosen={from === null && to === null ? [] : [periodInWords(from, to)]}
      onClear={() => onChange({ from: null, to: null })}
    >
      <BoundField label="From" bound={from} pick="earliest" onChange={(day) => onChange({ from: day })} />
      <BoundField label="To" bound={to} pick="latest" onChange={(day) => onChange({ to: day })} />
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
