import { useLocation } from 'wouter';
import type { Finding } from '../../../shared/contract/findings.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import type { CallError } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { showNotice } from '../../ui/index.ts';
import { openFinding } from './findingsView.ts';
import { nameOf } from './thread.ts';

export interface FindingActs {
  readonly add: () => Promise<Finding | undefined>;
  readonly remove: (finding: Finding) => Promise<void>;
  readonly restore: (finding: Finding) => Promise<void>;
  readonly move: (finding: Finding, position: number) => Promise<void>;
  readonly toggleKind: (finding: Finding) => Promise<void>;
  /** Adds a recommendation that answers the finding, and goes to it. */
  readonly recommend: (finding: Finding) => Promise<void>;
  /** Why the last act was refused. */
  readonly error: CallError | null;
}

/** What can be done with whole findings, by key, button or menu. */
export function useFindingActs(caseId: CaseId, findings: readonly Finding[]): FindingActs {
  const [, navigate] = useLocation();
  const create = useWrite('findings.create');
  const remove = useWrite('findings.remove');
  const restore = useWrite('findings.restore');
  const reorder = useWrite('findings.reorder');
  const update = useWrite('findings.update');
  const recommend = useWrite('recommendations.create');
  return {
    add: async () => {
      const added = await create.run({ caseId });
      if (added) openFinding(caseId, added.id);
      return added;
    },
    remove: async (finding) => {
      const index = findings.findIndex(({ id }) => id === finding.id);
      const next = findings[index + 1] ?? findings[index - 1];
      if (!(await remove.run({ findingId: finding.id }))) return;
      if (next) openFinding(caseId, next.id);
      showNotice(`${nameOf(finding)} removed`, async () => {
        if (await restore.run({ findingId: finding.id })) openFinding(caseId, finding.id);
      });
    },
    restore: async (finding) => {
      if (!(await restore.run({ findingId: finding.id }))) return;
      openFinding(caseId, finding.id);
      showNotice(`${nameOf(finding)} put back`);
    },
    move: async (finding, position) => {
      if (position < 0 || position >= findings.length) return;
      // Chosen by being the first, it would lose the choice to whichever is first afterwards.
      openFinding(caseId, finding.id);
      if (await reorder.run({ findingId: finding.id, position }))
        showNotice(`${nameOf(finding)} moved to place ${position + 1} of ${findings.length}`);
    },
    toggleKind: async ({ id, kind }) => {
      await update.run({
        findingId: id,
        changes: { kind: kind === 'learning' ? 'good-practice' : 'learning' },
      });
    },
    recommend: async ({ id }) => {
      const made = await recommend.run({ caseId, findingIds: [id] });
      if (made) navigate(casePath(caseId, 'recommendations'), { state: { recommendationId: made.id } });
    },
    error: create.error ?? remove.error ?? restore.error ?? reorder.error ?? update.error ?? recommend.error,
  };
}
