export { CurrentExercise } from './CurrentExercise.tsx';
export { ExercisesScreen } from './ExercisesScreen.tsx';
export { StageDots } from './StageDots.tsx';
