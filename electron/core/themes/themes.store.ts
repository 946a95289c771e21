import { uuidv7 } from 'uuidv7';
import type { Theme } from '../../../shared/contract/themes.ts';
import type { CaseId, ThemeId } from '../../../shared/contract/values.ts';
import { themeId as themeIdSchema } from '../../../shared/contract/values.ts';
import { Refusal } from '../refusal.ts';
import { assignments } from '../workspace/assignments.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface ThemeRow {
  id: ThemeId;
  case_id: CaseId;
  name: string;
  definition: string;
  synonyms: string;
  set_name: string;
  built_in: string | null;
  removed_at: string | null;
  entry_count: number;
}

/** By the index on theme and entry, then each entry by its id: a removed entry does not count. */
const selectThemes = `
  SELECT theme.id, theme.case_id, theme.name, theme.definition, theme.synonyms, theme.set_name, theme.built_in, theme.removed_at,
    (SELECT count(*) FROM entry_theme JOIN chronology_entry ON chronology_entry.id = entry_theme.entry_id
      WHERE entry_theme.theme_id = theme.id AND chronology_entry.removed_at IS NULL) AS entry_count
  FROM theme`;

/** By set and name; themes without a set come last. */
export function listThemes(read: ReadHandle, caseId: CaseId, show: 'current' | 'removed'): Theme[] {
  const where = show === 'current' ? 'removed_at IS NULL' : 'removed_at IS NOT NULL';
  const rows = read.all<ThemeRow>(
    `${selectThemes} WHERE case_id = ? AND ${where}
     ORDER BY set_name = '', set_name COLLATE NOCASE, name COLLATE NOCASE, id`,
    [caseId],
  );
  return rows.map(toTheme);
}

export function getTheme(read: ReadHandle, id: ThemeId): Theme {
  const row = read.get<ThemeRow>(`${selectThemes} WHERE id = ?`, [id]);
  if (!row) throw new Refusal('record/not-found');
  return toTheme(row);
}

/** Refuses a second theme of the same name in one case. */
export function assertThemeNameIsFree(
  read: ReadHandle,
  caseId: CaseId,
  name: string,
  except: ThemeId | null,
): void {
  const taken = read.get(
    'SELECT 1 FROM theme WHERE case_id = ? AND name = ? COLLATE NOCASE AND removed_at IS NULL AND id IS NOT ?',
    [caseId, name, except],
  );
  if (taken)
    throw new Refusal('record/duplicate', {
      sentence: 'There is already a theme of that name in this case. Nothing was changed.',
      fields: [{ path: 'name', message: 'There is already a theme of that name in this case' }],
    });
}

/** What the case has already: keys of built-in themes, removed and merged ones too, and names on show in lower case. */
export function takenThemes(read: ReadHandle, caseId: CaseId): { keys: Set<string>; names: Set<string> } {
  const rows = read.all<{ built_in: string | null; name: string; removed_at: string | null }>(
    'SELECT built_in, name, removed_at FROM theme WHERE case_id = ?',
    [caseId],
  );
  return {
    keys: new Set(rows.flatMap(({ built_in }) => built_in ?? [])),
    names: new Set(rows.filter((row) => row.removed_at === null).map(({ name }) => name.toLowerCase())),
  };
}

export interface NewTheme {
  readonly name: string;
  readonly definition: string;
  readonly synonyms: string;
  readonly set: string;
  /** The key of the built-in theme it is taken from; null for one made here. */
  readonly builtIn: string | null;
}

export function insertTheme(write: WriteHandle, caseId: CaseId, theme: NewTheme, now: Date): ThemeId {
  const id = themeIdSchema.parse(uuidv7());
  write.run(
    `INSERT INTO theme (id, case_id, name, definition, synonyms, set_name, built_in, created_at, updated_at)
     VALUES (:id, :caseId, :name, :definition, :synonyms, :set, :builtIn, :now, :now)`,
    { ...theme, id, caseId, now: now.toISOString() },
  );
  return id;
}

const columns = {
  name: 'name',
  definition: 'definition',
  synonyms: 'synonyms',
  set: 'set_name',
  removedAt: 'removed_at',
  mergedInto: 'merged_into',
} as const;

export function updateTheme(
  write: WriteHandle,
  id: ThemeId,
  changes: Partial<Record<keyof typeof columns, string | null | undefined>>,
  now: Date,
): void {
  const { sql, values } = assignments(columns, changes);
  write.run(`UPDATE theme SET ${sql} updated_at = :now WHERE id = :id`, {
    ...values,
    id,
    now: now.toISOString(),
  });
}

function toTheme(row: ThemeRow): Theme {
  return {
    id: row.id,
    caseId: row.case_id,
    name: row.name,
    definition: row.definition,
    synonyms: row.synonyms,
    set: row.set_name,
    entryCount: row.entry_count,
    isBuiltIn: row.built_in !== null,
    removedAt: row.removed_at,
  };
}
