import { Refusal } from '../refusal.ts';
import { readReturn } from './readReturn.ts';
import type { SourceRows, SourceWanted } from './returnTasks.ts';
import { placeKey } from './sourceTable.ts';

/** Rows shown before and after the one that is asked for. */
const rowsAround = 4;

/** Reads the kept file again the way it was read, and answers the rows around one place. */
export function sourceRows({ fileName, bytes, reading, place }: SourceWanted): SourceRows {
  const { preview } = readReturn({ fileName, bytes, reading });
  const wanted = placeKey(place);
  const found = preview.rows?.find(({ ref }) => placeKey(ref) === wanted);
  if (preview.outcome === 'refused' || !found)
    throw new Refusal('imports/unreadable', {
      sentence: 'The row was not found in the kept file. The entry and the file are as they were.',
    });
  const table = preview.file?.tables.find((one) => one.table === found.table);
  const rows = preview.rows?.filter((row) => row.table === found.table && row.state !== 'heading') ?? [];
  const at = rows.indexOf(found);
  return {
    table: table?.name ?? '',
    ref: found.ref,
    headings: table?.columns.map(({ heading }) => heading) ?? [],
    rows: rows
      .slice(Math.max(0, at - rowsAround), at + rowsAround + 1)
      .map((row) => ({ ref: row.ref, cells: row.cells, isThis: row === found })),
  };
}
