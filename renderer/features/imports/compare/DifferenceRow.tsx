import {
  ArrowUpDown,
  Check,
  CircleQuestionMark,
  Equal,
  type LucideIcon,
  Minus,
  Pencil,
  Plus,
} from 'lucide-react';
import type { RowDifference, SuppliedField } from '../../../../shared/contract/imports.ts';
import { formatEventDate } from '../../../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../../../shared/domain/parseEventDate.ts';
import { Button, count, cx, TextArea } from '../../../ui/index.ts';
import { rowWords } from '../reading/places.ts';
import type { RowDecision } from '../reading/returnItem.ts';
import styles from './Compare.module.css';
import { answersFor, type Decision, kindLabels, settledWords } from './decisions.ts';
import { DifferenceWords } from './DifferenceWords.tsx';
import { FieldByField } from './FieldByField.tsx';

const icons: Record<RowDifference['kind'], LucideIcon> = {
  changed: Pencil,
  new: Plus,
  gone: Minus,
  moved: ArrowUpDown,
  same: Equal,
};

interface DifferenceRowProps {
  row: RowDifference;
  decision: RowDecision | undefined;
  isByField: boolean;
  onByField: () => void;
  onSettle: (decision: Decision | null, fields?: SuppliedField[]) => void;
  /** To the agency, with the row it is asked about. */
  onNote: (note: string) => void;
}

/** One row of the comparison: what it is, what changed, what leans on it, what was decided. */
export function DifferenceRow({ row, decision, isByField, onByField, onSettle, onNote }: DifferenceRowProps) {
  const Icon = icons[row.kind];
  const isDecided = decision !== undefined;
  return (
    <tr
      className={cx(isDecided && styles.settled, row.kind === 'gone' && styles.gone)}
      data-list-row
      data-difference={row.key}
    >
      <th scope="row">
        <button type="button" data-list-item className={cx(styles.kind, styles[row.kind])}>
          <Icon size={14} strokeWidth={1.75} aria-hidden />
          {kindLabels[row.kind]}
        </button>
        {row.fields.length > 0 && <small>{count(row.fields.length, 'field')}</small>}
        {row.ref && row.kind === 'new' && <small>{rowWords(row.ref)}</small>}
      </th>
      <td>{row.number ?? '–'}</td>
      <td>
        <b className={styles.date}>{dateWords(row.date)}</b>
        <DateBefore row={row} />
      </td>
      <td>
        {isByField ? (
          <FieldByField
            row={row}
            chosen={decision?.decision === 'keep-old' ? [] : decision?.fields}
            onDone={(fields) => onSettle(fields.length === 0 ? 'keep-old' : 'accept', fields)}
            onCancel={onByField}
          />
        ) : (
          <DifferenceWords row={row} />
        )}
      </td>
      <td>
        <LeansOn row={row} />
      </td>
      <td>
        {isDecided ? (
          <Settled row={row} decision={decision} onUndo={() => onSettle(null)} onNote={onNote} />
        ) : (
          !isByField && (
            <span className={styles.answers}>
              {answersFor(row).map(({ decision: answer, label }) => (
                <Button
                  key={answer}
                  size="small"
                  {...(answer === 'ask-why' ? { variant: 'quiet' } : {})}
                  onPress={() => onSettle(answer)}
                >
                  {label}
                </Button>
              ))}
              {row.fields.length > 1 && (
                <Button variant="link" onPress={onByField}>
                  Field by field
                </Button>
              )}
            </span>
          )
        )}
      </td>
    </tr>
  );
}

interface SettledProps {
  row: RowDifference;
  decision: RowDecision;
  onUndo: () => void;
  onNote: (note: string) => void;
}

function Settled({ row, decision, onUndo, onNote }: SettledProps) {
  const words = settledWords(row, decision);
  const isAsked = decision.decision === 'ask-why';
  const Mark = isAsked ? CircleQuestionMark : Check;
  return (
    <>
      <span className={styles.decided}>
        <span className={isAsked ? styles.asked : styles.done}>
          <Mark size={14} strokeWidth={1.75} aria-hidden />
          {words}
        </span>
        <Button variant="link" aria-label={`Undo: ${words}`} onPress={onUndo}>
          Undo
        </Button>
      </span>
      {isAsked && (
        <TextArea
          label="Note to the agency"
          value={decision.note ?? ''}
          onChange={onNote}
          rows={2}
          hint="It waits with the row. The entry stays as it was."
        />
      )}
    </>
  );
}

function DateBefore({ row }: { row: RowDifference }) {
  const date = row.fields.find(({ field }) => field === 'date');
  return date ? <small>{`was ${dateWords(date.from) || 'blank'}`}</small> : null;
}

function LeansOn({ row: { citedBy, isEdited, kind } }: { row: RowDifference }) {
  return (
    <>
      {citedBy.length > 0 ? (
        <>
          <span>{`Cited by ${citedBy.join(', ')}`}</span>
          <small>
            {kind === 'gone'
              ? 'The link stays, and is marked for a look.'
              : 'The link stays; a quotation of old words is marked for a look.'}
          </small>
        </>
      ) : (
        <span className={styles.quiet}>{kind === 'new' ? 'Nothing yet' : 'Not cited'}</span>
      )}
      {isEdited && <small>You changed the wording. Yours stays, marked for a look.</small>}
    </>
  );
}

function dateWords(text: string): string {
  return text.trim() === '' ? '' : formatEventDate(parseEventDate(text));
}
