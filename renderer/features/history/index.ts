export { HistoryPanel } from './HistoryPanel.tsx';
export { WordDiff } from './WordPieces.tsx';
