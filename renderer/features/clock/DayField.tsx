import { longDay } from '../../../shared/domain/clockWords.ts';
import { readDay } from '../../data/autosave/dayFields.ts';
import { TextField } from '../../ui/index.ts';

interface DayFieldProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  error?: string | undefined;
  hint?: string;
  autoFocus?: boolean;
}

/** One day, typed as people write it; what was understood is said beneath. */
export function DayField({ value, hint = 'Such as 14/4/26.', ...props }: DayFieldProps) {
  const day = readDay(value);
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
