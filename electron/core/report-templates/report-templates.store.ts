import { uuidv7 } from 'uuidv7';
import { builtInReportTemplates } from '../../../shared/domain/builtInReportTemplates.ts';
import {
  inPrintingOrder,
  type ReportTemplate,
  type ReportTemplateKind,
  reportTemplateKinds,
  type TemplatePart,
} from '../../../shared/domain/reportTemplates.ts';
import type { WorkspaceReportTemplate } from '../../../shared/contract/reportTemplates.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';

/** The templates of the workspace; built in where it has none of its own. */
export function listReportTemplates(read: ReadHandle): WorkspaceReportTemplate[] {
  return reportTemplateKinds.map((kind) => getReportTemplate(read, kind));
}

export function getReportTemplate(read: ReadHandle, kind: ReportTemplateKind): WorkspaceReportTemplate {
  const own = read.get<{ subtitle: string }>('SELECT subtitle FROM report_template WHERE exercise_kind = ?', [
    kind,
  ]);
  const { subtitle, parts } = builtInReportTemplates[kind];
  if (!own) return { exerciseKind: kind, subtitle, parts: [...parts], isBuiltIn: true };
  return { exerciseKind: kind, subtitle: own.subtitle, parts: readParts(read, kind), isBuiltIn: false };
}

function readParts(read: ReadHandle, kind: ReportTemplateKind): TemplatePart[] {
  const rows = read.all<{
    key: string;
    heading: string;
    opening_words: string;
    is_under: 0 | 1;
    is_left_out: 0 | 1;
  }>(
    `SELECT key, heading, opening_words, is_under, is_left_out FROM report_template_part
     WHERE exercise_kind = ? ORDER BY position, id`,
    [kind],
  );
  return rows.map((row) => ({
    key: row.key,
    heading: row.heading,
    openingWords: row.opening_words,
    isUnder: row.is_under === 1,
    isLeftOut: row.is_left_out === 1,
  }));
}

/** Puts this template in place of the one there was; each part stays one record, so that its history goes on. */
export function replaceReportTemplate(
  write: WriteHandle,
  kind: ReportTemplateKind,
  { subtitle, parts }: ReportTemplate,
  now: Date,
): void {
  const moment = now.toISOString();
  write.run(
    `INSERT INTO report_template (id, exercise_kind, subtitle, created_at, updated_at)
     VALUES (:id, :kind, :subtitle, :moment, :moment)
     ON CONFLICT (exercise_kind) DO UPDATE SET subtitle = excluded.subtitle, updated_at = excluded.updated_at
     WHERE subtitle IS NOT excluded.subtitle`,
    { id: uuidv7(), kind, subtitle, moment },
  );
  write.run(
    'DELETE FROM report_template_part WHERE exercise_kind = ? AND key NOT IN (SELECT value FROM json_each(?))',
    [kind, JSON.stringify(parts.map(({ key }) => key))],
  );
  inPrintingOrder(parts).forEach(({ key, heading, openingWords, isUnder, isLeftOut }, position) => {
    write.run(
      `INSERT INTO report_template_part (id, exercise_kind, key, heading, opening_words, position, is_under, is_left_out, created_at, updated_at)
       VALUES (:id, :kind, :key, :heading, :openingWords, :position, :isUnder, :isLeftOut, :moment, :moment)
       ON CONFLICT (exercise_kind, key) DO UPDATE SET heading = excluded.heading, opening_words = excluded.opening_words,
         position = excluded.position, is_under = excluded.is_under, is_left_out = excluded.is_left_out,
         updated_at = excluded.updated_at
       WHERE (heading, opening_words, position, is_under, is_left_out)
         IS NOT (excluded.heading, excluded.opening_words, excluded.position, excluded.is_under, excluded.is_left_out)`,
      {
        id: uuidv7(),
        kind,
        key,
        heading,
        openingWords,
        position,
        isUnder: isUnder ? 1 : 0,
        isLeftOut: isLeftOut ? 1 : 0,
        moment,
      },
    );
  });
}

export function deleteReportTemplate(write: WriteHandle, kind: ReportTemplateKind): void {
  write.run('DELETE FROM report_template_part WHERE exercise_kind = ?', [kind]);
  write.run('DELETE FROM report_template WHERE exercise_kind = ?', [kind]);
}
