import type { ExerciseStage } from '../../../shared/contract/exercises.ts';
import type { StageId } from '../../../shared/contract/values.ts';
import type { HandlersOf } from '../handlers.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { getExercise } from './exercises.store.ts';
import { getStage, insertStage, moveStage, nextPosition, updateStage } from './stages.store.ts';

export const stagesHandlers: HandlersOf<'stages'> = {
  'stages.create': ({ exerciseId, name }, { begin, read, now }) => {
    const { caseId, number } = getExercise(read, exerciseId);
    const write = begin({ label: `Add a stage to exercise ${number}`, caseId });
    return stageOf(read, insertStage(write, { caseId, exerciseId }, name, now));
  },

  'stages.update': ({ stageId, changes }, { begin, read, now }) => {
    const { caseId } = getStage(read, stageId);
    updateStage(begin({ label: 'Change a stage', caseId, typingIn: stageId }), stageId, changes, now);
    return stageOf(read, stageId);
  },

  'stages.remove': ({ stageId }, { begin, read, now }) => {
    const { caseId } = getStage(read, stageId);
    const write = begin({ label: 'Remove a stage', caseId });
    updateStage(write, stageId, { removedAt: now.toISOString() }, now);
    return {};
  },

  'stages.restore': ({ stageId }, { begin, read, now }) => {
    const { caseId, exerciseId } = getStage(read, stageId);
    const write = begin({ label: 'Put back a stage', caseId });
    updateStage(write, stageId, { removedAt: null, position: nextPosition(read, exerciseId) }, now);
    return stageOf(read, stageId);
  },

  'stages.reorder': ({ stageId, position }, { begin, read, now }) => {
    const { caseId, ...stage } = getStage(read, stageId);
    moveStage(begin({ label: 'Move a stage', caseId }), stage, position, now);
    return stageOf(read, stageId);
  },
};

function stageOf(read: ReadHandle, id: StageId): ExerciseStage {
  const { caseId: _case, ...stage } = getStage(read, id);
  return stage;
}
