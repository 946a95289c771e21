export { ProceedingDates } from './ProceedingDates.tsx';
export { ProceedingsScreen } from './ProceedingsScreen.tsx';
export { WitnessNote } from './WitnessNote.tsx';
