import { z } from 'zod';
import {
  type ColumnChoice,
  type ReturnReading,
  returnReading,
} from '../../../shared/contract/returnReading.ts';

/** How a return was read in the first form of the file: one table, one column for most fields. */
const firstForm = z.object({
  columns: z.object({
    date: z.int().nullable(),
    time: z.int().nullable(),
    whatHappened: z.array(z.int()),
    childSeen: z.int().nullable(),
    source: z.int().nullable(),
  }),
  headingRecord: z.int().nullable(),
});

/** How a return was read, from what is stored; one that was brought in with the first form of the file too. */
export function readStoredReading(stored: string): ReturnReading {
  const value: unknown = JSON.parse(stored);
  const known = returnReading.safeParse(value);
  if (known.success) return known.data;
  const { columns, headingRecord } = firstForm.parse(value);
  const list = (column: number | null) => (column === null ? [] : [column]);
  const choice: ColumnChoice = {
    date: list(columns.date),
    dateEnd: [],
    time: list(columns.time),
    whatHappened: columns.whatHappened,
    childSeen: list(columns.childSeen),
    childVoice: [],
    actionTaken: [],
    source: list(columns.source),
    people: [],
    authorComment: [],
    rowId: [],
  };
  return {
    tables: [{ table: 0, isUsed: true, headingRow: headingRecord, columns: choice, fillsDown: false }],
    wordChanges: 'accepted',
    hiddenText: false,
    hiddenRows: false,
    hiddenColumnsReason: '',
    corrections: [],
    leftOut: [],
    kept: [],
  };
}
