import { create } from 'zustand';
import type { ExerciseId, RapidSectionId } from '../../../shared/contract/values.ts';

/** Which section is open in each rapid review, so that coming back comes back to it. View state only. */
export const useRapidReviewView = create<{ readonly opened: Readonly<Record<ExerciseId, RapidSectionId>> }>(
  () => ({ opened: {} }),
);

export function openSection(exerciseId: ExerciseId, sectionId: RapidSectionId): void {
  useRapidReviewView.setState(({ opened }) => ({ opened: { ...opened, [exerciseId]: sectionId } }));
}
