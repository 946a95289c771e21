import type { ReportFile, ReportFormat } from '../../../shared/contract/reports.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { draftNotes } from '../../../shared/report/draftNotes.ts';
import { reportOutline, wordCount } from '../../../shared/report/learningReport.ts';
import type { HandlersOf, TaskContext } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import { buildReport, readReportSource } from './reportSource.ts';

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const satisfies Record<ReportFormat, string>;

export const reportsHandlers: HandlersOf<'reports'> = {
  'reports.get': ({ caseId }, read, { now }) => {
    const source = readReportSource(read, caseId, localDay(now));
    const document = buildReport(source);
    return {
      title: document.meta.title,
      outline: reportOutline(document),
      wordCount: wordCount(document),
      notes: draftNotes(source),
    };
  },

  'reports.preview': ({ caseId, taskId }, context) => render(context, caseId, 'pdf', taskId),

  'reports.export': ({ caseId, format, taskId }, context) => render(context, caseId, format, taskId),
};

async function render(
  { read, now, resourcesFolder, runTask }: TaskContext,
  caseId: CaseId,
  format: ReportFormat,
  taskId: string | undefined,
): Promise<ReportFile> {
  const source = readReportSource(read, caseId, localDay(now));
  const bytes = await runTask(
    'render-report',
    { document: buildReport(source), format, resourcesFolder },
    taskId,
  ).catch((error: unknown) => {
    throw error instanceof Refusal ? error : new Refusal('reports/cannot-render');
  });
  return {
    fileName: `${safeName(source.case.reference)} learning report DRAFT.${format}`,
    mediaType: mediaTypes[format],
    contentBase64: Buffer.from(bytes).toString('base64'),
    sizeBytes: bytes.length,
  };
}

/** The day on the calendar on the wall, not in UTC: a report made at half past midnight in June bears that day. */
function localDay(now: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Only what every file system takes. The pseudonym is left out on purpose: file names are seen by everyone. */
function safeName(reference: string): string {
  return (
    reference
      .replace(/[^\p{L}\p{N} _-]+/gu, '-')
      .trim()
      .slice(0, 80) || 'case'
  );
}
