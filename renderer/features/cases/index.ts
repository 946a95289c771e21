export { CasesScreen } from './CasesScreen.tsx';
export { openNewCase } from './casesView.ts';
export { NewCaseDialog } from './NewCaseDialog.tsx';
export { OverviewScreen } from './OverviewScreen.tsx';
