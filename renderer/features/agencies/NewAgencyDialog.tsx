import { useState } from 'react';
import type { AgencyId, CaseId } from '../../../shared/contract/values.ts';
import { type AgencyKind, agencyKinds } from '../../../shared/domain/agencyKinds.ts';
import { problemOf } from '../../data/callError.ts';
import { useWrite } from '../../data/useWrite.ts';
import { AgencyChip, FormDialog, Select, showNotice, TextField } from '../../ui/index.ts';
import { agencyKindOptions, codeHint } from './agencyWords.ts';

interface NewAgencyDialogProps {
  caseId: CaseId;
  /** To begin with, where a return names itself. */
  initialName?: string;
  onClose: () => void;
  onCreated: (agencyId: AgencyId) => void;
}

export function NewAgencyDialog({ caseId, initialName = '', onClose, onCreated }: NewAgencyDialogProps) {
  const create = useWrite('agencies.create');
  const remove = useWrite('agencies.remove');
  const [name, setName] = useState(initialName);
  const [kind, setKind] = useState<AgencyKind>('social-care');
  // The usual letters follow the kind until someone writes their own.
  const [ownCode, setOwnCode] = useState<string | null>(null);
  const code = ownCode ?? agencyKinds[kind].code;
  const { error } = create;

  const submit = async () => {
    const created = await create.run({ caseId, name, kind, code });
    if (!created) return;
    onClose();
    onCreated(created.id);
    showNotice(`${created.name} added`, () => remove.run({ agencyId: created.id }));
  };
  return (
    <FormDialog
      title="Add an agency"
      act="Add it"
      isRunning={create.isRunning}
      error={error}
      onSubmit={() => void submit()}
      onClose={onClose}
      beside={<AgencyChip kind={kind} code={code || '?'} name={name || 'New agency'} />}
    >
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        error={problemOf(error, 'name')}
        hint="As it is called in the review, such as Wexmoor Health Visiting."
        autoFocus
        maxLength={300}
      />
      <Select label="Kind" options={agencyKindOptions} value={kind} onChange={setKind} />
      <TextField
        label="Letters"
        value={code}
        onChange={(value) => setOwnCode(value.toUpperCase())}
        error={problemOf(error, 'code')}
        hint={codeHint}
        maxLength={6}
      />
    </FormDialog>
  );
}
