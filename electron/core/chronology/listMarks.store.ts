import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { gapsInList, type ListedEntry } from './gapsInList.ts';
import { filterQuery } from './listFilter.ts';

type Marks = OutputOf<'chronology.listMarks'>;

interface Row extends ListedEntry {
  /** Its row number: a number is read in a fraction of the time of an id. */
  readonly row: number;
  /** The sum of the `marked` that hold. */
  readonly marks: number;
}

const marked = { key: 1, problem: 2, undated: 4 } as const;

/**
 * What stands out in a list, for the track beside its scroll bar and the rows between entries. It is asked of the
 * index of the order alone, oldest first whatever the direction: the other one does not hold all that is needed.
 */
export function listMarks(read: ReadHandle, input: ParsedInputOf<'chronology.listMarks'>): Marks {
  const { gapDays, direction, ...filter } = input;
  const { source, where, order, values } = filterQuery(read, { ...filter, direction: 'oldest-first' });
  const rows = read.all<Row>(
    `SELECT rowid AS row, ${gapDays === null ? 'NULL AS earliest, NULL AS latest' : 'date_earliest AS earliest, date_latest AS latest'},
       (date_qualifier = 'about') AS isAbout,
       (significance = 'key') * ${marked.key} + (is_disputed = 1 OR withdrawn_at IS NOT NULL) * ${marked.problem}
         + (sort_day IS NULL) * ${marked.undated} AS marks
     FROM ${source} WHERE ${where} ORDER BY ${order}`,
    values,
  );
  const cited = citedRows(read, input.caseId);
  const dated = rows.reduce((count, { marks }) => count + (marks & marked.undated ? 0 : 1), 0);
  // Undated entries come last in both directions.
  const shown =
    direction === 'oldest-first' ? rows : [...rows.slice(0, dated).reverse(), ...rows.slice(dated).reverse()];
  const placesOf = (isWanted: (row: Row) => boolean) =>
    shown.flatMap((row, place) => (isWanted(row) ? [place] : []));
  return {
    total: rows.length,
    key: placesOf(({ marks }) => (marks & marked.key) !== 0),
    cited: cited.size === 0 ? [] : placesOf(({ row }) => cited.has(row)),
    problem: placesOf(({ marks }) => (marks & marked.problem) !== 0),
    gaps: (gapDays === null ? [] : gapsInList(rows, gapDays))
      // Newest first, the entry that ends it stands above it, and the one that stood above it stands below.
      .map((gap) => (direction === 'oldest-first' ? gap : { ...gap, place: dated - gap.place }))
      .sort((one, other) => one.place - other.place),
  };
}

function citedRows(read: ReadHandle, caseId: CaseId): Set<number> {
  const rows = read.all<{ row: number }>(
    `SELECT DISTINCT chronology_entry.rowid AS row FROM finding
     JOIN finding_evidence ON finding_evidence.finding_id = finding.id
     JOIN chronology_entry ON chronology_entry.id = finding_evidence.entry_id
     WHERE finding.case_id = ? AND finding.removed_at IS NULL`,
    [caseId],
  );
  return new Set(rows.map(({ row }) => row));
}
