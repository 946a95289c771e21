export { DecisionScreen } from './DecisionScreen.tsx';
export { DecisionState } from './DecisionState.tsx';
