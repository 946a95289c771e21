import { useState } from 'react';
import type { ProceedingKind } from '../../../shared/domain/proceedingTerms.ts';
import { problemOf } from '../../data/callError.ts';
import { FormDialog, Select, TextField } from '../../ui/index.ts';
import { kindOptions, nextOnHint } from './proceedingWords.ts';
import type { ProceedingActs } from './useProceedingActs.ts';

/** The few words that proceedings begin with; all else is written beside the list. */
export function NewProceedingDialog({ acts, onClose }: { acts: ProceedingActs; onClose: () => void }) {
  const [kind, setKind] = useState<ProceedingKind>('criminal');
  const [court, setCourt] = useState('');
  const [nextOn, setNextOn] = useState('');
  const [nextWhat, setNextWhat] = useState('');
  const submit = async () => {
    if (await acts.create({ kind, court, nextOn, nextWhat })) onClose();
  };
  return (
    <FormDialog
      title="Add proceedings"
      act="Add them"
      isRunning={acts.isRunning}
      error={acts.createError}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Select label="Kind of proceedings" options={kindOptions} value={kind} onChange={setKind} />
      <TextField label="Court or body" value={court} onChange={setCourt} autoFocus maxLength={300} />
      <TextField
        label="Next date"
        value={nextOn}
        onChange={setNextOn}
        hint={nextOnHint(nextOn)}
        error={problemOf(acts.createError, 'nextOn')}
        maxLength={300}
      />
      <TextField label="What happens then" value={nextWhat} onChange={setNextWhat} maxLength={300} />
    </FormDialog>
  );
}
