import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { ColumnChoice } from '../../../shared/contract/imports.ts';
import {
  type AgencyId,
  type CaseId,
  type ImportId,
  importId as importIdSchema,
  withoutControlCharacters,
} from '../../../shared/contract/values.ts';
import { isUndated } from '../../../shared/domain/eventDate.ts';
import { insertEntry } from '../chronology/entryWrites.store.ts';
import type { WriteHandle } from '../workspace/handles.ts';
import type { ReadEntry } from './readReturn.ts';

export interface NewImport {
  readonly caseId: CaseId;
  readonly agencyId: AgencyId;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** How it was read, so that a corrected return can be read the same way. */
  readonly reading: { columns: ColumnChoice; headingRecord: number | null };
  readonly entries: readonly ReadEntry[];
  readonly leftOut: readonly unknown[];
}

/** Keeps the file as it came and adds its entries. Answers how many of them have no date that could be read. */
export function insertImport(
  write: WriteHandle,
  source: NewImport,
  now: Date,
): { importId: ImportId; undated: number } {
  const importId = importIdSchema.parse(uuidv7());
  const sha256 = createHash('sha256').update(source.bytes).digest('hex');
  write.run(
    'INSERT INTO import_file (sha256, size_bytes, content) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING',
    [sha256, source.bytes.length, source.bytes],
  );
  write.run(
    `INSERT INTO import_batch (id, case_id, agency_id, file_name, file_sha256, reading, added, left_out, created_at)
     VALUES (:importId, :caseId, :agencyId, :fileName, :sha256, :reading, :added, :leftOut, :now)`,
    {
      importId,
      caseId: source.caseId,
      agencyId: source.agencyId,
      fileName: source.fileName,
      sha256,
      reading: JSON.stringify(source.reading),
      added: source.entries.length,
      leftOut: JSON.stringify(source.leftOut),
      now: now.toISOString(),
    },
  );
  let undated = 0;
  for (const entry of source.entries) {
    const { date } = insertEntry(
      write,
      {
        caseId: source.caseId,
        agencyId: source.agencyId,
        date: withoutControlCharacters(entry.dateText),
        time: withoutControlCharacters(entry.time),
        whatHappened: withoutControlCharacters(entry.whatHappened),
        childSeen: entry.childSeen,
        source: withoutControlCharacters(entry.source),
        comment: '',
        supplied: { importId, row: entry.record, childSeen: entry.childSeenText },
      },
      now,
    );
    if (isUndated(date)) undated += 1;
  }
  return { importId, undated };
}
