import type { CaseId } from '../../../shared/contract/values.ts';

export function NewCaseDialog({ onCreated }: { onCreated: (caseId: CaseId) => void }) {
  return <span hidden onClick={() => onCreated} />;
}
