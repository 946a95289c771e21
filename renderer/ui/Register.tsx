import { Trash2 } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import { moveInList } from './listKeys.ts';
import { Note } from './Note.tsx';
import styles from './Register.module.css';

/** A page of who or what is in a case: its heading with its acts, and the table beneath. */
export function RegisterPage({
  title,
  acts,
  children,
}: {
  title: string;
  acts: ReactNode;
  children: ReactNode;
}) {
  return (
    <div data-list-keys className={styles.work}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{title}</h1>
        {acts}
      </header>
      {children}
    </div>
  );
}

interface RegisterTableProps {
  className?: string | undefined;
  children: ReactNode;
  /** Delete removes the selected row. */
  onDelete: () => void;
}

/** ↑ ↓ select, Enter changes, Delete removes. */
export function RegisterTable({ className, children, onDelete }: RegisterTableProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    moveInList(event);
    if (event.key === 'Delete') onDelete();
  };
  return (
    <div onKeyDown={onKeyDown} role="presentation">
      <table className={cx(styles.table, className)}>{children}</table>
    </div>
  );
}

interface RegisterRowProps {
  isSelected: boolean;
  onSelect: () => void;
  children: ReactNode;
}

export function RegisterRow({ isSelected, onSelect, children }: RegisterRowProps) {
  return (
    <tr className={styles.row} data-list-row data-selected={isSelected} onClick={onSelect}>
      {children}
    </tr>
  );
}

interface RegisterNameProps extends RegisterRowProps {
  /** The field in the inspector where it is changed. */
  fieldId: string;
}

/** The name in a row: the keys land on it, and Enter goes on to its field. */
export function RegisterName({ isSelected, onSelect, fieldId, children }: RegisterNameProps) {
  return (
    <button
      type="button"
      className={styles.name}
      data-list-item
      aria-current={isSelected}
      onFocus={onSelect}
      onClick={() => document.getElementById(fieldId)?.focus()}
    >
      {children}
    </button>
  );
}

interface RegisterInspectorProps {
  /** Why what was typed is not saved, where that is not said at a field. */
  problem: string | undefined;
  /** Why it could not be removed. */
  refusal: string | undefined;
  removeLabel: string;
  onRemove: () => void;
  children: ReactNode;
  history: ReactNode;
}

/** Everything about the selected row, how to remove it, and what was done to it. */
export function RegisterInspector(props: RegisterInspectorProps) {
  const { problem, refusal, removeLabel, onRemove, children, history } = props;
  return (
    <div className={styles.inspector}>
      <div className={styles.fields}>
        {problem !== undefined && (
          <Note kind="danger" role="alert">
            {problem}
          </Note>
        )}
        {children}
        <div>
          <Button
            variant="danger"
            size="small"
            icon={<Trash2 size={16} strokeWidth={1.5} aria-hidden />}
            onPress={onRemove}
          >
            {removeLabel}
          </Button>
        </div>
        {refusal !== undefined && (
          <Note kind="warning" role="alert">
            {refusal}
          </Note>
        )}
      </div>
      <h3 className={styles.historyHeading}>History</h3>
      <div className={styles.history}>{history}</div>
    </div>
  );
}
