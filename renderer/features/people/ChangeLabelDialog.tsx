import { useState } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { problemOf } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { FormDialog, RadioGroup, TextField } from '../../ui/index.ts';
import { CaseToo } from './CaseToo.tsx';
import { labelHint } from './peopleWords.ts';
import { useCaseToo } from './useCaseToo.ts';
import { useClashCaution } from './useClashCaution.ts';

const whys = [
  { value: 'retire', label: 'Keep it as a former pseudonym: something may have gone out under it' },
  { value: 'mend', label: 'Keep nothing: it was a slip of the pen' },
] as const;

/** Shows a person under other words, and asks what becomes of the former ones. */
export function ChangeLabelDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const retire = useWrite('people.changeLabel');
  const mend = useWrite('people.update');
  const announce = useUndoNotice(person.caseId);
  const [label, setLabel] = useState(person.label);
  const [why, setWhy] = useState<(typeof whys)[number]['value']>('retire');
  const [retiredBecause, setRetiredBecause] = useState('');
  const [chosenBy, setChosenBy] = useState('');
  const caseToo = useCaseToo(person);
  const caution = useClashCaution(label, person.id);
  const { id: personId } = person;
  const { error } = why === 'retire' ? retire : mend;

  const submit = async () => {
    const changed =
      why === 'retire'
        ? await retire.run({ personId, label, chosenBy, retiredBecause, ...caseToo.input })
        : await mend.run({ personId, changes: { label }, ...caseToo.input });
    if (!changed) return;
    onClose();
    if (changed.label !== person.label) await announce(`${person.label} is now shown as ${changed.label}`);
  };
  return (
    <FormDialog
      title={`Show ${person.label} as`}
      act="Change it"
      isRunning={retire.isRunning || mend.isRunning}
      error={error}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label="Shown as"
        value={label}
        onChange={setLabel}
        error={problemOf(error, 'label')}
        hint={labelHint}
        caution={caution}
        autoFocus
        maxLength={300}
      />
      <CaseToo {...caseToo} />
      <RadioGroup label={`What becomes of “${person.label}”`} options={whys} value={why} onChange={setWhy} />
      {why === 'retire' && (
        <>
          <TextField
            label="Why it is no longer used"
            value={retiredBecause}
            onChange={setRetiredBecause}
            error={problemOf(error, 'retiredBecause')}
            hint="Such as: the family objected after draft 2"
            maxLength={1_000}
          />
          <TextField
            label="Who chose the new one"
            value={chosenBy}
            onChange={setChosenBy}
            hint="May be left empty"
            maxLength={300}
          />
        </>
      )}
    </FormDialog>
  );
}
