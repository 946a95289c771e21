export { AwaitedList } from './AwaitedList.tsx';
export { type DeskGroup, deskGroups, type RequestRow } from './deskRows.ts';
export { RequestsScreen } from './RequestsScreen.tsx';
export { useToday } from './useToday.ts';
export { standingIcons } from './requestWords.ts';
