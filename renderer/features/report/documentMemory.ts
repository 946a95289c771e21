import { z } from 'zod';
import { create } from 'zustand';
import type { CaseId } from '../../../shared/contract/values.ts';
import { type DocumentKind, documentKindNames } from '../../../shared/domain/documentKinds.ts';

const storageKey = (caseId: CaseId) => `candour.document.${caseId}`;
const stored = z.enum(documentKindNames);

/** Which document of a case is looked at. How the window looks, so it is kept in the window's own storage. */
const useChosen = create<Readonly<Record<string, DocumentKind>>>(() => ({}));

export function useDocumentKind(caseId: CaseId): DocumentKind {
  return useChosen((chosen) => chosen[caseId]) ?? remembered(caseId);
}

export function chooseDocument(caseId: CaseId, document: DocumentKind): void {
  localStorage.setItem(storageKey(caseId), document);
  useChosen.setState({ [caseId]: document });
}

function remembered(caseId: CaseId): DocumentKind {
  return stored.safeParse(localStorage.getItem(storageKey(caseId))).data ?? 'learning-report';
}
