import { type KeyboardEvent, useState } from 'react';
import { describeReading } from '../../../../shared/domain/formatEventDate.ts';
import { isSaidToBeUnknown, parseEventDate } from '../../../../shared/domain/parseEventDate.ts';
import { readTime } from '../../../../shared/domain/readTime.ts';
import { cx } from '../../../ui/index.ts';
import type { CorrectedField } from '../reading/handChoice.ts';
import styles from './CorrectField.module.css';

interface CorrectFieldProps {
  field: CorrectedField;
  label: string;
  /** What the file says. */
  original: string;
  corrected: string | undefined;
  describedBy: string | undefined;
  hasFocus: boolean;
  /** Null puts back what the file says. */
  onCommit: (text: string | null) => void;
  onClose: () => void;
}

/** Words put right in place. How they are read stands beneath before Enter; Esc puts them back. */
export function CorrectField(props: CorrectFieldProps) {
  const { field, label, original, corrected, describedBy, hasFocus, onCommit, onClose } = props;
  const saved = corrected ?? original;
  const [text, setText] = useState(saved);
  const reading = readingOf(field, text, saved);
  const isPlain = text.trim() === saved.trim();
  const commit = () => {
    if (isPlain || !reading.isReadable) return;
    onCommit(text.trim() === original.trim() ? null : text.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (isPlain) onClose();
      else setText(saved);
    }
    if (event.key !== 'Enter' || (field === 'whatHappened' && !event.ctrlKey)) return;
    if (event.ctrlKey) return commit();
    event.preventDefault();
    if (isPlain) onClose();
    else commit();
  };
  const shared = {
    'aria-label': label,
    'aria-describedby': [describedBy, `reads ${label}`].filter(Boolean).join(' '),
    autoFocus: hasFocus,
    value: text,
    onKeyDown,
    onBlur: commit,
    className: cx(styles.input),
  } as const;
  return (
    <>
      {field === 'whatHappened' ? (
        <textarea {...shared} rows={4} onChange={({ target }) => setText(target.value)} />
      ) : (
        <input
          {...shared}
          aria-invalid={!reading.isReadable || describedBy !== undefined}
          maxLength={500}
          onChange={({ target }) => setText(target.value)}
        />
      )}
      <span
        id={`reads ${label}`}
        className={cx(styles.reads, !reading.isReadable && styles.readsNot)}
        aria-live="polite"
      >
        {reading.words}
      </span>
    </>
  );
}

function readingOf(
  field: CorrectedField,
  text: string,
  saved: string,
): { words: string; isReadable: boolean } {
  const plain = text.trim();
  switch (field) {
    case 'date': {
      const date = parseEventDate(plain);
      if (plain === '') return { words: 'Type the date, or “not known”', isReadable: false };
      if (date.precision === 'unknown' && !isSaidToBeUnknown(plain))
        return {
          words: plain === saved.trim() ? 'Not a date yet' : 'Cannot be read as a date yet',
          isReadable: false,
        };
      return { words: describeReading(date), isReadable: true };
    }
    case 'time': {
      const time = readTime(plain);
      if (plain === '') return { words: 'No time', isReadable: true };
      return time === null
        ? { words: 'Kept as written; not read as a time', isReadable: true }
        : { words: time, isReadable: true };
    }
    case 'whatHappened':
      return plain === ''
        ? { words: 'Say what happened', isReadable: false }
        : { words: 'The agency’s own words are kept beside it', isReadable: true };
    default:
      return field satisfies never;
  }
}
