import { uuidv7 } from 'uuidv7';
import { builtInRapidSections, type RapidTemplateSection } from '../../../shared/domain/rapidSections.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

interface TemplateRow {
  key: string;
  title: string;
  guidance: string;
  is_required: 0 | 1;
}

/** The sections a rapid review begins with, in their order: the workspace's own, otherwise the built-in ones. */
export function listTemplate(read: ReadHandle): { sections: RapidTemplateSection[]; isBuiltIn: boolean } {
  const own = read.all<TemplateRow>(
    'SELECT key, title, guidance, is_required FROM rapid_template_section ORDER BY position, id',
  );
  if (own.length === 0) return { sections: [...builtInRapidSections], isBuiltIn: true };
  return {
    sections: own.map(({ key, title, guidance, is_required: isRequired }) => ({
      key,
      title,
      guidance,
      isRequired: isRequired === 1,
    })),
    isBuiltIn: false,
  };
}

/** Puts these sections in place of those there were; each key stays one record, so that its history goes on. */
export function replaceTemplate(
  write: WriteHandle,
  sections: readonly RapidTemplateSection[],
  now: Date,
): void {
  write.run('DELETE FROM rapid_template_section WHERE key NOT IN (SELECT value FROM json_each(?))', [
    JSON.stringify(sections.map(({ key }) => key)),
  ]);
  sections.forEach(({ key, title, guidance, isRequired }, position) => {
    write.run(
      `INSERT INTO rapid_template_section (id, key, position, title, guidance, is_required, created_at, updated_at)
       VALUES (:id, :key, :position, :title, :guidance, :isRequired, :now, :now)
       ON CONFLICT (key) DO UPDATE SET position = excluded.position, title = excluded.title,
         guidance = excluded.guidance, is_required = excluded.is_required, updated_at = excluded.updated_at
       WHERE (position, title, guidance, is_required)
         IS NOT (excluded.position, excluded.title, excluded.guidance, excluded.is_required)`,
      {
        id: uuidv7(),
        key,
        position,
        title,
        guidance,
        isRequired: isRequired ? 1 : 0,
        now: now.toISOString(),
      },
    );
  });
}

export function deleteTemplate(write: WriteHandle): void {
  write.run('DELETE FROM rapid_template_section');
}
