export { SilencesScreen } from './SilencesScreen.tsx';
