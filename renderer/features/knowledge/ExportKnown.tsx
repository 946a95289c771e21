import { useState } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { Button, count, Dialog, RadioGroup, TaskProgress } from '../../ui/index.ts';
import { ExportOutcome, fileFormats, useFileExport } from '../taking-out/index.ts';
import { dayInWords } from './asAtDay.ts';

interface ExportKnownProps {
  caseId: CaseId;
  agency: Agency;
  /** `YYYY-MM-DD` */
  asAt: string;
  total: number;
  onClose: () => void;
}

/** The list as it stands, as a file that says from where it is looked and what it leaves out. */
export function ExportKnown({ caseId, agency, asAt, total, onClose }: ExportKnownProps) {
  const client = useClient();
  const [format, setFormat] = useState<(typeof fileFormats)[number]['value']>('docx');
  const { state, progress, run, stop } = useFileExport();
  const isBusy = state.kind === 'making' || state.kind === 'saving';
  const start = () =>
    void run(format, (taskId) =>
      client.call('knowledge.export', { caseId, agencyId: agency.id, asAt, format, taskId }),
    );
  return (
    <Dialog
      title="Export who knew what, when"
      isOpen
      onOpenChange={onClose}
      onSubmit={start}
      actions={
        <>
          <Button variant="primary" type="submit" isDisabled={isBusy}>
            {isBusy ? 'Making the file…' : `Export ${count(total, 'entry', 'entries')}`}
          </Button>
          <Button onPress={onClose}>{state.kind === 'saved' ? 'Close' : 'Cancel'}</Button>
        </>
      }
    >
      <p>
        What {agency.name} could have known of by {dayInWords(asAt)}, each entry with what shows it. The file
        says what it leaves out, with counts.
      </p>
      <RadioGroup label="As" options={fileFormats} value={format} onChange={setFormat} autoFocus />
      {state.kind === 'making' && <TaskProgress words="Making the file" progress={progress} onStop={stop} />}
      <div role="status">
        <ExportOutcome state={state} />
      </div>
    </Dialog>
  );
}
