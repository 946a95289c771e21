import { useState } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import type { Proceeding } from '../../../shared/contract/proceedings.ts';
import { problemOf } from '../../data/callError.ts';
import { FormDialog, Select, TextArea, TextField } from '../../ui/index.ts';
import { usePersonName } from '../masking/index.ts';
import type { ProceedingActs } from './useProceedingActs.ts';

interface WitnessDialogProps {
  proceeding: Proceeding;
  people: readonly Person[];
  acts: ProceedingActs;
  onClose: () => void;
}

const someoneElse = 'someone-else';

/** A person of the case, or somebody else by name or role. */
export function WitnessDialog({ proceeding, people, acts, onClose }: WitnessDialogProps) {
  const nameOf = usePersonName();
  const noted = new Set(proceeding.witnesses.map(({ personId }) => personId));
  const free = people.filter(({ id }) => !noted.has(id));
  const [who, setWho] = useState<string>(free[0]?.id ?? someoneElse);
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [note, setNote] = useState('');
  const person = free.find(({ id }) => id === who);
  const error = acts.witnessError;
  const submit = async () => {
    const input = { proceedingId: proceeding.id, role, note };
    const done = await acts.addWitness(person ? { ...input, personId: person.id } : { ...input, name });
    if (done) onClose();
  };
  return (
    <FormDialog
      title="May be a witness"
      act="Note it"
      isRunning={acts.isRunning}
      error={error}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Select
        label="Who"
        options={[
          ...free.map((each) => ({ value: String(each.id), label: nameOf(each) })),
          { value: someoneElse, label: 'Somebody who is not among the people' },
        ]}
        value={who}
        onChange={setWho}
        error={problemOf(error, 'personId')}
      />
      {!person && (
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          error={problemOf(error, 'name')}
          hint="A pseudonym, or leave it empty and write the role."
          maxLength={300}
        />
      )}
      <TextField
        label="Role"
        value={role}
        onChange={setRole}
        hint="Paramedic, first officer at the scene."
        maxLength={300}
      />
      <TextArea
        label="Note"
        value={note}
        onChange={setNote}
        hint="Whom to ask before they are spoken to."
        rows={2}
      />
    </FormDialog>
  );
}
