import { create } from 'zustand';
import type { Agency } from '../../../../shared/contract/agencies.ts';
import type { AgencyId, CaseId, ImportId } from '../../../../shared/contract/values.ts';
import { whenDiscarded } from '../../../data/autosave/autosaveDesk.ts';
import type { HandChoice } from './handChoice.ts';
import {
  agencyOf,
  broughtOf,
  newItem,
  signatureOf,
  type ReturnItem,
  type RowDecision,
} from './returnItem.ts';
import type { ReadFile } from './returnFile.ts';

/** What stands in the middle of the screen. */
export type Shown =
  | { readonly kind: 'file'; readonly id: string; readonly isComparing: boolean }
  | { readonly kind: 'received'; readonly importId: ImportId | null }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'forms' };

export interface ReturnsDesk {
  readonly items: readonly ReturnItem[];
  readonly shown: Shown;
  /** Grows with each pasted table, to name it. */
  readonly pasted: number;
}

const emptyDesk: ReturnsDesk = { items: [], shown: { kind: 'received', importId: null }, pasted: 0 };

/** By case: files and what was put right in them stay while one looks something up elsewhere in the case. */
const useDesks = create<Readonly<Record<string, ReturnsDesk>>>(() => ({}));
// Files hold words of the case; a locked workspace keeps none of them.
whenDiscarded(forgetReturns);

export function useReturnsDesk(caseId: CaseId): ReturnsDesk {
  return useDesks((desks) => desks[caseId] ?? emptyDesk);
}

export function returnsDeskOf(caseId: CaseId): ReturnsDesk {
  return useDesks.getState()[caseId] ?? emptyDesk;
}

function changeDesk(caseId: CaseId, change: Partial<ReturnsDesk>): void {
  useDesks.setState({ [caseId]: { ...returnsDeskOf(caseId), ...change } });
}

export function show(caseId: CaseId, shown: Shown): void {
  changeDesk(caseId, { shown });
}

export function showFile(caseId: CaseId, id: string, isComparing = false): void {
  show(caseId, { kind: 'file', id, isComparing });
}

export function itemOf(caseId: CaseId, id: string): ReturnItem | undefined {
  return returnsDeskOf(caseId).items.find((item) => item.id === id);
}

/** Adds chosen files, and shows the first of them. A file that is there already is shown and not added again. */
export function addFiles(caseId: CaseId, files: readonly ReadFile[]): void {
  const { items } = returnsDeskOf(caseId);
  const added: ReturnItem[] = [];
  let first: string | undefined;
  for (const read of files) {
    const file = read.kind === 'read' ? read.file : { ...read, contentBase64: '' };
    const known = [...items, ...added].find(
      (item) =>
        broughtOf(item) === null &&
        item.file.fileName === file.fileName &&
        item.file.contentBase64 === file.contentBase64,
    );
    const item = known ?? newItem(plainFile(file), read.kind === 'refused' ? read.reason : null);
    if (!known) added.push(item);
    first ??= item.id;
  }
  changeDesk(caseId, { items: [...items, ...added] });
  if (first !== undefined) showFile(caseId, first);
}

function plainFile({ fileName, contentBase64, sizeBytes }: ReturnItem['file']): ReturnItem['file'] {
  return { fileName, contentBase64, sizeBytes };
}

/** The number of the next pasted table. */
export function nextPasted(caseId: CaseId): number {
  const pasted = returnsDeskOf(caseId).pasted + 1;
  changeDesk(caseId, { pasted });
  return pasted;
}

export function changeItem(caseId: CaseId, id: string, change: Partial<ReturnItem>): void {
  const { items } = returnsDeskOf(caseId);
  changeDesk(caseId, { items: items.map((item) => (item.id === id ? { ...item, ...change } : item)) });
}

/** What was chosen by hand; it is read again with it. */
export function choose(caseId: CaseId, id: string, change: (item: ReturnItem) => HandChoice): void {
  const item = itemOf(caseId, id);
  if (item) changeItem(caseId, id, { choice: change(item), isStopped: false });
}

export function readAgain(caseId: CaseId, id: string): void {
  const item = itemOf(caseId, id);
  if (item) changeItem(caseId, id, { attempt: item.attempt + 1, isStopped: false, problem: null });
}

/** What else came from an agency is compared anew: what is held of it has changed. */
export function readOthersAgain(
  caseId: CaseId,
  agencyId: AgencyId | undefined,
  agencies: readonly Agency[],
): void {
  for (const item of returnsDeskOf(caseId).items) {
    if (item.refusal !== null || broughtOf(item)) continue;
    if (agencyId === undefined || agencyOf(item, agencies)?.id === agencyId) readAgain(caseId, item.id);
  }
}

/** Resolves once a file has been read with its latest choices, or will not be. */
export function whenRead(caseId: CaseId, id: string, agencies: readonly Agency[]): Promise<void> {
  const isSettled = () => {
    const item = itemOf(caseId, id);
    if (!item || item.isStopped || item.refusal !== null) return true;
    return !item.isReading && item.readWith === signatureOf(item, agencyOf(item, agencies)?.id);
  };
  if (isSettled()) return Promise.resolve();
  return new Promise((resolve) => {
    const leave = useDesks.subscribe(() => {
      if (!isSettled()) return;
      leave();
      resolve();
    });
  });
}

/** Sets decisions, or takes them back where null. */
export function decide(
  caseId: CaseId,
  id: string,
  decisions: readonly { readonly key: string; readonly decision: Omit<RowDecision, 'key'> | null }[],
): void {
  const item = itemOf(caseId, id);
  if (!item) return;
  const next = { ...item.decisions };
  for (const { key, decision } of decisions) {
    if (decision === null) delete next[key];
    else next[key] = { key, ...decision };
  }
  changeItem(caseId, id, { decisions: next });
}

/** Takes a file off the screen. Nothing of the case is touched. */
export function putAway(caseId: CaseId, id: string): void {
  const { items, shown } = returnsDeskOf(caseId);
  const index = items.findIndex((item) => item.id === id);
  const rest = items.filter((item) => item.id !== id);
  const next = rest[Math.min(index, rest.length - 1)];
  const isShown = shown.kind === 'file' && shown.id === id;
  changeDesk(caseId, {
    items: rest,
    ...(isShown
      ? {
          shown: next ? ({ kind: 'file', id: next.id, isComparing: false } as const) : emptyDesk.shown,
        }
      : {}),
  });
}

/** Takes every file off every screen, as locking does. */
export function forgetReturns(): void {
  useDesks.setState({}, true);
}
