export { Gate } from './Gate.tsx';
export { PracticeBanner } from './PracticeBanner.tsx';
export { useWorkspaceCommands } from './useWorkspaceCommands.ts';
export { WorkspaceDialogs } from './WorkspaceDialogs.tsx';
export { useGateHold } from './workspaceView.ts';
