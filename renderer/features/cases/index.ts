export { CasesScreen } from './CasesScreen.tsx';
export { caseFields, markingOptions, pseudonymHint } from './caseWords.ts';
export { openNewCase } from './casesView.ts';
export { NewCaseDialog } from './NewCaseDialog.tsx';
export { OverviewScreen } from './OverviewScreen.tsx';
