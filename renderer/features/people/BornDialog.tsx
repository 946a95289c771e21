import { useState } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import type { PersonSex } from '../../../shared/domain/personTerms.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { problemOf } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { FormDialog, Select, TextField } from '../../ui/index.ts';
import { CaseToo } from './CaseToo.tsx';
import { labelHint, readingHint, sexOptions } from './peopleWords.ts';
import { useCaseToo } from './useCaseToo.ts';
import { useClashCaution } from './useClashCaution.ts';

interface BornDialogProps {
  person: Person;
  onClose: () => void;
  /** In place of `onClose` once the birth is recorded. */
  onBorn: () => void;
}

/** One act for a birth: the day, what the child is shown as from now on, and the name. */
export function BornDialog({ person, onClose, onBorn }: BornDialogProps) {
  const born = useWrite('people.born');
  const announce = useUndoNotice(person.caseId);
  const [birth, setBirth] = useState(person.birth?.text ?? '');
  const [label, setLabel] = useState(person.label);
  const [sex, setSex] = useState<PersonSex>(person.sex);
  const [realName, setRealName] = useState('');
  const caseToo = useCaseToo(person);
  const caution = useClashCaution(label, person.id);
  const { error } = born;
  const submit = async () => {
    const name = realName.trim() === '' ? {} : { realName };
    const child = await born.run({
      personId: person.id,
      birth,
      label,
      sex,
      ...name,
      ...(label.trim() === person.label ? {} : caseToo.input),
    });
    if (!child) return;
    onBorn();
    await announce(
      child.label === person.label
        ? `Birth of ${child.label} recorded`
        : `Birth recorded; ${person.label} is now shown as ${child.label}`,
    );
  };
  return (
    <FormDialog
      title="Born and named"
      act="Record the birth"
      isRunning={born.isRunning}
      error={error}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label="Born"
        value={birth}
        onChange={setBirth}
        error={problemOf(error, 'birth')}
        hint={readingHint(birth, 'As far as it is known: 14/2/26, Feb 2026')}
        autoFocus
        maxLength={300}
      />
      <TextField
        label="Shown as"
        value={label}
        onChange={setLabel}
        error={problemOf(error, 'label')}
        hint={
          label.trim() === person.label
            ? labelHint
            : `“${person.label}” is kept as a former pseudonym, and still finds the child in returns.`
        }
        caution={caution}
        maxLength={300}
      />
      {label.trim() !== person.label && <CaseToo {...caseToo} />}
      <Select label="Sex" options={sexOptions} value={sex} onChange={setSex} />
      <TextField
        label="Real name"
        value={realName}
        onChange={setRealName}
        hint="If the child has been named. Never printed."
        maxLength={300}
      />
    </FormDialog>
  );
}
