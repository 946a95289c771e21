import { Download } from 'lucide-react';
import type { CaseRecord } from '../../../shared/contract/cases.ts';
import type { ReportFormat } from '../../../shared/contract/reports.ts';
import { Button, Note, TaskProgress } from '../../ui/index.ts';
import styles from './Report.module.css';
import type { ExportOutcome, useExport } from './useExport.ts';

const names = { docx: 'Word', pdf: 'PDF' } as const satisfies Record<ReportFormat, string>;

interface ExportPaneProps {
  review: CaseRecord;
  work: ReturnType<typeof useExport>;
}

/** Takes the draft out, and says how it is marked and what happened to the file. */
export function ExportPane({ review, work }: ExportPaneProps) {
  return (
    <div className={styles.export}>
      <p>
        Marked <b>{review.marking}</b> and <b>DRAFT</b> on every page
        {review.isPractice && ', and as a practice case'}.
      </p>
      <div className={styles.choices}>
        {(['docx', 'pdf'] as const).map((format) => (
          <Button
            key={format}
            icon={<Download size={16} strokeWidth={1.5} aria-hidden />}
            isDisabled={work.running !== null}
            onPress={() => void work.run(format)}
          >
            {work.running === format ? `Making the ${names[format]} file…` : `${names[format]} draft`}
          </Button>
        ))}
      </div>
      {work.running && (
        <TaskProgress
          words={`Making the ${names[work.running]} file`}
          progress={work.progress}
          onStop={work.stop}
        />
      )}
      <div role="status">{work.outcome && <Outcome outcome={work.outcome} />}</div>
    </div>
  );
}

function Outcome({ outcome }: { outcome: ExportOutcome }) {
  switch (outcome.kind) {
    case 'saved':
      return (
        <Note kind="success">
          <p>
            Saved: <b>{outcome.words}</b>
          </p>
          <p>A file outside Candour is not encrypted. Keep it where only those who need it can open it.</p>
        </Note>
      );
    case 'declined':
      return <Note kind="info">Nothing was saved.</Note>;
    case 'failed':
      return <Note kind="danger">{outcome.message}</Note>;
  }
}
