import { useState } from 'react';
import { TextField } from '../../ui/index.ts';
import styles from './Silences.module.css';

interface ThresholdFieldProps {
  label: string;
  value: number;
  most: number;
  onChange: (days: number) => void;
}

/** A number of days. Taken over when the field is left or Enter is pressed; what is no number stays, with a word. */
export function ThresholdField({ label, value, most, onChange }: ThresholdFieldProps) {
  const [typed, setTyped] = useState(String(value));
  const days = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : 0;
  const isUsable = days >= 1 && days <= most;
  const takeOver = () => {
    if (isUsable && days !== value) onChange(days);
  };
  return (
    <form
      className={styles.threshold}
      onSubmit={(event) => {
        event.preventDefault();
        takeOver();
      }}
    >
      <TextField
        label={label}
        value={typed}
        onChange={setTyped}
        onBlur={takeOver}
        inputMode="numeric"
        maxLength={5}
        error={isUsable ? undefined : `Enter days from 1 to ${most.toLocaleString('en-GB')}`}
      />
    </form>
  );
}
