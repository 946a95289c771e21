import type { ParsedInputOf } from '../../../shared/contract/contract.ts';

type ListInput = ParsedInputOf<'chronology.list'>;

/** The questions behind a page of the chronology; every value is bound, never written into the text. */
export function listQueries(input: ListInput): {
  page: string;
  count: string;
  values: Record<string, string | number>;
} {
  const { where, values } = listFilter(input);
  const source = `chronology_entry INDEXED BY ${indexFor(input)}`;
  return {
    page: `SELECT * FROM ${source} WHERE ${where} ORDER BY ${chronologyOrder(input.direction)} LIMIT :limit OFFSET :offset`,
    count: `SELECT count(*) AS total FROM ${source} WHERE ${where}`,
    values,
  };
}

/** How many entries a case has; named with its index, because the planner would read every row to see whether it was removed. */
export const countCurrentEntries =
  'SELECT count(*) AS total FROM chronology_entry INDEXED BY chronology_entry_in_order WHERE case_id = ? AND removed_at IS NULL';

/** Each holds the order and what is filtered by, so that only the rows of the page are read. */
function indexFor({ show, number, direction }: ListInput): string {
  if (number !== undefined) return 'chronology_entry_by_number';
  if (show === 'removed') return 'chronology_entry_removed';
  return direction === 'oldest-first' ? 'chronology_entry_in_order' : 'chronology_entry_newest_first';
}

function listFilter(input: ListInput): { where: string; values: Record<string, string | number> } {
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
