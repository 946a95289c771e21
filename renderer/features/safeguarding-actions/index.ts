export { LateActions } from './LateActions.tsx';
export { SafeguardingActionsScreen } from './SafeguardingActionsScreen.tsx';
