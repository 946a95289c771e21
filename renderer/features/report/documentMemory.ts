import { z } from 'zod';
import { create } from 'zustand';
import type { CaseId, ExerciseId } from '../../../shared/contract/values.ts';
import { type DocumentKind, documentKindNames } from '../../../shared/domain/documentKinds.ts';
import { useRapidReviews } from '../exercises/index.ts';

/** A document of a case as the core is asked for it. */
export interface DocumentAsked {
  readonly caseId: CaseId;
  readonly document: DocumentKind;
  /** Only where the case has several rapid reviews. */
  readonly exerciseId?: ExerciseId;
}

const storageKey = (caseId: CaseId) => `candour.document.${caseId}`;
const stored = z.enum(documentKindNames);

/** Which document of a case is looked at. How the window looks, so it is kept in the window's own storage. */
const useChosen = create<Readonly<Record<string, DocumentKind>>>(() => ({}));

function useDocumentKind(caseId: CaseId): DocumentKind {
  return useChosen((chosen) => chosen[caseId]) ?? remembered(caseId);
}

export function chooseDocument(caseId: CaseId, document: DocumentKind): void {
  localStorage.setItem(storageKey(caseId), document);
  useChosen.setState({ [caseId]: document });
}

function remembered(caseId: CaseId): DocumentKind {
  return stored.safeParse(localStorage.getItem(storageKey(caseId))).data ?? 'learning-report';
}

/** The document looked at, of the rapid review that is chosen where the case has several. */
export function useDocumentAsked(caseId: CaseId): DocumentAsked {
  const document = useDocumentKind(caseId);
  const { reviews = [], chosen } = useRapidReviews(caseId);
  const isOfOne = document === 'learning-report' || reviews.length < 2 || !chosen;
  return isOfOne ? { caseId, document } : { caseId, document, exerciseId: chosen.id };
}
