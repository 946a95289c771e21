import { z } from 'zod';
import { create } from 'zustand';
import { type ExportColumn, exportColumns } from '../../../shared/contract/chronology.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { inOrder, usualColumns } from './columns.ts';

const storageKey = (caseId: CaseId) => `candour.columns.${caseId}`;
const stored = z.array(z.enum(exportColumns));

/** Which columns the table of a case shows. How the window looks, so it is kept in the window's own storage: names of columns only. */
const useChosenColumns = create<Readonly<Record<string, readonly ExportColumn[]>>>(() => ({}));

export function useColumns(caseId: CaseId): readonly ExportColumn[] {
  return useChosenColumns((chosen) => chosen[caseId]) ?? remembered(caseId);
}

export function columnsOf(caseId: CaseId): readonly ExportColumn[] {
  return useChosenColumns.getState()[caseId] ?? remembered(caseId);
}

export function chooseColumns(caseId: CaseId, columns: readonly ExportColumn[]): void {
  const chosen = inOrder(columns);
  localStorage.setItem(storageKey(caseId), JSON.stringify(chosen));
  useChosenColumns.setState({ [caseId]: chosen });
}

/** For tests: forgets what was chosen. */
export function forgetColumns(): void {
  useChosenColumns.setState({}, true);
  read.clear();
}

const read = new Map<string, readonly ExportColumn[]>();

function remembered(caseId: CaseId): readonly ExportColumn[] {
  const known = read.get(caseId);
  if (known) return known;
  const columns = inOrder(parse(localStorage.getItem(storageKey(caseId))) ?? usualColumns);
  read.set(caseId, columns);
  return columns;
}

function parse(text: string | null): ExportColumn[] | undefined {
  try {
    return stored.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}
