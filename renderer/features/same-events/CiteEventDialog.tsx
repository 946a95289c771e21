import { useState } from 'react';
import { Link } from 'wouter';
import type { SameEvent } from '../../../shared/contract/sameEvents.ts';
import type { FindingId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { useRead } from '../../data/useRead.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, Dialog, Note, Select, showNotice, TextField } from '../../ui/index.ts';

/** Chooses the finding that a reading is evidence for. Render it only while it is open. */
export function CiteEventDialog({ event, onClose }: { event: SameEvent; onClose: () => void }) {
  const { data } = useRead('findings.list', { caseId: event.caseId });
  const link = useWrite('same-events.link');
  const unlink = useWrite('same-events.unlink');
  const [chosen, setChosen] = useState<FindingId | null>(null);
  const [note, setNote] = useState('');
  const open = data?.findings.filter(({ id }) => !event.findings.some((citing) => citing.id === id)) ?? [];
  const finding = open.find(({ id }) => id === chosen) ?? open[0];
  const title = `Cite same event ${event.number} in a finding`;

  const cite = async () => {
    if (!finding) return;
    const input = { sameEventId: event.id, findingId: finding.id };
    if (!(await link.run({ ...input, note: note.trim() }))) return;
    showNotice(`Same event ${event.number} cited in finding ${finding.label}`, () => unlink.run(input));
    onClose();
  };
  if (data && open.length === 0) {
    return (
      <Dialog title={title} isOpen onOpenChange={onClose} actions={<Button onPress={onClose}>Close</Button>}>
        <p>
          {data.findings.length === 0 ? 'There are no findings yet. ' : 'Every finding cites it already. '}
          <Link href={casePath(event.caseId, 'findings')}>Go to findings</Link>
        </p>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={title}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void cite()}
      actions={
        <>
          <Button variant="primary" type="submit" isDisabled={!finding || link.isRunning}>
            Cite it
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {link.error && <Note kind="danger">{link.error.message} What you typed is still here.</Note>}
      <Select
        label="Finding"
        options={open.map(({ id, label, title: words }) => ({
          value: id,
          label: `${label} ${words}`.trim(),
        }))}
        value={finding?.id ?? null}
        onChange={setChosen}
      />
      <TextField label="What it shows" hint="May be left empty" value={note} onChange={setNote} />
    </Dialog>
  );
}
