export { dayWords } from './holdWords.ts';
export { HoldNotes } from './HoldNotes.tsx';
export { LegalHoldMark } from './LegalHoldMark.tsx';
export { LegalHolds } from './LegalHolds.tsx';
export { PublicationHoldNote } from './PublicationHoldNote.tsx';
export { PublicationPanel } from './PublicationPanel.tsx';
export { useHolds } from './useHolds.ts';
