import type { Exercise } from '../../../shared/contract/exercises.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { type OpenWorkspace, upkeepScope } from '../workspace/openWorkspace.ts';
import { insertExercise } from './exercises.store.ts';

/**
 * Gives each case of an older file an exercise of its kind. Not a step of the migration: what is written there stands
 * in no line of the change log, and the check would take it for tampering.
 */
export function giveOlderCasesTheirExercise(workspace: OpenWorkspace): void {
  const cases = workspace.read.all<{ id: CaseId; exercise_kind: Exercise['kind'] }>(
    'SELECT id, exercise_kind FROM case_file WHERE NOT EXISTS (SELECT 1 FROM exercise WHERE case_id = case_file.id)',
  );
  if (cases.length === 0) return;
  workspace.write(({ begin, now }) => {
    const write = begin({ label: 'Give each case its exercise', caseId: upkeepScope });
    for (const { id, exercise_kind: kind } of cases) insertExercise(write, id, { kind }, now);
  });
}
