export { FamilyScreen } from './FamilyScreen.tsx';
