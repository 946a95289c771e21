export { AwaitedList } from './AwaitedList.tsx';
export { RequestsScreen } from './RequestsScreen.tsx';
