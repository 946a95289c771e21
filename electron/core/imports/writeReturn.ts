import { uuidv7 } from 'uuidv7';
import type { RowDifference } from '../../../shared/contract/imports.ts';
import type { ReturnReading } from '../../../shared/contract/returnReading.ts';
import {
  type AgencyId,
  type CaseId,
  type ImportId,
  importId as importIdSchema,
  withoutControlCharacters,
} from '../../../shared/contract/values.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { type NewEntry, setEntryWithdrawn } from '../chronology/entryWrites.store.ts';
import { insertEntries } from '../chronology/newEntries.store.ts';
import type { TaskTools } from '../tasks/taskTypes.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import type { UnitOfWork } from '../workspace/openWorkspace.ts';
import { type ComparedRow, type Comparison, toDifference, toGone } from './compareReturn.ts';
import type { Decided } from './decideRows.ts';
import {
  citationsOf,
  countReturns,
  insertImport,
  keepFile,
  type NewImport,
  sha256Of,
} from './imports.store.ts';
import { placeInReturn } from './placeInReturn.ts';
import { correctEntry, linkNamedPeople, orderAnew } from './returnWrites.store.ts';
import { askAnew, insertWaitingRows, rowsToWait } from './tray.store.ts';
import { questionsToWait, unreadableToWait } from './waitingRows.ts';

export interface ReturnSource {
  readonly caseId: CaseId;
  readonly agencyId: AgencyId;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly reading: ReturnReading;
  readonly leftOut: NewImport['leftOut'];
}

/** Writes what was decided, as one operation. Answers the id of the return. */
export function writeReturn(
  { begin, read, now }: UnitOfWork,
  source: ReturnSource,
  comparison: Comparison,
  decided: Decided,
  { progress, stopIfAsked }: Pick<TaskTools, 'progress' | 'stopIfAsked'>,
): ImportId {
  const { caseId, agencyId, bytes } = source;
  const sha256 = sha256Of(bytes);
  const importId = importIdSchema.parse(uuidv7());
  // Numbers are given in the order in which things happened, whichever way round the return is.
  const added = decided.added.toSorted((one, other) => one.order - other.order);
  const entries = added.map((row) => newEntry(row, { caseId, agencyId, importId, sha256 }));
  const unreadable = rowsToWait(read, agencyId, decided.waiting);
  const questions = questionsToWait(read, decided.asked);
  const differences = differencesOf(read, decided);
  const version = countReturns(read, agencyId) + 1;
  const counts = {
    ...countsOf(decided),
    undated: countUndated(entries),
    waiting: unreadable.length + questions.length,
  };

  const write = begin({ label: labelOf(decided), caseId, origin: 'import' });
  keepFile(write, sha256, bytes);
  insertImport(
    write,
    {
      ...source,
      id: importId,
      sha256,
      version,
      added: entries.length,
      counts: { ...counts, corrects: [...comparison.corrected] },
      differences,
    },
    now,
  );
  const inserted = insertEntries(write, entries, now, (done) => {
    stopIfAsked();
    progress('Bringing entries in', done, entries.length);
  });
  for (const change of decided.changed) {
    stopIfAsked();
    correctEntry(write, caseId, importId, change, now);
  }
  for (const { id } of decided.gone) setEntryWithdrawn(write, id, now.toISOString(), now);
  orderAnew(
    write,
    touchedDays(decided),
    [...decided.same, ...decided.changed.map(({ row }) => row)],
    comparison.corrected,
    sha256,
  );
  linkNamedPeople(write, caseId, [
    ...inserted.map(({ id }, index) => ({ id, people: added[index]?.words.people ?? '' })),
    ...decided.changed.flatMap(({ earlier, accepted, row }) =>
      accepted.includes('people') ? [{ id: earlier.id, people: row.words.people }] : [],
    ),
  ]);
  const asked = askAnew(write, agencyId, comparison, questions, now);
  insertWaitingRows(write, { caseId, agencyId, importId }, [...unreadable.map(unreadableToWait), ...asked]);
  return importId;
}

interface Origin {
  readonly caseId: CaseId;
  readonly agencyId: AgencyId;
  readonly importId: ImportId;
  readonly sha256: string;
}

/** The agency's words as they came, and beside them what is worked with: the same, but for what was put right by hand. */
function newEntry(
  { words, entry, order }: ComparedRow,
  { caseId, agencyId, importId, sha256 }: Origin,
): NewEntry {
  return {
    caseId,
    agencyId,
    date: corrected(entry.correctedDate, words.date),
    time: corrected(entry.correctedTime, words.time),
    whatHappened: corrected(entry.correctedWhatHappened, words.whatHappened),
    childSeen: entry.childSeen,
    childVoice: words.childVoice,
    actionTaken: words.actionTaken,
    source: words.source,
    authorComment: words.authorComment,
    orderInDay: placeInReturn(order, sha256),
    supplied: { importId, row: order, place: entry.place, ...words },
  };
}

function corrected(correction: string | null, words: string): string {
  return correction === null ? words : withoutControlCharacters(correction);
}

function countUndated(entries: readonly NewEntry[]): number {
  const isUndated = new Map<string, boolean>();
  for (const { date } of entries)
    if (!isUndated.has(date)) isUndated.set(date, parseEventDate(date).precision === 'unknown');
  return entries.filter(({ date }) => isUndated.get(date)).length;
}

function countsOf({ changed, same, gone }: Decided) {
  const taken = changed.filter(({ fields, accepted }) => fields.length === 0 || accepted.length > 0);
  return {
    changed: taken.filter(({ row }) => row.kind === 'changed').length,
    moved: taken.filter(({ row }) => row.kind === 'moved').length,
    same: same.length,
    gone: gone.length,
  };
}

function labelOf({ added, changed, gone, asked }: Decided): string {
  if (changed.length + gone.length + asked.length > 0) return 'Bring in a corrected return';
  return `Bring in ${added.length} ${added.length === 1 ? 'entry' : 'entries'}`;
}

/** Days on which a row was added or moved, so that the order of the others may have to give way. */
function touchedDays({ added, changed }: Decided): Set<string | null> {
  const moved = changed.filter(({ row }) => row.kind === 'moved' || row.fields.includes('date'));
  return new Set([...added, ...moved.map(({ row }) => row)].map(({ day }) => day));
}

function differencesOf(read: ReadHandle, { changed, gone }: Decided): RowDifference[] {
  const citedBy = citationsOf(read, [
    ...changed.map(({ earlier }) => earlier.id),
    ...gone.map(({ id }) => id),
  ]);
  return [
    ...changed.flatMap(({ row }) => toDifference(row, citedBy) ?? []),
    ...gone.map((entry) => toGone(entry, citedBy)),
  ];
}
