import { type KeyboardEvent, useState } from 'react';
import { dayInWords } from '../../../shared/domain/requestState.ts';
import { TextField } from '../../ui/index.ts';
import { readDay } from './readDay.ts';
import { keepUnread, useRequestsView } from './requestsView.ts';

interface DayFieldProps {
  label: string;
  /** Names the field among all records, so that words that could not be read are there again later. */
  fieldKey: string;
  /** `YYYY-MM-DD` or null. */
  value: string | null;
  today: string;
  onChoose: (day: string | null) => void;
  /** What is doubtful about the day. It is kept all the same. */
  warning?: string | undefined;
  hint?: string;
  autoFocus?: boolean;
}

/** One day, written as one likes: `5 June 2026`, `5/6/26`, `today`. Read when it is left; what cannot be read stays. */
export function DayField({
  label,
  fieldKey,
  value,
  today,
  onChoose,
  warning,
  hint,
  autoFocus,
}: DayFieldProps) {
  const unread = useRequestsView((view) => view.unread[fieldKey]);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? unread ?? (value === null ? '' : dayInWords(value));
  const commit = () => {
    if (typed === null) return;
    const day = readDay(typed, today);
    setTyped(null);
    keepUnread(fieldKey, day === undefined ? typed : null);
    if (day !== undefined && day !== value) onChoose(day);
  };
  const problem =
    typed === null && unread !== undefined
      ? 'Candour cannot read this as one day, so it is not saved yet. Write it like 5 June 2026.'
      : undefined;
  // Not the field's own handler: that one would keep Escape from closing the dialog around it.
  const commitOnEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
  };
  return (
    <div role="presentation" onKeyDownCapture={commitOnEnter}>
      <TextField
        label={label}
        value={shown}
        onChange={setTyped}
        onBlur={commit}
        error={problem}
        caution={warning}
        {...(hint === undefined ? {} : { hint })}
        maxLength={60}
        {...(autoFocus === undefined ? {} : { autoFocus })}
      />
    </div>
  );
}
