export { BeginDialog } from './BeginDialog.tsx';
export { CurrentExercise } from './CurrentExercise.tsx';
export { ExercisesScreen } from './ExercisesScreen.tsx';
export { NeedsRapidReview } from './NeedsRapidReview.tsx';
export { StageDots } from './StageDots.tsx';
export { useExerciseActs } from './useExerciseActs.ts';
export { spokenName } from './exerciseWords.ts';
