import { CircleAlert, TriangleAlert } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import { describeDateProblem, describeReading } from '../../../shared/domain/formatEventDate.ts';
import { readDate } from '../../../shared/domain/parseEventDate.ts';
import type { Autosave } from '../../data/autosave/useAutosave.ts';
import { cx, Kbd, SavedSelect, SavedTextArea, SavedTextField, Select } from '../../ui/index.ts';
import { childSeenOptions, type EntryFields } from './entryFields.ts';
import styles from './RowEditor.module.css';

interface RowEditorProps {
  details: Autosave<EntryFields>;
  agencies: readonly Agency[];
  rowIndex: number;
  /** “Entry 153”, “New entry”. */
  name: string;
  number: ReactNode;
  /** What stands in the way of saving, in a sentence. */
  problem: string | null;
  cited?: ReactNode;
  isFocused: boolean;
  /** Ctrl+Enter: saves, and stays on the row. */
  onSave: () => void;
  /** Esc. */
  onPutBack: () => void;
  /** The focus has gone elsewhere. What was typed is already on its way. */
  onLeave: () => void;
}

/** The fields of an entry in the place of its row. */
export function RowEditor({
  details,
  agencies,
  rowIndex,
  name,
  number,
  cited,
  isFocused,
  ...props
}: RowEditorProps) {
  const row = useRef<HTMLDivElement>(null);
  const dateInput = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFocused && !row.current?.contains(document.activeElement)) dateInput.current?.focus();
  }, [isFocused]);

  const handleEscape = (event: KeyboardEvent) => {
    // A list that is open takes Esc for itself.
    if (event.defaultPrevented || event.key !== 'Escape') return;
    event.preventDefault();
    props.onPutBack();
  };
  // On the way down, because a menu button would take Enter for itself.
  const handleSave = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    props.onSave();
  };
  const handleBlur = (event: FocusEvent) => {
    const { relatedTarget } = event;
    if (relatedTarget instanceof Element && !row.current?.contains(relatedTarget) && !isInList(relatedTarget))
      props.onLeave();
  };

  const { date, problems } = readDate(details.draft.date);
  const hasDate = details.draft.date.trim() !== '';
  const doubt = hasDate ? problems.map(describeDateProblem).join(' ') : '';
  return (
    <div
      ref={row}
      role="row"
      aria-rowindex={rowIndex}
      aria-label={`${name}, being edited`}
      aria-selected={isFocused}
      data-editor
      className={styles.editor}
      onKeyDownCapture={handleSave}
      onKeyDown={handleEscape}
      onBlur={handleBlur}
    >
      <div role="none" className={styles.fields}>
        <span role="gridcell" className={styles.number}>
          {number}
        </span>
        <span role="gridcell" className={styles.date}>
          <SavedTextField
            label="Date"
            isLabelHidden
            inputRef={dateInput}
            field={details.field('date')}
            hint={hasDate ? describeReading(date) : 'Any form: 14/4/26, Mar 2021, c. 2019'}
          />
          <SavedTextField label="Time" field={details.field('time')} />
        </span>
        <span role="gridcell">
          <Select
            label="Agency"
            isLabelHidden
            options={agencies.map(({ id, code, name: agencyName }) => ({
              value: id,
              label: `${code} · ${agencyName}`,
            }))}
            value={details.draft.agencyId}
            onChange={(agencyId) => details.choose('agencyId', agencyId)}
            error={details.field('agencyId').error}
          />
          <SavedTextField label="Source" field={details.field('source')} />
        </span>
        <span role="gridcell">
          <SavedTextArea label="What happened" isLabelHidden rows={4} field={details.field('whatHappened')} />
        </span>
        <span role="gridcell">
          <SavedSelect
            label="Child seen"
            isLabelHidden
            options={childSeenOptions}
            field={details.field('childSeen')}
          />
        </span>
        <span role="gridcell">
          <SavedTextArea label="Comment" isLabelHidden rows={4} field={details.field('comment')} />
        </span>
        <span role="gridcell">{cited}</span>
      </div>
      <div role="gridcell" className={styles.foot}>
        <EditorMessage problem={props.problem} doubt={doubt} />
        <ul aria-label="Keys of this row">
          <li>
            <Kbd>Tab</Kbd> next field
          </li>
          <li>
            <Kbd>Ctrl Enter</Kbd> save
          </li>
          <li>
            <Kbd>Esc</Kbd> put it back
          </li>
        </ul>
      </div>
    </div>
  );
}

function EditorMessage({ problem, doubt }: { problem: string | null; doubt: string }) {
  const Icon = problem ? CircleAlert : TriangleAlert;
  const words = problem ?? doubt;
  return (
    <p role="status" className={cx(styles.message, problem !== null && styles.problem)}>
      {words !== '' && <Icon size={15} strokeWidth={1.6} aria-hidden />}
      {words}
    </p>
  );
}

/** The list of a select lies outside the row, but belongs to it. */
function isInList(target: Element): boolean {
  return target.closest('[role="listbox"], [data-trigger]') !== null;
}
