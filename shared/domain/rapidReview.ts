import type { ExerciseKind } from './caseTerms.ts';

interface InCase {
  readonly id: string;
  readonly kind: ExerciseKind;
  readonly number: number;
}

/** Of the exercises given (the current ones of a case) those that are rapid reviews, oldest first. */
export function rapidReviewsOf<Exercise extends InCase>(exercises: readonly Exercise[]): Exercise[] {
  return exercises
    .filter(({ kind }) => kind === 'rapid-review')
    .toSorted((one, other) => one.number - other.number);
}

/**
 * The rapid review that is worked on: of the exercises given the one chosen, and where none was, or it is no longer
 * one of them, the latest, whether it goes on or has turned into another; null where there is none.
 */
export function rapidReviewOf<Exercise extends InCase>(
  exercises: readonly Exercise[],
  chosen?: string | null,
): Exercise | null {
  const reviews = rapidReviewsOf(exercises);
  return reviews.find(({ id }) => id === chosen) ?? reviews.at(-1) ?? null;
}
