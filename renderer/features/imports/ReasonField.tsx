import { type KeyboardEvent, useId, useState } from 'react';
import { Button } from '../../ui/index.ts';
import styles from './ReasonField.module.css';

interface ReasonFieldProps {
  label: string;
  /** The act, as its button says it. */
  act: string;
  onGive: (why: string) => void;
  onCancel: () => void;
}

/** A reason in a few words, without which nothing is left out. Enter gives it, Esc puts it away. */
export function ReasonField({ label, act, onGive, onCancel }: ReasonFieldProps) {
  const id = useId();
  const [why, setWhy] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const give = () => {
    if (why.trim() === '') setIsAsked(true);
    else onGive(why.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault();
      give();
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    }
  };
  return (
    <span className={styles.reason}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        autoFocus
        value={why}
        maxLength={500}
        aria-invalid={isAsked}
        onChange={({ target }) => setWhy(target.value)}
        onKeyDown={onKeyDown}
      />
      <Button size="small" onPress={give}>
        {act}
      </Button>
      <Button size="small" variant="quiet" onPress={onCancel}>
        Cancel
      </Button>
      {isAsked && <em role="status">Say why in a few words.</em>}
    </span>
  );
}
