import type { SafeguardingAction } from '../../../shared/contract/safeguardingActions.ts';
import type { CaseId, ExerciseId } from '../../../shared/contract/values.ts';
import { type RegisterActs, useRegisterActs } from '../../app/useRegisterActs.ts';
import { useWrite } from '../../data/useWrite.ts';
import { selectAction } from './actionsView.ts';

export type SafeguardingActionActs = RegisterActs<SafeguardingAction>;

/** What can be done with whole actions. */
export function useSafeguardingActionActs(
  caseId: CaseId,
  exerciseId: ExerciseId,
  records: readonly SafeguardingAction[],
): SafeguardingActionActs {
  const create = useWrite('safeguarding-actions.create');
  const remove = useWrite('safeguarding-actions.remove');
  const restore = useWrite('safeguarding-actions.restore');
  const reorder = useWrite('safeguarding-actions.reorder');
  return useRegisterActs({
    name: 'Action',
    records,
    select: (id) => selectAction(caseId, id),
    create: () => create.run({ exerciseId }),
    remove: (safeguardingActionId) => remove.run({ safeguardingActionId }),
    restore: (safeguardingActionId) => restore.run({ safeguardingActionId }),
    reorder: (safeguardingActionId, position) => reorder.run({ safeguardingActionId, position }),
    errors: [create, remove, restore, reorder],
  });
}
