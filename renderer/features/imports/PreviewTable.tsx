import { CircleAlert, Minus } from 'lucide-react';
import { useMemo } from 'react';
import type { ReturnPreview } from '../../../shared/contract/imports.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { isSaidToBeUnknown, parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import styles from './Tables.module.css';

type Entry = ReturnPreview['entries'][number];
type LeftOut = ReturnPreview['leftOut'][number];
type Row =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'leftOut'; readonly row: LeftOut };

const shownRows = 100;

/** The first hundred rows of the file as they will be read, what is left out among them. */
export function PreviewTable({ preview }: { preview: ReturnPreview }) {
  const rows = useMemo(() => firstRows(preview), [preview]);
  const all = preview.entries.length + preview.leftOut.length;
  return (
    <section aria-label="Rows as they will be read" className={styles.block}>
      <h2>
        As it will be read{' '}
        <small>
          {all > shownRows ? `the first ${shownRows} of ${all.toLocaleString('en-GB')} rows` : `${all} rows`}
        </small>
      </h2>
      <table className={styles.preview}>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Date</th>
            <th scope="col">Time</th>
            <th scope="col">What happened</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.kind === 'entry' ? (
              <EntryRow key={row.entry.ref.record} entry={row.entry} />
            ) : (
              <LeftOutRow key={row.row.ref.record} row={row.row} />
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}

function EntryRow({ entry: { ref, date, time, event, source } }: { entry: Entry }) {
  return (
    <tr>
      <th scope="row">{ref.record}</th>
      <td>
        {date.text || 'Blank'}
        {date.kind === 'unknown' ? (
          <UnreadDate text={date.text} />
        ) : (
          <b>{formatEventDate(parseEventDate(date.text))}</b>
        )}
      </td>
      <td>{time ?? '–'}</td>
      <td>
        <span className={styles.clamp}>{event}</span>
      </td>
      <td>{source}</td>
    </tr>
  );
}

/** An unreadable date and one that the source says is not known are different things. Neither is ever guessed. */
function UnreadDate({ text }: { text: string }) {
  if (isSaidToBeUnknown(text)) return <small>Date not known: will wait under Undated</small>;
  return (
    <em className={styles.unread}>
      <CircleAlert size={14} strokeWidth={1.75} aria-hidden />
      Cannot be read: will wait under Undated
    </em>
  );
}

function LeftOutRow({ row: { ref, why } }: { row: LeftOut }) {
  return (
    <tr className={styles.leftOut}>
      <th scope="row">
        <s>{ref.record}</s>
      </th>
      <td colSpan={4}>
        <Minus size={14} strokeWidth={1.75} aria-hidden />
        {why}: left out
      </td>
    </tr>
  );
}

function firstRows({ entries, leftOut }: ReturnPreview): Row[] {
  const rows: Row[] = [
    ...entries.slice(0, shownRows).map((entry) => ({ kind: 'entry', entry }) as const),
    ...leftOut.slice(0, shownRows).map((row) => ({ kind: 'leftOut', row }) as const),
  ];
  const recordOf = (row: Row) => (row.kind === 'entry' ? row.entry.ref.record : row.row.ref.record);
  return rows.sort((one, other) => recordOf(one) - recordOf(other)).slice(0, shownRows);
}
