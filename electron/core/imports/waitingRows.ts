import { z } from 'zod';
import { question } from '../../../shared/contract/imports.ts';
import type { Place } from '../../../shared/contract/returnReading.ts';
import type { AgencyId, CaseId, EntryId, ImportId } from '../../../shared/contract/values.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { type ComparedRow, toDifference, toGone } from './compareReturn.ts';
import type { AskedRow } from './decideRows.ts';
import type { EarlierEntry } from './earlierEntries.store.ts';
import { citationsOf } from './imports.store.ts';
import type { RowWords } from './matchRows.ts';

/** What is asked of the agency about a row, with the words that would come in, put right by hand or not. */
export const askedQuestion = question.extend({
  typed: z.object({ date: z.string(), time: z.string(), whatHappened: z.string() }),
});
export type AskedQuestion = z.infer<typeof askedQuestion>;

/** A row on its way into the tray. */
export interface NewWaitingRow {
  /** Null for a row that the file no longer has. */
  readonly place: Place | null;
  readonly order: number;
  readonly why: string;
  readonly words: RowWords;
  /** The entry that the row corrects; null where it makes a new one. */
  readonly corrects: EntryId | null;
  /** Null for a row that cannot be read yet. */
  readonly asked: AskedQuestion | null;
}

/** A row that waits for a person. */
export interface WaitingRow extends NewWaitingRow {
  readonly id: string;
  readonly caseId: CaseId;
  readonly importId: ImportId;
  readonly agencyId: AgencyId;
  readonly fileName: string;
  readonly sha256: string;
}

export function unreadableToWait({ entry, words, order, earlier }: ComparedRow): NewWaitingRow {
  return {
    place: entry.place,
    order,
    why: entry.unreadable ?? '',
    words,
    corrects: earlier?.id ?? null,
    asked: null,
  };
}

/** Rows that the agency is asked about, as they wait. */
export function questionsToWait(read: ReadHandle, asked: readonly AskedRow[]): NewWaitingRow[] {
  const ids = asked.flatMap(({ row, gone }) => gone?.id ?? row?.earlier?.id ?? []);
  const citedBy = citationsOf(read, ids);
  return asked.flatMap(({ row, gone, note }): NewWaitingRow[] => {
    if (gone) return [goneToWait(gone, { note, difference: toGone(gone, citedBy), typed: gone.words })];
    const difference = toDifference(row, citedBy);
    if (!difference) return [];
    const { entry, words, order, earlier, kind } = row;
    const typed = {
      date: entry.correctedDate ?? words.date,
      time: entry.correctedTime ?? words.time,
      whatHappened: entry.correctedWhatHappened ?? words.whatHappened,
    };
    return [
      {
        place: entry.place,
        order,
        why:
          kind === 'new'
            ? 'New in the corrected return. It is not in the chronology yet.'
            : `${kind === 'moved' ? 'Moved' : 'Changed'} in the corrected return. The entry stays as it was.`,
        words,
        corrects: earlier?.id ?? null,
        asked: { note, difference, typed },
      },
    ];
  });
}

/** Greater than the place of any row of a file: what is gone from it stands after what is there. */
const afterEveryRow = 2 ** 32;

function goneToWait({ id, number, words }: EarlierEntry, asked: AskedQuestion): NewWaitingRow {
  return {
    place: null,
    order: afterEveryRow + number,
    why: 'Gone from the corrected return. The entry stays as it was.',
    words,
    corrects: id,
    asked,
  };
}
