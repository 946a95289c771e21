export { ChronologyScreen } from './ChronologyScreen.tsx';
export { showEntry } from './chronologyView.ts';
