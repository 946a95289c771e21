import type { CaseId } from '../../../shared/contract/values.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import { type UnitOfWork, workspaceScope } from '../workspace/openWorkspace.ts';
import { listChanges } from './history.store.ts';
import { nextRedo, nextUndo, type Step, takeBack } from './undo.ts';

export const historyHandlers: HandlersOf<'history'> = {
  'history.list': ({ recordId, before, limit }, read) => listChanges(read, recordId, before, limit),

  'history.get': ({ caseId }, read) => {
    const scope = caseId ?? workspaceScope;
    return { undo: nextUndo(read, scope), redo: nextRedo(read, scope) };
  },

  'history.undo': ({ caseId, operationId }, unit) => {
    const step = nextUndo(unit.read, caseId ?? workspaceScope);
    if (!step) throw new Refusal('history/nothing-to-undo');
    if (operationId !== undefined && operationId !== step.operationId) {
      throw new Refusal('history/changed-since', {
        sentence:
          'Something else was done afterwards. Nothing was changed. Ctrl+Z takes back one thing after another.',
      });
    }
    return reverse(unit, caseId, step, 'undo');
  },

  'history.redo': ({ caseId }, unit) => {
    const step = nextRedo(unit.read, caseId ?? workspaceScope);
    if (!step) throw new Refusal('history/nothing-to-redo');
    return reverse(unit, caseId, step, 'redo');
  },
};

/** To do something again is to take back its undoing; both are operations like any other, in the log like any other. */
function reverse(
  { begin, now }: UnitOfWork,
  caseId: CaseId | null,
  step: Step,
  origin: 'undo' | 'redo',
): Step {
  const write = begin({ label: step.operation, caseId, origin, reverses: step.operationId });
  takeBack(write, step.operationId, now);
  return step;
}
