import { useState } from 'react';
import type { CaseId } from '../../../shared/contract/values.ts';
import type { ExerciseKind, Marking } from '../../../shared/domain/caseTerms.ts';
import { problemOf } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, Dialog, Note, Select, TextField } from '../../ui/index.ts';
import { closeNewCase, useCasesView } from './casesView.ts';
import { exerciseKindOptions, markingOptions, pseudonymHint } from './caseWords.ts';

/** Opened from anywhere by `openNewCase`. */
export function NewCaseDialog({ onCreated }: { onCreated: (caseId: CaseId) => void }) {
  const isOpen = useCasesView((state) => state.isCreating);
  // Mounted anew each time, so that nothing of the last case is left in the fields.
  return isOpen ? <NewCaseForm onCreated={onCreated} /> : null;
}

function NewCaseForm({ onCreated }: { onCreated: (caseId: CaseId) => void }) {
  const create = useWrite('cases.create');
  const [reference, setReference] = useState('');
  const [pseudonym, setPseudonym] = useState('');
  const [partnership, setPartnership] = useState('');
  const [exerciseKind, setExerciseKind] = useState<ExerciseKind>('rapid-review');
  const [marking, setMarking] = useState<Marking>('OFFICIAL-SENSITIVE');
  const { error } = create;

  const submit = async () => {
    const created = await create.run({ reference, pseudonym, partnership, exerciseKind, marking });
    if (!created) return;
    closeNewCase();
    onCreated(created.id);
  };
  return (
    <Dialog
      title="New case"
      isOpen
      onOpenChange={closeNewCase}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button type="submit" variant="primary" isDisabled={create.isRunning}>
            Open the case
          </Button>
          <Button onPress={closeNewCase}>Cancel</Button>
        </>
      }
    >
      {error && error.fields.length === 0 && (
        <Note kind="danger" role="alert">
          {error.message}
        </Note>
      )}
      <TextField
        label="Reference"
        value={reference}
        onChange={setReference}
        error={problemOf(error, 'reference')}
        hint="The partnership’s own, such as WSCP 2026-04."
        autoFocus
        maxLength={300}
      />
      <TextField
        label="The child’s pseudonym"
        value={pseudonym}
        onChange={setPseudonym}
        error={problemOf(error, 'pseudonym')}
        hint={pseudonymHint}
        maxLength={300}
      />
      <TextField
        label="Partnership"
        value={partnership}
        onChange={setPartnership}
        error={problemOf(error, 'partnership')}
        maxLength={300}
      />
      <Select
        label="Kind of exercise"
        options={exerciseKindOptions}
        value={exerciseKind}
        onChange={setExerciseKind}
      />
      <Select label="Protective marking" options={markingOptions} value={marking} onChange={setMarking} />
    </Dialog>
  );
}
