import type { InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import type { Milestone, MilestoneTemplate } from '../../../shared/contract/milestones.ts';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import type { CallError } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { count } from '../../ui/index.ts';

type Fields = Omit<InputOf<'milestones.create'>, 'exerciseId'>;

export interface MilestoneActs {
  /** Answers whether it was done; why not is then in `error`. */
  readonly create: (fields: Fields) => Promise<boolean>;
  readonly update: (
    milestone: Milestone,
    changes: InputOf<'milestones.update'>['changes'],
  ) => Promise<boolean>;
  readonly setDone: (milestone: Milestone, doneOn: string | null) => Promise<void>;
  readonly remove: (milestone: Milestone) => Promise<boolean>;
  readonly restore: (milestone: Milestone) => Promise<void>;
  readonly useTemplate: (template: Pick<MilestoneTemplate, 'id'>) => Promise<void>;
  readonly isRunning: boolean;
  readonly error: CallError | null;
  readonly reset: () => void;
}

/** What can be done with the milestones of an exercise, each with its Undo. */
export function useMilestoneActs({ id: exerciseId, caseId }: Pick<Exercise, 'id' | 'caseId'>): MilestoneActs {
  const create = useWrite('milestones.create');
  const update = useWrite('milestones.update');
  const remove = useWrite('milestones.remove');
  const restore = useWrite('milestones.restore');
  const fromTemplate = useWrite('milestones.createFromTemplate');
  const say = useUndoNotice(caseId);
  const change = async (
    milestone: Milestone,
    changes: InputOf<'milestones.update'>['changes'],
    words: string,
  ): Promise<boolean> => {
    if (!(await update.run({ milestoneId: milestone.id, changes }))) return false;
    await say(words);
    return true;
  };
  return {
    create: async (fields) => {
      if (!(await create.run({ exerciseId, ...fields }))) return false;
      await say('Milestone added');
      return true;
    },
    update: (milestone, changes) => change(milestone, changes, 'Milestone changed'),
    setDone: async (milestone, doneOn) => {
      await change(milestone, { doneOn }, doneOn === null ? 'Milestone to do again' : 'Milestone done');
    },
    remove: async ({ id }) => {
      if (!(await remove.run({ milestoneId: id }))) return false;
      await say('Milestone removed');
      return true;
    },
    restore: async ({ id }) => {
      if (await restore.run({ milestoneId: id })) await say('Milestone put back');
    },
    useTemplate: async (template) => {
      const answer = await fromTemplate.run({ exerciseId, templateId: template.id });
      if (answer) await say(addedInWords(answer), answer.added > 0);
    },
    isRunning: create.isRunning || update.isRunning || fromTemplate.isRunning,
    error: create.error ?? update.error ?? remove.error ?? restore.error ?? fromTemplate.error,
    reset: () => {
      create.reset();
      update.reset();
    },
  };
}

function addedInWords({ added }: OutputOf<'milestones.createFromTemplate'>): string {
  return added === 0 ? 'Every day of this template is here already' : `${count(added, 'milestone')} added`;
}
