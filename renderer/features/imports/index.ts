export { BringInScreen } from './BringInScreen.tsx';
export { ReturnsList } from './returns/ReturnsList.tsx';
export { SourceDialog } from './source/SourceDialog.tsx';
