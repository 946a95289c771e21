import type { RowDifference } from '../../../../shared/contract/imports.ts';
import { canBeAsked, type RowDecision } from '../reading/returnItem.ts';

export type Decision = RowDecision['decision'];

export const kindLabels: Record<RowDifference['kind'], string> = {
  changed: 'Changed',
  new: 'New',
  gone: 'Gone',
  moved: 'Moved',
  same: 'The same',
};

const askWhy = { decision: 'ask-why', label: 'Ask why' } as const;

/** The words of the answers to a row, by its kind. The first takes what the new file says; what has an entry can be asked about. */
export function answersFor(row: RowDifference): readonly { decision: Decision; label: string }[] {
  return canBeAsked(row) ? [...settlingAnswers(row), askWhy] : settlingAnswers(row);
}

function settlingAnswers({ kind, fields }: RowDifference): { decision: Decision; label: string }[] {
  switch (kind) {
    case 'changed':
    case 'moved':
      return [
        { decision: 'accept', label: fields.length > 1 ? `Accept ${fields.length}` : 'Accept' },
        { decision: 'keep-old', label: 'Keep old' },
      ];
    case 'new':
      return [
        { decision: 'accept', label: 'Add it' },
        { decision: 'leave-out', label: 'Leave out' },
      ];
    case 'gone':
      return [
        { decision: 'accept', label: 'Keep, marked' },
        { decision: 'keep-old', label: 'Keep as it was' },
      ];
    case 'same':
      return [];
    default:
      return kind satisfies never;
  }
}

/** What was decided, in words. */
export function settledWords(
  { kind, fields }: RowDifference,
  { decision, fields: chosen }: RowDecision,
): string {
  if (decision === 'leave-out') return 'Left out';
  if (decision === 'ask-why') return 'Ask why';
  if (kind === 'gone') return decision === 'accept' ? 'Kept, marked as gone' : 'Kept as it was';
  if (decision === 'keep-old') return 'Old kept';
  if (kind === 'new') return 'Added';
  return chosen && chosen.length < fields.length
    ? `Accepted ${chosen.length} of ${fields.length}`
    : 'Accepted';
}

/** Rows that differ, those that need a decision most first: in the order of the file, the gone ones last as they come. */
export function differing(rows: readonly RowDifference[]): RowDifference[] {
  return rows.filter(({ kind }) => kind !== 'same');
}
