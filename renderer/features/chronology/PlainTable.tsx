import { Fragment, useState } from 'react';
import type { Entry, ExportColumn } from '../../../shared/contract/chronology.ts';
import type { CaseId, EntryId } from '../../../shared/contract/values.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, count, Note, Skeleton } from '../../ui/index.ts';
import { CoveredText } from '../masking/index.ts';
import { columns as known } from './columns.ts';
import { cellText, marksOf, type Names } from './EntryCell.tsx';
import { gapDaysInWords, gapInWords } from './GapRow.tsx';
import styles from './PlainTable.module.css';
import type { Listing } from './useEntryPages.ts';
import { useShownNames } from './useNames.ts';
import type { ListMarks } from './useListMarks.ts';

const rowsOnPage = 50;

interface PlainTableProps {
  caseId: CaseId;
  listing: Listing;
  marks: ListMarks;
  columns: readonly ExportColumn[];
  names: Names;
  onShow: (entryId: EntryId) => void;
}

/** The same entries as an ordinary table, fifty to a page: for screen readers, and for paper. Key it by its filter. */
export function PlainTable({ caseId, listing, marks, columns, names, onShow }: PlainTableProps) {
  const [page, setPage] = useState(0);
  const shown = useShownNames(names);
  const { data, error } = useRead(
    'chronology.list',
    {
      caseId,
      ...listing.filter,
      direction: listing.direction,
      offset: page * rowsOnPage,
      limit: rowsOnPage,
    },
    { keepPrevious: true },
  );
  if (error) return <Note kind="danger">{error.message}</Note>;
  if (!data) return <Skeleton label="Reading entries" rows={9} />;
  const last = Math.max(0, Math.ceil(data.total / rowsOnPage) - 1);
  const first = page * rowsOnPage;
  const words = `Entries ${(first + 1).toLocaleString('en-GB')} to ${(first + data.entries.length).toLocaleString('en-GB')} of ${data.total.toLocaleString('en-GB')}`;
  const turn = (to: number) => {
    setPage(to);
    document.querySelector<HTMLElement>('[data-plain-table]')?.scrollTo({ top: 0 });
  };
  return (
    <>
      <div className={styles.scroller} data-plain-table role="region" aria-label="Plain table">
        <table className={styles.table}>
          <caption>
            {data.total === 0 ? 'No entry matches' : words}. Page {page + 1} of {last + 1}.
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {known[column].title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.entries.map((entry, place) => {
              const gap = marks.gapAt(first + place);
              return (
                <Fragment key={entry.id}>
                  {gap && (
                    <tr className={styles.gap}>
                      <td colSpan={columns.length}>
                        {gapInWords(gap)}, {gapDaysInWords(gap)}
                      </td>
                    </tr>
                  )}
                  <tr>
                    {columns.map((column) =>
                      column === 'number' ? (
                        <th key={column} scope="row">
                          <Button variant="link" onPress={() => onShow(entry.id)}>
                            {entry.number}
                          </Button>
                        </th>
                      ) : (
                        <td key={column}>
                          <CoveredText
                            text={plainText(column, entry, shown, columns)}
                            voice={column === 'comment' ? 'reviewer' : 'agency'}
                          />
                        </td>
                      ),
                    )}
                  </tr>
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
      <nav className={styles.pages} aria-label="Pages of the table">
        <Button size="small" isDisabled={page === 0} onPress={() => turn(page - 1)}>
          Previous page
        </Button>
        <span role="status">
          {count(data.total, 'entry', 'entries')}, page {page + 1} of {last + 1}
        </span>
        <Button size="small" isDisabled={page >= last} onPress={() => turn(page + 1)}>
          Next page
        </Button>
      </nav>
    </>
  );
}

/** As in the grid, with the second line written out. */
function plainText(column: ExportColumn, entry: Entry, names: Names, shown: readonly ExportColumn[]): string {
  const also = (other: 'time' | 'source' | 'childVoice') => (shown.includes(other) ? '' : entry[other]);
  switch (column) {
    case 'date':
      return [formatEventDate(entry.date), also('time')].filter(Boolean).join(', ');
    case 'agency':
      return [cellText(column, entry, names), also('source')].filter(Boolean).join('; ');
    case 'childSeen':
      return [cellText(column, entry, names), also('childVoice')].filter(Boolean).join('. ');
    case 'whatHappened':
      return [...marksOf(entry).map((mark) => `${mark}.`), entry.whatHappened].join(' ');
    default:
      return cellText(column, entry, names);
  }
}
