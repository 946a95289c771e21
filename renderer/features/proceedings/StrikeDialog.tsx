import { useState } from 'react';
import type { Disclosure } from '../../../shared/contract/disclosures.ts';
import { problemOf } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { FormDialog, showNotice, TextArea } from '../../ui/index.ts';

/** Why a line of the log is struck through; it can still be read. */
export function StrikeDialog({ disclosure, onClose }: { disclosure: Disclosure; onClose: () => void }) {
  const strike = useWrite('disclosures.strike');
  const [because, setBecause] = useState('');
  const { error } = strike;
  const submit = async () => {
    if (!(await strike.run({ disclosureId: disclosure.id, because }))) return;
    onClose();
    // No Undo: what was struck through stays so.
    showNotice(`Line ${disclosure.number} struck through`);
  };
  return (
    <FormDialog
      title={`Strike line ${disclosure.number} through`}
      act="Strike it through"
      isRunning={strike.isRunning}
      error={error}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>It stays in the log with this reason and can still be read.</p>
      <TextArea
        label="Why"
        value={because}
        onChange={setBecause}
        error={problemOf(error, 'because')}
        autoFocus
        rows={2}
      />
    </FormDialog>
  );
}
