import { uuidv7 } from 'uuidv7';
import {
  builtInLetters,
  type LetterKind,
  letterKindNames,
  type LetterWords,
} from '../../../shared/domain/letters.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

export interface LetterTemplate extends LetterWords {
  readonly kind: LetterKind;
  /** Whether it is still as Candour has it. */
  readonly isBuiltIn: boolean;
}

interface TemplateRow extends LetterWords {
  id: string;
  kind: LetterKind;
}

/** The letters of the workspace; built in where it has written none of its own. */
export function listTemplates(read: ReadHandle): LetterTemplate[] {
  return letterKindNames.map((kind) => getTemplate(read, kind));
}

export function getTemplate(read: ReadHandle, kind: LetterKind): LetterTemplate {
  const own = rowOf(read, kind);
  if (!own) return { kind, ...builtInLetters[kind], isBuiltIn: true };
  return { kind, title: own.title, body: own.body, isBuiltIn: false };
}

/** The record of a letter of one's own; undefined where it is built in. */
export function templateId(read: ReadHandle, kind: LetterKind): string | undefined {
  return rowOf(read, kind)?.id;
}

const columns = { title: 'title', body: 'wording' } as const satisfies Record<keyof LetterWords, string>;

/** Begins from the built-in words where there are none of one's own yet. */
export function updateTemplate(
  write: WriteHandle,
  kind: LetterKind,
  changes: Partial<Record<keyof LetterWords, string | undefined>>,
  now: Date,
): void {
  const moment = now.toISOString();
  write.run(
    `INSERT INTO letter_template (id, kind, title, wording, created_at, updated_at)
     VALUES (:id, :kind, :title, :body, :now, :now) ON CONFLICT (kind) DO NOTHING`,
    { ...builtInLetters[kind], id: uuidv7(), kind, now: moment },
  );
  const { sql, values } = assignments(columns, changes);
  write.run(`UPDATE letter_template SET ${sql} updated_at = :now WHERE kind = :kind`, {
    ...values,
    kind,
    now: moment,
  });
}

export function deleteTemplate(write: WriteHandle, kind: LetterKind): void {
  write.run('DELETE FROM letter_template WHERE kind = ?', [kind]);
}

function rowOf(read: ReadHandle, kind: LetterKind): TemplateRow | undefined {
  return read.get<TemplateRow>(
    'SELECT id, kind, title, wording AS body FROM letter_template WHERE kind = ?',
    [kind],
  );
}
