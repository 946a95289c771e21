export { BringInScreen } from './BringInScreen.tsx';
