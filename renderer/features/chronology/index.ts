export { ChronologyScreen } from './ChronologyScreen.tsx';
