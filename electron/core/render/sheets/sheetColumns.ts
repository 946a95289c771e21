import { formatEventDate } from '../../../../shared/domain/formatEventDate.ts';
import {
  chronologyColumns,
  dateAsWritten,
  differingDateWords,
} from '../../../../shared/report/chronologyColumns.ts';
import type { ChronologyEntry } from '../../../../shared/report/chronologyEntry.ts';
import type { ChronologySource } from '../../../../shared/report/chronologySource.ts';
import { withdrawnWords } from '../../../../shared/report/chronologyStatement.ts';

/** A column of a workbook or of comma-separated text. */
export interface SheetColumn {
  readonly heading: string;
  /** Width in characters. */
  readonly characters: number;
  readonly isNumber?: boolean;
  /** Says what became of the entry, so it is never struck through with it. */
  readonly isStatus?: boolean;
  readonly text: (entry: ChronologyEntry) => string;
}

/**
 * The chosen columns, with what a machine needs beside them: the date as words is followed by its first and last possible
 * day as `YYYY-MM-DD`, and by its time and its words where they are not chosen anyway and some entry has them.
 */
export function sheetColumns(source: ChronologySource): SheetColumn[] {
  const { columns, entries, names } = source;
  const chosen = [...new Set(columns)];
  return [
    ...chosen.flatMap((name): SheetColumn[] => {
      if (name === 'date') return dateColumns(source);
      const { heading, characters, text } = chronologyColumns[name];
      return [{ heading, characters, isNumber: name === 'number', text: (entry) => text(entry, names) }];
    }),
    ...(entries.some(({ withdrawnOn }) => withdrawnOn !== null)
      ? [{ heading: 'Withdrawn', characters: 26, isStatus: true, text: withdrawn }]
      : []),
  ];
}

function dateColumns({ columns, entries }: ChronologySource): SheetColumn[] {
  const hasTime = !columns.includes('time') && entries.some(({ time }) => time !== '');
  const hasWords =
    !columns.includes('dateAsWritten') && entries.some((entry) => differingDateWords(entry) !== null);
  const { time, dateAsWritten: words } = chronologyColumns;
  return [
    { heading: 'Date', characters: 18, text: ({ date }) => formatEventDate(date) },
    { heading: 'First possible day', characters: 13, text: ({ date }) => date.earliest ?? '' },
    { heading: 'Last possible day', characters: 13, text: ({ date }) => date.latest ?? '' },
    ...(hasTime
      ? [{ heading: time.heading, characters: time.characters, text: (entry: ChronologyEntry) => entry.time }]
      : []),
    ...(hasWords ? [{ heading: words.heading, characters: words.characters, text: dateAsWritten }] : []),
  ];
}

function withdrawn({ withdrawnOn }: ChronologyEntry): string {
  return withdrawnOn === null ? '' : `${withdrawnWords}, ${withdrawnOn}`;
}
