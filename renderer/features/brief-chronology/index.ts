export { BriefChronologyScreen } from './BriefChronologyScreen.tsx';
