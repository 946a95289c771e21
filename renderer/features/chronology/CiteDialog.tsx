import { useState } from 'react';
import { Link } from 'wouter';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { FindingId } from '../../../shared/contract/values.ts';
import {
  type EvidenceStance,
  evidenceStanceNames,
  evidenceStances,
} from '../../../shared/domain/caseTerms.ts';
import { casePath } from '../../app/paths.ts';
import { useRead } from '../../data/useRead.ts';
import { useWrite } from '../../data/useWrite.ts';
import { Button, Dialog, Note, RadioGroup, Select, showNotice, TextArea } from '../../ui/index.ts';

const stanceOptions = evidenceStanceNames.map((value) => ({ value, label: evidenceStances[value] }));

/** Chooses the finding that an entry is evidence for. Render it only while it is open. */
export function CiteDialog({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const { data } = useRead('findings.list', { caseId: entry.caseId });
  const link = useWrite('findings.link');
  const unlink = useWrite('findings.unlink');
  const [chosen, setChosen] = useState<FindingId | null>(null);
  const [stance, setStance] = useState<EvidenceStance>('supports');
  const [note, setNote] = useState('');
  const open = data?.findings.filter(({ id }) => !entry.findings.some((citing) => citing.id === id)) ?? [];
  const findingId = chosen ?? open[0]?.id ?? null;

  const cite = async () => {
    if (!findingId) return;
    const finding = await link.run({ findingId, entryId: entry.id, stance, note });
    if (!finding) return;
    showNotice(`Entry ${entry.number} cited in finding ${finding.label}`, () =>
      unlink.run({ findingId, entryId: entry.id }),
    );
    onClose();
  };
  const title = `Cite entry ${entry.number} in a finding`;
  if (data && open.length === 0) {
    return (
      <Dialog title={title} isOpen onOpenChange={onClose} actions={<Button onPress={onClose}>Close</Button>}>
        <p>
          {data.findings.length === 0
            ? 'There are no findings yet. '
            : 'Every finding cites this entry already. '}
          <Link href={casePath(entry.caseId, 'findings')}>Go to findings</Link>
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
          <Button variant="primary" type="submit" isDisabled={findingId === null || link.isRunning}>
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
        value={findingId}
        onChange={setChosen}
      />
      <RadioGroup
        label="How it bears on the finding"
        options={stanceOptions}
        value={stance}
        onChange={setStance}
      />
      <TextArea
        label="What this entry shows"
        hint="May be left empty"
        value={note}
        onChange={setNote}
        rows={2}
        isSerif
      />
    </Dialog>
  );
}
