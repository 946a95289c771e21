import { useState } from 'react';
import type { Person, RealNames } from '../../../shared/contract/people.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { problemOf } from '../../data/callError.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { useWrite } from '../../data/useWrite.ts';
import { Button, FormDialog, SavedTextField, TextField } from '../../ui/index.ts';

export const realNameFieldId = 'person-real-name';

interface RealNameFieldsProps {
  person: Person;
  /** What is recorded; undefined where nothing is. */
  names: RealNames | undefined;
}

/** The real names of one person. On screen only while real names are shown. */
export function RealNameFields({ person, names }: RealNameFieldsProps) {
  const client = useClient();
  const nothing = { personId: person.id, label: person.label, realName: '', otherRealNames: '' };
  const [isChanging, setIsChanging] = useState(false);
  const details = useAutosave({
    recordKey: `people:${person.id}:names`,
    record: names ?? nothing,
    fields: ({ realName, otherRealNames }: RealNames) => ({ realName, otherRealNames }),
    save: async (changes) => {
      await client.call('people.update', { personId: person.id, changes });
      const { people } = await client.call('people.realNames', { caseId: person.caseId });
      return people.find(({ personId }) => personId === person.id) ?? nothing;
    },
  });
  return (
    <>
      <SavedTextField
        id={realNameFieldId}
        label="Real name"
        field={details.field('realName')}
        hint="Given and family names. Never printed; covered wherever it stands while names are masked."
        maxLength={300}
      />
      {details.draft.realName !== '' && (
        <div>
          <Button size="small" onPress={() => setIsChanging(true)}>
            Another name now…
          </Button>
        </div>
      )}
      <SavedTextField
        label="Other real names"
        field={details.field('otherRealNames')}
        hint="Former names, nicknames, initials, parted by semicolons: Kay; KC. Covered as well."
        maxLength={1_000}
      />
      {isChanging && <ChangeRealNameDialog person={person} onClose={() => setIsChanging(false)} />}
    </>
  );
}

function ChangeRealNameDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const change = useWrite('people.changeRealName');
  const announce = useUndoNotice(person.caseId);
  const [realName, setRealName] = useState('');
  const submit = async () => {
    if (!(await change.run({ personId: person.id, realName }))) return;
    onClose();
    await announce(`Real name of ${person.label} changed; the former one stays covered`);
  };
  return (
    <FormDialog
      title="Another name now"
      act="Change it"
      isRunning={change.isRunning}
      error={change.error}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>
        For another surname, after a marriage or an adoption. The former name goes to the other real names, as
        agencies wrote it.
      </p>
      <TextField
        label="Real name now"
        value={realName}
        onChange={setRealName}
        error={problemOf(change.error, 'realName')}
        autoFocus
        maxLength={300}
      />
    </FormDialog>
  );
}
