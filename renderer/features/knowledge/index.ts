export { dayInWords, readAsAt } from './asAtDay.ts';
export { KnowledgeScreen } from './KnowledgeScreen.tsx';
export { ShareDialog } from './ShareDialog.tsx';
