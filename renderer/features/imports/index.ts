export { BringInScreen } from './BringInScreen.tsx';
export { show as showReturns } from './reading/returnsDesk.ts';
export { SourceDialog } from './source/SourceDialog.tsx';
