import type { Change, RecordType } from '../../../shared/contract/history.ts';
import { formatDay, formatTime } from '../../ui/index.ts';

/** Changes made together, newest operation first. */
export interface Operation {
  readonly id: string;
  readonly at: string;
  readonly title: string;
  readonly fields: readonly (Change['fields'][number] & { readonly key: string })[];
}

/** One item for each operation: what was done with one act is undone with one act, and reads as one. */
export function groupOperations(changes: readonly Change[]): Operation[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const group = groups.get(change.operationId);
    if (group) group.push(change);
    else groups.set(change.operationId, [change]);
  }
  return [...groups].map(([id, group]) => ({
    id,
    at: group[0]?.at ?? '',
    title: titleOf(group),
    // Within one act the record itself comes before what hangs from it, as it was done.
    fields: group
      .toReversed()
      .flatMap((change) =>
        change.fields
          .filter((field) => isWorthSaying(change, field.name))
          .map((field) => ({ ...field, key: `${change.sequence} ${field.name}` })),
      ),
  }));
}

function titleOf(group: readonly Change[]): string {
  const first = group[0];
  if (first?.origin === 'undo') return `Undone: ${first.operation}`;
  if (first?.origin === 'redo') return `Done again: ${first.operation}`;
  return [...new Set(group.toReversed().map(wordsFor))].join(' · ');
}

const joining: Partial<Record<RecordType, Record<Change['action'], string>>> = {
  evidence: { create: 'Entry cited', update: 'Citation changed', delete: 'No longer cited' },
  addressee: {
    create: 'Addressed to an agency',
    update: 'Addressees changed',
    delete: 'No longer addressed to an agency',
  },
  answer: { create: 'Linked to a finding', update: 'Link changed', delete: 'No longer linked to a finding' },
  'person in entry': { create: 'Person named', update: 'Person changed', delete: 'Person no longer named' },
  pseudonym: { create: 'Pseudonym added', update: 'Pseudonym changed', delete: 'Pseudonym removed' },
  standing: { create: 'Standing added', update: 'Standing changed', delete: 'Standing removed' },
  'showing of real names': {
    create: 'Real names were shown',
    update: 'Real names were shown',
    delete: 'Real names were shown',
  },
  'theme of entry': { create: 'Theme added', update: 'Theme changed', delete: 'Theme taken off' },
  'citation in rapid review': {
    create: 'Entry cited',
    update: 'Entry looked at again',
    delete: 'No longer cited',
  },
  'citation in decision': {
    create: 'Entry cited at signing',
    update: 'Citation changed',
    delete: 'No longer cited',
  },
  account: { create: 'Account added', update: 'Account changed', delete: 'Account taken out' },
  'entry of episode': { create: 'Entry added', update: 'Entry changed', delete: 'Entry taken out' },
  'citation of same event': {
    create: 'Same event cited',
    update: 'Citation changed',
    delete: 'Same event no longer cited',
  },
  'shared entry': {
    create: 'Marked as shared with an agency',
    update: 'Sharing changed',
    delete: 'No longer marked as shared',
  },
  'supplied row': {
    create: 'The agency sent it again, changed',
    update: 'The agency sent it again, changed',
    delete: 'The agency’s later version taken back',
  },
};

function wordsFor(change: Change): string {
  const joint = joining[change.recordType];
  if (joint) return joint[change.action];
  switch (change.action) {
    case 'create':
      return change.origin === 'import' ? 'Brought in' : 'Added';
    case 'update': {
      const removal = change.fields.find(({ name }) => name === 'removed_at');
      if (removal) return removal.to === null ? 'Put back' : 'Removed';
      const withdrawal = change.fields.find(({ name }) => name === 'withdrawn_at');
      if (withdrawal)
        return withdrawal.to === null ? 'In the agency’s return again' : 'Withdrawn by the agency';
      return 'Changed';
    }
    case 'delete':
      return 'Taken out';
  }
}

/** Columns whose change the title says already, or that nobody but the program reads. */
const unsaid: ReadonlySet<string> = new Set(['removed_at', 'withdrawn_at', 'place_in_day']);

/** The title already says that something was removed, and where a new record stands is no change. */
function isWorthSaying(change: Change, field: string): boolean {
  return !unsaid.has(field) && !(field === 'position' && change.action !== 'update');
}

/** `Today, 14:32`, `Yesterday, 09:05`, otherwise `Thu 18 June 2026, 14:32`, by this computer's clock. */
export function formatWhen(at: string, now = new Date()): string {
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  const day = formatDay(at);
  const words = day === formatDay(now) ? 'Today' : day === formatDay(yesterday) ? 'Yesterday' : day;
  return `${words}, ${formatTime(at)}`;
}
