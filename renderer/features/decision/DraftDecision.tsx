import type { Decision } from '../../../shared/contract/decision.ts';
import { useCommands } from '../../app/commands.ts';
import { Button, Note } from '../../ui/index.ts';
import { CriteriaPanel } from './CriteriaPanel.tsx';
import { OptionsPanel } from './OptionsPanel.tsx';
import { OutcomePanel } from './OutcomePanel.tsx';
import { SignOffsPanel } from './SignOffsPanel.tsx';
import type { DecisionActs } from './useDecisionActs.ts';

interface DraftDecisionProps {
  decision: Decision;
  /** All of the exercise, for the one it supersedes. */
  decisions: readonly Decision[];
  acts: DecisionActs;
}

/** A decision that is being made; all of it saves itself. */
export function DraftDecision({ decision, decisions, acts }: DraftDecisionProps) {
  const before = decisions.find(({ id }) => id === decision.supersedes);
  useCommands([
    {
      id: 'decision.remove',
      title: 'Remove the draft of the decision',
      section: 'Decision',
      run: () => void acts.remove(decision),
    },
  ]);
  return (
    <>
      {before && (
        <Note>
          Once signed, it takes the place of decision {before.number}, which stands until then. Why:{' '}
          {decision.supersedesBecause}
        </Note>
      )}
      <CriteriaPanel decision={decision} />
      <OptionsPanel decision={decision} acts={acts} />
      <OutcomePanel decision={decision} />
      <SignOffsPanel decision={decision} acts={acts} />
      <div>
        <Button variant="danger" size="small" onPress={() => void acts.remove(decision)}>
          Remove this draft
        </Button>
      </div>
    </>
  );
}
