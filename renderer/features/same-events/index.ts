export { SameEventsScreen } from './SameEventsScreen.tsx';
