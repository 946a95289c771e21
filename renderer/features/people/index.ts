export { PeopleScreen } from './PeopleScreen.tsx';
export { today } from './today.ts';
