import { CircleAlert } from 'lucide-react';
import { cx, VisuallyHidden } from '../../../ui/index.ts';
import { dateReading } from '../reading/dateReading.ts';
import type { DrawnEntry } from '../reading/drawnRows.ts';
import { type CorrectedField, correctionOf, type HandChoice } from '../reading/handChoice.ts';
import { withoutOffer } from '../reading/lookAt.ts';
import { placeKey, rowNumber, rowWords } from '../reading/places.ts';
import type { ColumnGroup } from './columnGroups.ts';
import { CorrectField } from './CorrectField.tsx';
import styles from './PreviewTable.module.css';

interface EntryCellProps {
  group: ColumnGroup;
  drawn: DrawnEntry;
  choice: HandChoice;
  dateTexts: ReadonlyMap<string, string>;
  isLast: boolean;
  isOpen: boolean;
  hasProblem: boolean;
  hasFocus: boolean;
  /** Columns it takes: what is wrong with a date needs room. */
  span: number;
  onCorrect: (field: CorrectedField, text: string | null) => void;
  onClose: () => void;
}

/** One field of a row: the words of the file, and beneath them how they are read. */
export function EntryCell(props: EntryCellProps) {
  const { group, drawn, choice, dateTexts, isLast, isOpen, hasProblem, hasFocus, span, onCorrect, onClose } =
    props;
  const { row, entry } = drawn;
  const className = cx(
    group.isHidden && styles.hatched,
    group.field === null && styles.unused,
    isLast && styles.last,
  );
  if (group.isHidden)
    return (
      <td className={className}>
        <VisuallyHidden>Left out</VisuallyHidden>
      </td>
    );
  const parts = group.columns.map(({ index }) => row.cells[index] ?? '').filter((cell) => cell !== '');
  const { field } = group;
  if (isOpen && (field === 'date' || field === 'time' || field === 'whatHappened')) {
    return (
      <td className={cx(className, styles.openCell)} colSpan={span}>
        {hasProblem && (
          <p className={styles.problem} id={`problem ${drawn.key}`}>
            <CircleAlert size={14} strokeWidth={1.75} aria-hidden />
            {whyHere(drawn)}
          </p>
        )}
        <CorrectField
          key={field}
          field={field}
          label={`${labels[field]}, ${rowWords(row.ref).toLowerCase()}`}
          original={parts.join(field === 'whatHappened' ? '\n' : ' ')}
          corrected={correctionOf(choice, row.ref, field)}
          describedBy={hasProblem ? `problem ${drawn.key}` : undefined}
          hasFocus={hasFocus}
          onCommit={(text) => onCorrect(field, text)}
          onClose={onClose}
        />
      </td>
    );
  }
  return (
    <td className={className}>
      {field === 'date' && entry ? (
        <DateWords drawn={drawn} words={parts.join(' ')} choice={choice} dateTexts={dateTexts} />
      ) : field === 'time' ? (
        <TimeWords
          words={correctionOf(choice, row.ref, 'time') ?? parts.join(' ')}
          read={entry?.time ?? null}
        />
      ) : (
        <Words
          parts={parts}
          corrected={field === 'whatHappened' ? correctionOf(choice, row.ref, field) : undefined}
        />
      )}
    </td>
  );
}

/** The words of the cell stand in the field beneath; a date taken from above is mended there. */
function whyHere({ row, entry }: DrawnEntry): string {
  if (entry?.dateFrom) return `As row ${rowNumber(entry.dateFrom)}, which cannot be read yet`;
  return withoutOffer(row.why).replace(/^“[^”]*”: /, '');
}

const labels = { date: 'Date', time: 'Time', whatHappened: 'What happened' } as const;

interface DateWordsProps {
  drawn: DrawnEntry;
  words: string;
  choice: HandChoice;
  dateTexts: ReadonlyMap<string, string>;
}

function DateWords({ drawn: { entry, row, isUnread }, words, choice, dateTexts }: DateWordsProps) {
  if (!entry) return null;
  const corrected = correctionOf(choice, row.ref, 'date');
  const above = entry.dateFrom && corrected === undefined ? entry.dateFrom : null;
  const reading = dateReading(entry, [
    corrected ?? words,
    entry.date.text,
    above ? dateTexts.get(placeKey(above)) : undefined,
  ]);
  return (
    <>
      <span className={cx(above !== null && styles.above)}>
        {above ? `${words || '”'} as row ${rowNumber(above)}` : words || 'Blank'}
      </span>
      {corrected !== undefined && <small>{`put right: ${corrected}`}</small>}
      {isUnread ? (
        <em className={styles.problem}>
          <CircleAlert size={14} strokeWidth={1.75} aria-hidden />
          Cannot be read yet
        </em>
      ) : (
        <b>{reading}</b>
      )}
    </>
  );
}

function TimeWords({ words, read }: { words: string; read: string | null }) {
  if (words === '') return read ?? '–';
  return (
    <>
      {words}
      {read !== null && read !== words && <b>{read}</b>}
    </>
  );
}

function Words({ parts, corrected }: { parts: readonly string[]; corrected: string | undefined }) {
  const [first = '', ...rest] = corrected === undefined ? parts : [corrected];
  return (
    <>
      <span className={styles.clamp}>{first}</span>
      {rest.map((part, index) => (
        <small key={`${index} ${part}`} className={styles.clip}>
          {part}
        </small>
      ))}
      {corrected !== undefined && <small>Put right by hand</small>}
    </>
  );
}
