import { useState } from 'react';
import type { CaseId, PersonId } from '../../../shared/contract/values.ts';
import type { PersonKind } from '../../../shared/domain/caseTerms.ts';
import { problemOf } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { FormDialog, Select, showNotice, TextField } from '../../ui/index.ts';
import { hasDueDate, labelHint, personKindOptions, readingHint } from './peopleWords.ts';

interface NewPersonDialogProps {
  caseId: CaseId;
  /** The child this review is about is there already; what comes next is somebody else. */
  hasChild: boolean;
  onClose: () => void;
  onCreated: (personId: PersonId) => void;
}

export function NewPersonDialog({ caseId, hasChild, onClose, onCreated }: NewPersonDialogProps) {
  const create = useWrite('people.create');
  const remove = useWrite('people.remove');
  const [label, setLabel] = useState('');
  const [kind, setKind] = useState<PersonKind>(hasChild ? 'adult' : 'subject-child');
  const [birth, setBirth] = useState('');
  const { error } = create;

  const submit = async () => {
    const created = await create.run({ caseId, label, kind, birth: hasDueDate(kind) ? birth : '' });
    if (!created) return;
    onClose();
    onCreated(created.id);
    showNotice(`${created.label} added`, () => remove.run({ personId: created.id }));
  };
  return (
    <FormDialog
      title="Add a person"
      act="Add them"
      isRunning={create.isRunning}
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
        autoFocus
        maxLength={300}
      />
      <Select label="Who it is" options={personKindOptions} value={kind} onChange={setKind} />
      {hasDueDate(kind) && (
        <TextField
          label="Born"
          value={birth}
          onChange={setBirth}
          error={problemOf(error, 'birth')}
          hint={readingHint(birth, 'As far as it is known; may be left empty')}
          maxLength={300}
        />
      )}
    </FormDialog>
  );
}
