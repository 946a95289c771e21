export { SilencesScreen } from './SilencesScreen.tsx';
export { setThreshold, useNoContactDays } from './silencesView.ts';
