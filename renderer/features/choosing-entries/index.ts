export { ChooseEntriesDialog } from './ChooseEntriesDialog.tsx';
export { readingOf, spanProblem } from './spanWords.ts';
