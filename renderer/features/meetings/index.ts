export { MeetingsScreen } from './MeetingsScreen.tsx';
