import type { ParsedInputOf } from '../../../shared/contract/contract.ts';

type ListInput = ParsedInputOf<'chronology.list'>;

/** The WHERE part of a chronology list; every value is bound, never written into the text. */
export function listFilter(input: ListInput): { where: string; values: Record<string, string | number> } {
  const parts = ['case_id = :caseId'];
  const values: Record<string, string | number> = { caseId: input.caseId };
  parts.push(input.show === 'removed' ? 'removed_at IS NOT NULL' : 'removed_at IS NULL');
  if (input.show === 'undated') parts.push('(sort_day IS NULL) = 1');
  if (input.number !== undefined) {
    parts.push('number = :number');
    values['number'] = input.number;
  }
  if (input.agencyIds.length > 0) {
    parts.push('agency_id IN (SELECT value FROM json_each(:agencyIds))');
    values['agencyIds'] = JSON.stringify(input.agencyIds);
  }
  if (input.childSeen.length > 0) {
    parts.push('child_seen IN (SELECT value FROM json_each(:childSeen))');
    values['childSeen'] = JSON.stringify(input.childSeen);
  }
  input.words
    .split(/\s+/)
    .filter(Boolean)
    .forEach((word, index) => {
      parts.push(
        `(what_happened LIKE :word${index} ESCAPE '\\' OR source LIKE :word${index} ESCAPE '\\' OR comment LIKE :word${index} ESCAPE '\\')`,
      );
      values[`word${index}`] = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    });
  return { where: parts.join(' AND '), values };
}

/**
 * By first possible day, exact before vague, then the source's own order; the number parts what is still equal, so
 * that a page never shifts. Undated entries come last in both directions.
 */
export function chronologyOrder(direction: ListInput['direction']): string {
  const way = direction === 'oldest-first' ? 'ASC' : 'DESC';
  return `(sort_day IS NULL), sort_day ${way}, precision_rank ${way}, order_in_day ${way}, number ${way}`;
}
