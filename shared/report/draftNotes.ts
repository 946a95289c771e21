import { isUndated } from '../domain/eventDate.ts';
import { partsOfReport, type TemplatePart } from '../domain/reportTemplates.ts';
import { countedFirst, joined } from './reportWords.ts';
import type { ReportSource } from './source.ts';

/** What the draft leaves out or still lacks, each a sentence with a count; empty where there is nothing to say. */
export function draftNotes(source: ReportSource): string[] {
  const { entries, findings, recommendations, removed, template } = source;
  const { printed, leftOut, wordless } = partsOfReport(template);
  const hasChronology = printed.some(({ part }) => part.key === 'chronology');
  const unsupported = findings.filter(
    ({ evidence, sameEvents }) => evidence.length === 0 && sameEvents.length === 0,
  ).length;
  const unanswering = recommendations.filter(({ findingIds }) => findingIds.length === 0).length;
  const unaddressed = recommendations.filter(({ addresseeIds }) => addresseeIds.length === 0).length;
  const comments = entries.filter(({ comment }) => comment.trim()).length;
  const undated = hasChronology ? entries.filter(({ date }) => isUndated(date)).length : 0;
  const notes: readonly (readonly [number, string, string])[] = [
    [unsupported, 'finding cites no entry yet', 'findings cite no entry yet'],
    [unanswering, 'recommendation answers no finding yet', 'recommendations answer no finding yet'],
    [unaddressed, 'recommendation names no agency yet', 'recommendations name no agency yet'],
    [undated, 'entry has no date and is listed apart', 'entries have no date and are listed apart'],
    [comments, 'working comment is not printed', 'working comments are not printed'],
    [removed.entries, 'removed entry is left out', 'removed entries are left out'],
    [removed.findings, 'removed finding is left out', 'removed findings are left out'],
    [removed.recommendations, 'removed recommendation is left out', 'removed recommendations are left out'],
  ];
  return [
    ...notes.filter(([count]) => count > 0).map(([count, one, many]) => `${countedFirst(count, one, many)}.`),
    ...partsNote(leftOut, 'is left out', 'are left out'),
    ...partsNote(wordless, 'has no words and is not printed', 'have no words and are not printed'),
  ];
}

/** `Two parts of the template are left out: Agencies involved and Chronology.` */
function partsNote(parts: readonly TemplatePart[], one: string, many: string): string[] {
  if (parts.length === 0) return [];
  const counted = countedFirst(parts.length, `part of the template ${one}`, `parts of the template ${many}`);
  return [`${counted}: ${joined(parts.map(({ heading }) => heading))}.`];
}
