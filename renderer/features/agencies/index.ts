export { AgenciesParts } from './AgenciesParts.tsx';
export { NewAgencyDialog } from './NewAgencyDialog.tsx';
