import { useState } from 'react';
import type { CaseId, PersonId } from '../../../shared/contract/values.ts';
import type { PersonKind } from '../../../shared/domain/caseTerms.ts';
import { problemOf } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, Dialog, Note, Select, showNotice, TextField } from '../../ui/index.ts';
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
    <Dialog
      title="Add a person"
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button type="submit" variant="primary" isDisabled={create.isRunning}>
            Add them
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {error && error.fields.length === 0 && (
        <Note kind="danger" role="alert">
          {error.message}
        </Note>
      )}
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
    </Dialog>
  );
}
