export { AgenciesScreen } from './AgenciesScreen.tsx';
export { NewAgencyDialog } from './NewAgencyDialog.tsx';
