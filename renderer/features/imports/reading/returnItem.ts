import type { Agency } from '../../../../shared/contract/agencies.ts';
import type { InputOf, OutputOf } from '../../../../shared/contract/contract.ts';
import type { ReturnPreview, RowDifference } from '../../../../shared/contract/imports.ts';
import type { FileFacts } from '../../../../shared/contract/returnReading.ts';
import type { AgencyId } from '../../../../shared/contract/values.ts';
import type { Task } from '../../../data/useTask.ts';
import type { HandChoice } from './handChoice.ts';
import { matchAgency } from './matchAgency.ts';
import type { ReturnFile } from './returnFile.ts';

export type RowDecision = NonNullable<InputOf<'imports.create'>['decisions']>[number];

/** Rows asked for at first. The counts are always those of the whole file. */
export const firstRows = 300;

/** One file on its way in. */
export interface ReturnItem {
  readonly id: string;
  readonly file: ReturnFile;
  /** Why it was refused before it was read. */
  readonly refusal: string | null;
  /** Chosen by hand; null for the one it seems to come from. */
  readonly agencyId: AgencyId | null;
  /** Whose it seems to be, as the file itself says, with where that was read. */
  readonly named: FileFacts['agency'];
  readonly choice: HandChoice;
  readonly limit: number;
  readonly decisions: Readonly<Record<string, RowDecision>>;
  /** The differences from the earlier return were looked at. */
  readonly isCompared: boolean;
  /** The last preview, and what it was read with. It stays on screen while the next is read. */
  readonly preview: ReturnPreview | null;
  readonly readWith: string | null;
  readonly isReading: boolean;
  readonly isStopped: boolean;
  readonly progress: Task['progress'];
  /** Grows with each wish to read it again as it is. */
  readonly attempt: number;
  readonly problem: string | null;
  readonly isBringingIn: boolean;
  readonly brought: BroughtIn | null;
  /** It was taken back since, by whichever way; done again, it is there again. */
  readonly isTakenBack: boolean;
}

/** What became of it, with the name of the one operation that takes it back. */
export interface BroughtIn {
  readonly receipt: OutputOf<'imports.create'>;
  readonly operationId: string | null;
}

export function newItem(file: ReturnFile, refusal: string | null): ReturnItem {
  return {
    id: crypto.randomUUID(),
    file,
    refusal,
    agencyId: null,
    named: null,
    choice: {},
    limit: firstRows,
    decisions: {},
    isCompared: false,
    preview: null,
    readWith: null,
    isReading: false,
    isStopped: false,
    progress: null,
    attempt: 0,
    problem: null,
    isBringingIn: false,
    brought: null,
    isTakenBack: false,
  };
}

/** The agency it will be brought in under: chosen by hand, else the one the file names, else the only one there is. */
export function agencyOf(item: ReturnItem, agencies: readonly Agency[]): Agency | undefined {
  const chosen = agencies.find(({ id }) => id === item.agencyId);
  if (chosen) return chosen;
  const named = item.named?.name;
  const found =
    (named === undefined ? undefined : matchAgency(named, agencies)) ??
    agencyInName(item.file.fileName, agencies);
  if (found) return found;
  return named === undefined && item.preview && agencies.length === 1 ? agencies[0] : undefined;
}

function agencyInName(fileName: string, agencies: readonly Agency[]): Agency | undefined {
  const words = fileName.replace(/\.[a-z0-9]+$/i, '').replace(/[_]+/g, ' ');
  return matchAgency(words, agencies);
}

/** What became of it, for as long as it is in the case. */
export function broughtOf({ brought, isTakenBack }: ReturnItem): BroughtIn | null {
  return isTakenBack ? null : brought;
}

/** Everything a preview depends on, as one text to compare. */
export function signatureOf(item: ReturnItem, agencyId: AgencyId | undefined): string {
  return JSON.stringify([agencyId ?? null, item.choice, item.limit, item.attempt]);
}

/** Whether the reason is the whole file: nothing in it can be brought in. */
export function refusalOf({ refusal, preview }: ReturnItem): string | null {
  if (refusal !== null) return refusal;
  return preview?.outcome === 'refused'
    ? (preview.reason ?? 'This file cannot be read as a table. Nothing was brought in.')
    : null;
}

/** Whether there are words to ask the agency about: not where a row only stands elsewhere in its day. */
export function canBeAsked({ kind, fields }: RowDifference): boolean {
  return kind === 'gone' || kind === 'changed' || (kind === 'moved' && fields.length > 0);
}

/** Rows that change an entry and were left undecided, once the differences were looked at: the entries stay as they were. */
function leftUndecided({ preview, decisions, isCompared }: ReturnItem): RowDifference[] {
  if (!isCompared) return [];
  return (preview?.comparison?.rows ?? []).filter(
    ({ key, kind }) => kind !== 'new' && kind !== 'same' && decisions[key] === undefined,
  );
}

/** What is sent: what was decided, and “Ask why” for what was left undecided. */
export function decisionsOf(item: ReturnItem): RowDecision[] {
  return [
    ...Object.values(item.decisions),
    ...leftUndecided(item).map((row) => ({
      key: row.key,
      decision: canBeAsked(row) ? ('ask-why' as const) : ('keep-old' as const),
    })),
  ];
}

/** How many rows will wait, marked “Ask why”. */
export function numberToAsk(item: ReturnItem): number {
  return decisionsOf(item).filter(({ decision }) => decision === 'ask-why').length;
}

/** How many entries the button will bring in: added and changed, less what was decided otherwise. */
export function numberToBringIn(item: ReturnItem): number {
  const { preview } = item;
  const counts = preview?.counts;
  if (!counts) return 0;
  const kinds = new Map(preview.comparison?.rows.map(({ key, kind }) => [key, kind]));
  const withheld = decisionsOf(item).filter(({ key, decision }) => {
    const kind = kinds.get(key);
    return kind !== undefined && kind !== 'gone' && kind !== 'same' && decision !== 'accept';
  });
  return counts.added + counts.changed + counts.moved - withheld.length;
}

/** Whether bringing it in would do anything at all: a return may only mark entries as gone. */
export function doesAnything(item: ReturnItem): boolean {
  const counts = item.preview?.counts;
  if (numberToBringIn(item) + numberToAsk(item) > 0) return true;
  return counts !== undefined && counts.gone + counts.unreadable > 0;
}

/** The tracked changes of a Word file must be chosen; nothing is assumed. */
export function hasTrackedChanges({ preview }: ReturnItem): boolean {
  const changes = preview?.file?.wordChanges;
  return changes !== undefined && changes !== null && changes.insertions + changes.deletions > 0;
}

/** Whether it is to be read, or read again, with the choices as they are now. */
export function wantsReading(item: ReturnItem, agencyId: AgencyId | undefined): boolean {
  if (item.refusal !== null || item.isStopped || item.isBringingIn || broughtOf(item)) return false;
  return item.readWith !== signatureOf(item, agencyId);
}

const readAtOnce = 3;

/** Which files may be read now: a few at a time, so that the rest of the screen is answered meanwhile; the shown one first. */
export function whoMayRead(
  items: readonly ReturnItem[],
  agencies: readonly Agency[],
  shownId: string | null,
): ReadonlySet<string> {
  const wanting = items.filter((item) => wantsReading(item, agencyOf(item, agencies)?.id));
  const inOrder = [
    ...wanting.filter(({ id }) => id === shownId),
    ...wanting.filter(({ id, isReading }) => id !== shownId && isReading),
    ...wanting.filter(({ id, isReading }) => id !== shownId && !isReading),
  ];
  return new Set(inOrder.slice(0, readAtOnce).map(({ id }) => id));
}
