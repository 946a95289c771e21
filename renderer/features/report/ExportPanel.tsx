import { Download } from 'lucide-react';
import type { CaseRecord } from '../../../shared/contract/cases.ts';
import type { ReportFormat } from '../../../shared/contract/reports.ts';
import { Button, Note } from '../../ui/index.ts';
import { NotAllSaved } from './NotAllSaved.tsx';
import styles from './Report.module.css';
import type { ExportState, ReportExport } from './useReportExport.ts';

const formats = [
  { format: 'docx', name: 'Word', making: 'Making the Word file…', file: 'Word file' },
  { format: 'pdf', name: 'PDF', making: 'Making the PDF…', file: 'PDF' },
] as const satisfies readonly { format: ReportFormat; name: string; making: string; file: string }[];

interface ExportPanelProps {
  record: CaseRecord | undefined;
  isDraft: boolean;
  exporting: ReportExport;
}

/** The document as a file of one's own, marked on every page whatever is chosen. */
export function ExportPanel({ record, isDraft, exporting: { state, run, stop } }: ExportPanelProps) {
  const isBusy = state.kind === 'making' || state.kind === 'saving';
  return (
    <section className={styles.export} aria-labelledby="report-export">
      <h3 id="report-export">Export</h3>
      {record && (
        <p>
          Marked <b>{record.marking}</b>
          {isDraft && (
            <>
              {' '}
              and <b>DRAFT</b>
            </>
          )}{' '}
          on every page
          {record.isPractice && ', and as a practice case'}.
        </p>
      )}
      <div className={styles.formats} data-export>
        {formats.map(({ format, name, making }) => (
          <Button
            key={format}
            aria-disabled={isBusy}
            icon={<Download size={16} strokeWidth={1.5} aria-hidden />}
            onPress={() => void run(format)}
          >
            {state.kind === 'making' && state.format === format
              ? making
              : `${name} ${isDraft ? 'draft' : 'file'}`}
          </Button>
        ))}
      </div>
      {state.kind === 'making' && (
        <Button size="small" onPress={stop}>
          Stop
        </Button>
      )}
      <div role="status">
        <Outcome state={state} onRetry={(format) => void run(format)} />
      </div>
    </section>
  );
}

function Outcome({ state, onRetry }: { state: ExportState; onRetry: (format: ReportFormat) => void }) {
  switch (state.kind) {
    case 'idle':
    case 'making':
      return null;
    case 'saving':
      return <p>Choose where to keep the {fileOf(state.format)}.</p>;
    case 'stopped':
      return <p>Stopped. Nothing was saved.</p>;
    case 'declined':
      return <p>No place was chosen. Nothing was saved.</p>;
    case 'saved':
      return (
        <>
          <Note kind="success">
            Saved: {state.fileName}, {sizeInWords(state.sizeBytes)}
          </Note>
          {!state.isComplete && <NotAllSaved />}
          <p>
            The file is not encrypted: whoever has it can read it. Keep it only where your partnership allows,
            and delete it when it has served.
          </p>
        </>
      );
    case 'failed':
      return (
        <Note kind="danger">
          <p>
            The {fileOf(state.format)} was not saved. {state.message}
          </p>
          <Button variant="link" onPress={() => onRetry(state.format)}>
            Try again
          </Button>
        </Note>
      );
  }
}

function fileOf(wanted: ReportFormat): string {
  return formats.find(({ format }) => format === wanted)?.file ?? wanted;
}

/** `84 kB`, `1.2 MB`: decimal, as file managers of today count. */
function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
