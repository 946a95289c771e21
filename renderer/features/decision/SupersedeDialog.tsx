import { useState } from 'react';
import type { Decision } from '../../../shared/contract/decision.ts';
import { FormDialog, TextArea } from '../../ui/index.ts';
import type { DecisionActs } from './useDecisionActs.ts';

interface SupersedeDialogProps {
  decision: Decision;
  acts: DecisionActs;
  onClose: () => void;
}

/** Why a new decision is to take the place of the signed one. */
export function SupersedeDialog({ decision, acts, onClose }: SupersedeDialogProps) {
  const [because, setBecause] = useState('');
  const [isTried, setIsTried] = useState(false);
  const submit = async () => {
    setIsTried(true);
    if (because.trim() !== '' && (await acts.supersede(decision.id, because))) onClose();
  };
  return (
    <FormDialog
      title={`Supersede decision ${decision.number}`}
      act="Begin the new decision"
      isRunning={acts.isRunning}
      error={acts.error}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>
        The new decision begins as a draft with everything this one says, but for its day and its signatures.
        This one stands until the new one is signed, and stays on record afterwards.
      </p>
      <TextArea
        label="Why it is superseded"
        value={because}
        onChange={setBecause}
        error={isTried && because.trim() === '' ? 'Say why.' : undefined}
        rows={3}
        isSerif
        autoFocus
      />
    </FormDialog>
  );
}
