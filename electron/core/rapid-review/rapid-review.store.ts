import { uuidv7 } from 'uuidv7';
import type { RapidSection } from '../../../shared/contract/rapidReview.ts';
import {
  type CaseId,
  type ExerciseId,
  type RapidSectionId,
  rapidSectionId,
} from '../../../shared/contract/values.ts';
import type { RapidTemplateSection } from '../../../shared/domain/rapidSections.ts';
import { emptyRichText, type RichText } from '../../../shared/domain/richText.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';
import { citationsBySection } from './citations.store.ts';

interface SectionRow {
  id: RapidSectionId;
  case_id: CaseId;
  exercise_id: ExerciseId;
  key: string;
  position: number;
  title: string;
  guidance: string;
  is_required: 0 | 1;
  body: string;
  state: RapidSection['state'];
  empty_because: string;
  created_at: string;
  updated_at: string;
  removed_at: string | null;
}

/** The sections of a rapid review in their order; those taken off, latest first. */
export function listSections(
  read: ReadHandle,
  exerciseId: ExerciseId,
  show: 'current' | 'removed' = 'current',
): RapidSection[] {
  const rest =
    show === 'current'
      ? 'removed_at IS NULL ORDER BY position, id'
      : 'removed_at IS NOT NULL ORDER BY removed_at DESC, id';
  return complete(
    read,
    read.all<SectionRow>(`SELECT * FROM rapid_section WHERE exercise_id = ? AND ${rest}`, [exerciseId]),
  );
}

export function getSection(read: ReadHandle, id: RapidSectionId): RapidSection {
  const row = read.get<SectionRow>('SELECT * FROM rapid_section WHERE id = ?', [id]);
  const section = row && complete(read, [row])[0];
  if (!section) throw new Refusal('record/not-found');
  return section;
}

/** Whether the writing of a rapid review was ever begun; sections taken off count. */
export function hasSections(read: ReadHandle, exerciseId: ExerciseId): boolean {
  return read.get('SELECT 1 FROM rapid_section WHERE exercise_id = ?', [exerciseId]) !== undefined;
}

interface Owner {
  readonly caseId: CaseId;
  readonly exerciseId: ExerciseId;
}

/** Adds a section after the last. */
export function insertSection(
  write: WriteHandle,
  owner: Owner,
  { body = emptyRichText, ...fields }: RapidTemplateSection & { readonly body?: RichText },
  now: Date,
): RapidSectionId {
  const id = rapidSectionId.parse(uuidv7());
  write.run(
    `INSERT INTO rapid_section (id, case_id, exercise_id, key, position, title, guidance, is_required, body, state,
       empty_because, created_at, updated_at)
     VALUES (:id, :caseId, :exerciseId, :key, :position, :title, :guidance, :isRequired, :body, :state, '', :now, :now)`,
    {
      ...owner,
      id,
      key: fields.key,
      position: nextPosition(write, owner.exerciseId),
      title: fields.title,
      guidance: fields.guidance,
      isRequired: fields.isRequired ? 1 : 0,
      body: JSON.stringify(body),
      state: body.content.length > 0 ? 'writing' : 'to-write',
      now: now.toISOString(),
    },
  );
  return id;
}

export function nextPosition(read: ReadHandle, exerciseId: ExerciseId): number {
  const last = read.get<{ last: number | null }>(
    'SELECT max(position) AS last FROM rapid_section WHERE exercise_id = ? AND removed_at IS NULL',
    [exerciseId],
  );
  return (last?.last ?? -1) + 1;
}

const columns = {
  title: 'title',
  guidance: 'guidance',
  isRequired: 'is_required',
  body: 'body',
  state: 'state',
  emptyBecause: 'empty_because',
  position: 'position',
  removedAt: 'removed_at',
} as const;

export interface SectionChanges {
  readonly title?: string | undefined;
  readonly guidance?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly body?: RichText | undefined;
  readonly state?: RapidSection['state'] | undefined;
  readonly emptyBecause?: string | undefined;
  readonly position?: number | undefined;
  readonly removedAt?: string | null | undefined;
}

export function updateSection(
  write: WriteHandle,
  id: RapidSectionId,
  { body, isRequired, ...others }: SectionChanges,
  now: Date,
): void {
  const { sql, values } = assignments(columns, {
    ...others,
    body: body && JSON.stringify(body),
    isRequired: isRequired === undefined ? undefined : isRequired ? 1 : 0,
  });
  write.run(`UPDATE rapid_section SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

/** Moves a section to a place among those on show and numbers the places anew; only places that change are written. */
export function moveSection(write: WriteHandle, section: RapidSection, position: number, now: Date): void {
  const rows = write.all<Pick<SectionRow, 'id' | 'position'>>(
    'SELECT id, position FROM rapid_section WHERE exercise_id = ? AND removed_at IS NULL ORDER BY position, id',
    [section.exerciseId],
  );
  const moved = rows.find(({ id }) => id === section.id);
  if (!moved) return;
  const order = rows.filter(({ id }) => id !== section.id);
  order.splice(Math.min(position, order.length), 0, moved);
  order.forEach(({ id, position: present }, place) => {
    if (present !== place) updateSection(write, id, { position: place }, now);
  });
}

function complete(read: ReadHandle, rows: readonly SectionRow[]): RapidSection[] {
  const citations = citationsBySection(read, JSON.stringify(rows.map(({ id }) => id)));
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    exerciseId: row.exercise_id,
    key: row.key,
    title: row.title,
    guidance: row.guidance,
    isRequired: row.is_required === 1,
    body: JSON.parse(row.body) as RichText,
    state: row.state,
    emptyBecause: row.empty_because,
    position: row.position,
    citations: citations.get(row.id) ?? [],
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
  }));
}
