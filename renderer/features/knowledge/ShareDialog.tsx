import { useState } from 'react';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { AgencyId } from '../../../shared/contract/values.ts';
import { useRead } from '../../data/useRead.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, Dialog, Note, Select, showNotice, TextField } from '../../ui/index.ts';
import { readAsAt } from './asAtDay.ts';

interface ShareDialogProps {
  entry: Entry;
  /** The agency that is chosen at first. */
  agencyId?: AgencyId | undefined;
  onClose: () => void;
}

/** Records that an entry was shared with another agency, since when and how. Render it only while it is open. */
export function ShareDialog({ entry, agencyId, onClose }: ShareDialogProps) {
  const agencies = useRead('agencies.list', { caseId: entry.caseId }).data?.agencies ?? [];
  const link = useWrite('knowledge.link');
  const unlink = useWrite('knowledge.unlink');
  const [chosen, setChosen] = useState<AgencyId | null>(agencyId ?? null);
  const [since, setSince] = useState('');
  const [how, setHow] = useState('');
  const others = agencies.filter(({ id }) => id !== entry.agencyId);
  const agency = others.find(({ id }) => id === chosen) ?? others[0];
  const { reading } = readAsAt(since);

  const share = async () => {
    if (!agency) return;
    const input = { entryId: entry.id, agencyId: agency.id };
    if (!(await link.run({ ...input, since, how }))) return;
    showNotice(`Entry ${entry.number} marked as shared with ${agency.name}`, () => unlink.run(input));
    onClose();
  };
  return (
    <Dialog
      title={`Entry ${entry.number} was shared with…`}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void share()}
      actions={
        <>
          <Button variant="primary" type="submit" isDisabled={!agency || link.isRunning}>
            Mark as shared
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {link.error && <Note kind="danger">{link.error.message} What you typed is still here.</Note>}
      {agency ? (
        <Select
          label="Agency"
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={agency.id}
          onChange={setChosen}
        />
      ) : (
        <p>The case has no other agency.</p>
      )}
      <TextField
        label="Since"
        hint={reading ? `Read as ${reading}` : sinceHint(since)}
        value={since}
        onChange={setSince}
        maxLength={300}
      />
      <TextField
        label="How"
        hint="At the strategy meeting, by e-mail, by letter; may be left empty"
        value={how}
        onChange={setHow}
        maxLength={1_000}
      />
    </Dialog>
  );
}

function sinceHint(since: string): string {
  return since === ''
    ? 'When it was shared, if a record says so; may be left empty'
    : 'Not read as a date. It is kept as you write it, and taken as shared from the day of the entry.';
}
