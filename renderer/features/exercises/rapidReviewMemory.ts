import { z } from 'zod';
import { create } from 'zustand';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import { type CaseId, exerciseId, type ExerciseId } from '../../../shared/contract/values.ts';
import { rapidReviewOf, rapidReviewsOf } from '../../../shared/domain/rapidReview.ts';
import { useRead } from '../../data/useRead.ts';

const storageKey = (caseId: CaseId) => `candour.rapid-review.${caseId}`;

/** Which rapid review of a case is looked at. How the window looks, so it is kept in the window's own storage. */
const useChosen = create<Readonly<Record<string, ExerciseId>>>(() => ({}));

export function chooseRapidReview(caseId: CaseId, id: ExerciseId): void {
  localStorage.setItem(storageKey(caseId), id);
  useChosen.setState({ [caseId]: id });
}

interface RapidReviews {
  /** Undefined until they have been read. */
  readonly reviews: readonly Exercise[] | undefined;
  /** The one chosen; otherwise the latest. */
  readonly chosen: Exercise | null;
  readonly problem: string | undefined;
}

/** The rapid reviews of a case, and which of them every part of the rapid review and its documents show. */
export function useRapidReviews(caseId: CaseId): RapidReviews {
  const { data, error } = useRead('exercises.list', { caseId });
  const wanted = useChosen((chosen) => chosen[caseId]) ?? remembered(caseId);
  return {
    reviews: data && rapidReviewsOf(data.exercises),
    chosen: data ? rapidReviewOf(data.exercises, wanted) : null,
    problem: error?.message,
  };
}

function remembered(caseId: CaseId): ExerciseId | undefined {
  return (
    z
      .nullish(exerciseId)
      .catch(undefined)
      .parse(localStorage.getItem(storageKey(caseId))) ?? undefined
  );
}
