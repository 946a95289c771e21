import { uuidv7 } from 'uuidv7';
import type { LegalHold, Publication, PublicationHold } from '../../../shared/contract/holds.ts';
import {
  type CaseId,
  type ExerciseId,
  type LegalHoldId,
  legalHoldId as legalHoldIdSchema,
} from '../../../shared/contract/values.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface LegalHoldRow {
  id: LegalHoldId;
  case_id: CaseId;
  placed_on: string;
  placed_by: string;
  because: string;
  lifted_on: string | null;
  lifted_by: string;
  lifted_because: string;
  created_at: string;
}

/** Those that hold first, then the latest. */
export function listLegalHolds(read: ReadHandle, caseId: CaseId): LegalHold[] {
  return read
    .all<LegalHoldRow>(
      'SELECT * FROM legal_hold WHERE case_id = ? ORDER BY (lifted_on IS NOT NULL), placed_on DESC, id DESC',
      [caseId],
    )
    .map(toLegalHold);
}

export function getLegalHold(read: ReadHandle, id: LegalHoldId): LegalHold {
  const row = read.get<LegalHoldRow>('SELECT * FROM legal_hold WHERE id = ?', [id]);
  if (!row) throw new Refusal('record/not-found');
  return toLegalHold(row);
}

/** Refuses what would take a case away while a legal hold is on. */
export function assertNotOnHold(read: ReadHandle, caseId: CaseId): void {
  if (read.get('SELECT 1 FROM legal_hold WHERE case_id = ? AND lifted_on IS NULL', [caseId]))
    throw new Refusal('case/on-hold');
}

type HoldFields = Pick<LegalHold, 'placedOn' | 'placedBy' | 'because'>;

export function insertLegalHold(
  write: WriteHandle,
  caseId: CaseId,
  fields: HoldFields,
  now: Date,
): LegalHoldId {
  const id = legalHoldIdSchema.parse(uuidv7());
  write.run(
    `INSERT INTO legal_hold (id, case_id, placed_on, placed_by, because, lifted_by, lifted_because, created_at, updated_at)
     VALUES (:id, :caseId, :placedOn, :placedBy, :because, '', '', :now, :now)`,
    { ...fields, id, caseId, now: now.toISOString() },
  );
  return id;
}

const holdColumns = {
  placedOn: 'placed_on',
  placedBy: 'placed_by',
  because: 'because',
  liftedOn: 'lifted_on',
  liftedBy: 'lifted_by',
  liftedBecause: 'lifted_because',
} as const;

export function updateLegalHold(
  write: WriteHandle,
  id: LegalHoldId,
  changes: Partial<Record<keyof typeof holdColumns, string | undefined>>,
  now: Date,
): void {
  const { sql, values } = assignments(holdColumns, changes);
  write.run(`UPDATE legal_hold SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

interface PublicationHoldRow {
  id: PublicationHold['proceedingId'];
  kind: PublicationHold['kind'];
  title: string;
  held_from: string | null;
  hold_because: string;
  hold_lifted_on: string | null;
  hold_lifted_because: string;
  ended_on: string | null;
}

/** Proceedings for which publication is or was held; those that still hold it first. */
export function listPublicationHolds(read: ReadHandle, caseId: CaseId): PublicationHold[] {
  return read
    .all<PublicationHoldRow>(
      `SELECT * FROM proceeding WHERE case_id = ? AND removed_at IS NULL AND holds_publication = 1
       ORDER BY (hold_lifted_on IS NOT NULL), coalesce(held_from, ''), id`,
      [caseId],
    )
    .map((row) => ({
      proceedingId: row.id,
      kind: row.kind,
      title: row.title,
      heldFrom: row.held_from,
      because: row.hold_because,
      liftedOn: row.hold_lifted_on,
      liftedBecause: row.hold_lifted_because,
      endedOn: row.ended_on,
    }));
}

interface PublicationRow {
  exercise_id: ExerciseId;
  kind: Publication['kind'];
  title: string;
  number: number;
  published_on: string | null;
  form: Publication['form'] | null;
  because: string | null;
  told_on: string | null;
}

/** What each current exercise of a case makes public, in the order in which they began. */
export function listPublications(read: ReadHandle, caseId: CaseId): Publication[] {
  return read
    .all<PublicationRow>(
      `SELECT exercise.id AS exercise_id, kind, title, number, published_on, form, because, told_on
       FROM exercise LEFT JOIN publication ON publication.exercise_id = exercise.id
       WHERE exercise.case_id = ? AND exercise.removed_at IS NULL ORDER BY number`,
      [caseId],
    )
    .map((row) => ({
      exerciseId: row.exercise_id,
      kind: row.kind,
      title: row.title,
      number: row.number,
      publishedOn: row.published_on,
      form: row.form ?? 'undecided',
      because: row.because ?? '',
      toldOn: row.told_on,
    }));
}

const publicationColumns = { form: 'form', because: 'because', toldOn: 'told_on' } as const;

/** Begins as not decided where nothing was said yet. */
export function updatePublication(
  write: WriteHandle,
  exercise: { readonly id: ExerciseId; readonly caseId: CaseId },
  changes: Partial<Record<keyof typeof publicationColumns, string | null | undefined>>,
  now: Date,
): void {
  const moment = now.toISOString();
  write.run(
    `INSERT INTO publication (id, case_id, exercise_id, form, because, created_at, updated_at)
     VALUES (:id, :caseId, :exerciseId, 'undecided', '', :now, :now) ON CONFLICT (exercise_id) DO NOTHING`,
    { id: uuidv7(), caseId: exercise.caseId, exerciseId: exercise.id, now: moment },
  );
  const { sql, values } = assignments(publicationColumns, changes);
  write.run(`UPDATE publication SET ${sql} updated_at = :now WHERE exercise_id = :exerciseId`, {
    ...values,
    exerciseId: exercise.id,
    now: moment,
  });
}

/** The record of what an exercise makes public; undefined where nothing was said yet. */
export function publicationId(read: ReadHandle, exerciseId: ExerciseId): string | undefined {
  return read.get<{ id: string }>('SELECT id FROM publication WHERE exercise_id = ?', [exerciseId])?.id;
}

function toLegalHold(row: LegalHoldRow): LegalHold {
  return {
    id: row.id,
    caseId: row.case_id,
    placedOn: row.placed_on,
    placedBy: row.placed_by,
    because: row.because,
    liftedOn: row.lifted_on,
    liftedBy: row.lifted_by,
    liftedBecause: row.lifted_because,
    createdAt: row.created_at,
  };
}
