import type { ExerciseKind } from './caseTerms.ts';

/**
 * The rapid review that is worked on: of the exercises given (the current ones of a case) the latest of that kind,
 * whether it goes on or has turned into another; null where there is none.
 */
export function rapidReviewOf<Exercise extends { readonly kind: ExerciseKind; readonly number: number }>(
  exercises: readonly Exercise[],
): Exercise | null {
  return (
    exercises
      .filter(({ kind }) => kind === 'rapid-review')
      .toSorted((one, other) => one.number - other.number)
      .at(-1) ?? null
  );
}
