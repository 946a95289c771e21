import type { MethodName } from '../../../shared/contract/contract.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { workspaceScope } from '../workspace/openWorkspace.ts';
import { nextRedo, nextUndo } from './undo.ts';

/** Some 100 ms of work; the window would be felt to stand still. */
const manyChanges = 1_000;

/** Whether a method is an undo or redo that takes back very many changes: a return that was brought in, a large bulk edit. */
export function isLongStep(read: ReadHandle, name: MethodName, input: unknown): boolean {
  if (name !== 'history.undo' && name !== 'history.redo') return false;
  const scope = scopeOf(input);
  const step = name === 'history.undo' ? nextUndo(read, scope) : nextRedo(read, scope);
  if (!step) return false;
  const counted = read.get<{ total: number }>(
    'SELECT count(*) AS total FROM (SELECT 1 FROM change_log WHERE operation_id = ? LIMIT ?)',
    [step.operationId, manyChanges],
  );
  return counted?.total === manyChanges;
}

function scopeOf(input: unknown): string {
  const caseId = typeof input === 'object' && input !== null && 'caseId' in input ? input.caseId : null;
  return typeof caseId === 'string' ? caseId : workspaceScope;
}
