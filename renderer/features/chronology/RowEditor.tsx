import { CircleAlert, TriangleAlert } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { ExportColumn } from '../../../shared/contract/chronology.ts';
import { describeDateProblem } from '../../../shared/domain/formatEventDate.ts';
import { readDate } from '../../../shared/domain/parseEventDate.ts';
import type { Autosave } from '../../data/autosave/useAutosave.ts';
import { cx, Kbd } from '../../ui/index.ts';
import { CellEditor } from './CellEditor.tsx';
import { columns as known } from './columns.ts';
import type { EntryFields } from './entryFields.ts';
import styles from './RowEditor.module.css';

interface RowEditorProps {
  details: Autosave<EntryFields>;
  agencies: readonly Agency[];
  columns: readonly ExportColumn[];
  /** The column whose field has the focus first. */
  column: ExportColumn;
  rowIndex: number;
  /** “Entry 153”, “New entry”. */
  name: string;
  /** What stands in the cells that cannot be typed into. */
  fixed: Readonly<Partial<Record<ExportColumn, ReactNode>>>;
  /** What stands in the way of saving, in a sentence. */
  problem: string | null;
  isFocused: boolean;
  /** Ctrl+Enter: saves, and stays on the row. */
  onSave: () => void;
  /** Esc. */
  onPutBack: () => void;
  /** The focus has gone elsewhere. What was typed is already on its way. */
  onLeave: () => void;
  /** Tab beyond the last field, Shift+Tab before the first. */
  onNext: (by: -1 | 1) => void;
}

/** The fields of an entry in the place of its row. */
export function RowEditor(props: RowEditorProps) {
  const { details, columns, column, name, isFocused } = props;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFocused && !row.current?.contains(document.activeElement)) focusField(row.current, column);
    // oxlint-disable-next-line react/exhaustive-deps -- the column is where editing begins; it does not pull the focus along
  }, [isFocused]);

  const handleKeys = (event: KeyboardEvent) => {
    // A list that is open takes Esc and Tab for itself.
    if (event.defaultPrevented || !isWithin(row.current, event.target)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      props.onPutBack();
    }
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey) return;
    const fields = fieldsIn(row.current);
    const end = event.shiftKey ? fields[0] : fields.at(-1);
    if (event.target !== end) return;
    event.preventDefault();
    props.onNext(event.shiftKey ? -1 : 1);
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

  const hasDate = details.draft.date.trim() !== '';
  const doubt = hasDate ? readDate(details.draft.date).problems.map(describeDateProblem).join(' ') : '';
  return (
    <div
      ref={row}
      role="row"
      aria-rowindex={props.rowIndex}
      aria-label={`${name}, being edited`}
      aria-selected={isFocused}
      data-editor
      className={styles.editor}
      onKeyDownCapture={handleSave}
      onKeyDown={handleKeys}
      onBlur={handleBlur}
    >
      <div role="none" className={styles.fields}>
        {columns.map((each, place) => {
          const isFixed = known[each].field === null;
          return (
            <span
              key={each}
              role="gridcell"
              aria-colindex={place + 1}
              data-edited={each}
              className={cx(isFixed && styles.fixed, each === 'date' && styles.date)}
            >
              {isFixed ? (
                props.fixed[each]
              ) : (
                <CellEditor column={each} details={details} agencies={props.agencies} shown={columns} />
              )}
            </span>
          );
        })}
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

/** The field of the column, or the first of the row where the column cannot be typed into. */
function focusField(row: HTMLElement | null, column: ExportColumn): void {
  const [first] = fieldsIn(row);
  const [field] = fieldsIn(row?.querySelector<HTMLElement>(`[data-edited="${column}"]`) ?? null);
  const target = field ?? first;
  target?.focus();
  if (target instanceof HTMLInputElement && target.type === 'text') target.select();
}

function fieldsIn(element: HTMLElement | null): HTMLElement[] {
  return [...(element?.querySelectorAll<HTMLElement>('input, textarea, button') ?? [])].filter(
    (field) => field.tabIndex >= 0 && !field.closest('[aria-hidden="true"], [hidden]'),
  );
}

function isWithin(row: HTMLElement | null, target: EventTarget): boolean {
  return target instanceof Node && row?.contains(target) === true;
}

/** The list of a select lies outside the row, but belongs to it. */
function isInList(target: Element): boolean {
  return target.closest('[role="listbox"], [data-trigger]') !== null;
}
