import { longDay } from '../../shared/domain/clockWords.ts';
import { readDay } from '../data/autosave/dayFields.ts';
import { TextField } from './TextField.tsx';

interface DayFieldProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  error?: string | undefined;
  /** What is doubtful about the day. It is taken all the same. */
  caution?: string | undefined;
  /** Where it is given, `today` and days without a year are read as well. */
  today?: string;
  hint?: string;
  autoFocus?: boolean;
}

/** One day, typed as people write it; what was understood is said beneath. */
export function DayField({ value, today, hint = 'Such as 14/4/26.', ...props }: DayFieldProps) {
  const day = readDay(value, today);
  const { autoFocus = false, error, ...rest } = props;
  return (
    <TextField
      {...rest}
      autoFocus={autoFocus}
      value={value}
      error={error}
      hint={day ? `Read as ${longDay(day)}.` : hint}
      maxLength={60}
    />
  );
}

/** What to say where a field holds no day. */
export const dayProblem = 'Enter one day, such as 14/4/26';
