import type { ReportFile, ReportFormat } from '../../../shared/contract/reports.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { draftNotes } from '../../../shared/report/draftNotes.ts';
import { reportOutline, wordCount } from '../../../shared/report/learningReport.ts';
import { localDay, safeName } from '../files/exportName.ts';
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
