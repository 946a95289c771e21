export { KnowledgeScreen } from './KnowledgeScreen.tsx';
export { ShareDialog } from './ShareDialog.tsx';
