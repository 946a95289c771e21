import { useState } from 'react';
import type { CaseId, PersonId } from '../../../shared/contract/values.ts';
import type { PersonKind } from '../../../shared/domain/caseTerms.ts';
import { problemOf } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Checkbox, FormDialog, Select, showNotice, TextField } from '../../ui/index.ts';
import { hasDueDate, labelHint, personKindOptions, readingHint } from './peopleWords.ts';
import { useClashCaution } from './useClashCaution.ts';

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
  const [isUnborn, setIsUnborn] = useState(false);
  const [realName, setRealName] = useState('');
  const caution = useClashCaution(label, null);
  const { error } = create;
  const isChild = hasDueDate(kind);

  const submit = async () => {
    const created = await create.run({
      caseId,
      label,
      kind,
      birth: isChild && !isUnborn ? birth : '',
      due: isChild && isUnborn ? birth : '',
      isUnborn: isChild && isUnborn,
      realName,
    });
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
        caution={caution}
        autoFocus
        maxLength={300}
      />
      <Select label="Who it is" options={personKindOptions} value={kind} onChange={setKind} />
      {isChild && (
        <>
          <Checkbox isSelected={isUnborn} onChange={setIsUnborn}>
            Not born yet
          </Checkbox>
          <TextField
            label={isUnborn ? 'Due' : 'Born'}
            value={birth}
            onChange={setBirth}
            error={problemOf(error, isUnborn ? 'due' : 'birth')}
            hint={readingHint(birth, 'As far as it is known; may be left empty')}
            maxLength={300}
          />
        </>
      )}
      <TextField
        label="Real name"
        value={realName}
        onChange={setRealName}
        error={problemOf(error, 'realName')}
        hint="May be left empty. Never printed; masked on screen once it is recorded."
        maxLength={300}
      />
    </FormDialog>
  );
}
