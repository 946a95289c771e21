import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';

export function Gate({ status }: { status: WorkspaceStatus }) {
  return <h1>{status.state}</h1>;
}
