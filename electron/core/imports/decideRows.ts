import type { ParsedInputOf } from '../../../shared/contract/contract.ts';
import type { SuppliedField } from '../../../shared/contract/imports.ts';
import { type ComparedRow, type Comparison, decisionKey } from './compareReturn.ts';
import type { EarlierEntry } from './earlierEntries.store.ts';

type Decision = ParsedInputOf<'imports.create'>['decisions'][number];
type LeftOutRow = { ref: ComparedRow['entry']['place']; why: string };

export interface DecidedChange {
  readonly row: ComparedRow;
  readonly earlier: EarlierEntry;
  readonly fields: readonly SuppliedField[];
  /** None where the entry is kept as it was and the new words only beside it. */
  readonly accepted: readonly SuppliedField[];
}

/** A row the agency is asked about, before anything of it is taken over: one of the file, or one gone from it. */
export type AskedRow = { readonly note: string } & (
  | { readonly row: ComparedRow; readonly gone: null }
  | { readonly row: null; readonly gone: EarlierEntry }
);

/** What a return does, once it was decided. Each row of the file is in one of these, and in one only. */
export interface Decided {
  readonly added: readonly ComparedRow[];
  /** Changed and moved rows with the fields that are taken over. */
  readonly changed: readonly DecidedChange[];
  readonly same: readonly ComparedRow[];
  readonly waiting: readonly ComparedRow[];
  readonly asked: readonly AskedRow[];
  readonly leftOut: readonly LeftOutRow[];
  readonly gone: readonly EarlierEntry[];
}

const leftOutByHand = 'Left out by hand when the return was brought in';
const keptAsItWas = 'The entry was kept as it was; the new words are kept beside it';

/** New and changed rows are accepted and gone ones marked, unless it was decided otherwise. */
export function decideRows({ rows, gone }: Comparison, decisions: readonly Decision[]): Decided {
  const decisionOf = new Map(decisions.map((decision) => [decision.key, decision]));
  const added: ComparedRow[] = [];
  const changed: DecidedChange[] = [];
  const same: ComparedRow[] = [];
  const waiting: ComparedRow[] = [];
  const asked: AskedRow[] = [];
  const leftOut: LeftOutRow[] = [];
  for (const row of rows) {
    const { earlier, fields, kind } = row;
    const decision = decisionOf.get(decisionKey(row));
    const isAsked = decision?.decision === 'ask-why';
    // Where it only stands elsewhere in its day there are no words to ask about: it keeps its place.
    const isKept = decision?.decision === 'keep-old' || (isAsked && kind === 'moved' && fields.length === 0);
    if (decision?.decision === 'leave-out' || (isKept && (earlier === null || fields.length === 0)))
      leftOut.push({ ref: row.entry.place, why: leftOutByHand });
    else if (kind === 'unreadable') waiting.push(row);
    else if (kind === 'same') same.push(row);
    else if (isAsked) asked.push({ row, gone: null, note: decision.note ?? '' });
    else if (earlier === null) added.push(row);
    else {
      const accepted = isKept ? [] : fields.filter((field) => decision?.fields?.includes(field) ?? true);
      changed.push({ row, earlier, fields, accepted });
      if (accepted.length < Math.min(1, fields.length))
        leftOut.push({ ref: row.entry.place, why: keptAsItWas });
    }
  }
  const marked: EarlierEntry[] = [];
  for (const entry of gone) {
    const { decision = 'accept', note = '' } = decisionOf.get(entry.id) ?? {};
    if (decision === 'accept') marked.push(entry);
    if (decision === 'ask-why') asked.push({ row: null, gone: entry, note });
  }
  return { added, changed, same, waiting, asked, leftOut, gone: marked };
}
