export { BringInScreen } from './BringInScreen.tsx';
export { show as showReturns } from './reading/returnsDesk.ts';
export { ReturnsList } from './returns/ReturnsList.tsx';
export { SourceDialog } from './source/SourceDialog.tsx';
