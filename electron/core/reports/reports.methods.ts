import type { ReportFile, ReportFormat } from '../../../shared/contract/reports.ts';
import type { CaseId, ExerciseId } from '../../../shared/contract/values.ts';
import type { DocumentKind } from '../../../shared/domain/documentKinds.ts';
import { reportOutline, wordCount } from '../../../shared/report/documentText.ts';
import { localDay, safeName } from '../files/exportName.ts';
import type { HandlersOf, TaskContext } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import { readDocument } from './documents.ts';

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const satisfies Record<ReportFormat, string>;

export const reportsHandlers: HandlersOf<'reports'> = {
  'reports.get': ({ caseId, document: kind, exerciseId }, read, { now }) => {
    const { document, notes } = readDocument(read, caseId, kind, localDay(now), exerciseId);
    return {
      title: document.meta.title,
      outline: reportOutline(document),
      wordCount: wordCount(document),
      isDraft: document.meta.isDraft,
      notes: [...notes],
    };
  },

  'reports.preview': ({ caseId, document, exerciseId, taskId }, context) =>
    render(context, { caseId, kind: document, exerciseId, format: 'pdf', taskId }),

  'reports.export': ({ caseId, document, exerciseId, format, taskId }, context) =>
    render(context, { caseId, kind: document, exerciseId, format, taskId }),
};

interface Wanted {
  readonly caseId: CaseId;
  readonly kind: DocumentKind;
  readonly exerciseId: ExerciseId | undefined;
  readonly format: ReportFormat;
  readonly taskId: string | undefined;
}

async function render(
  { read, now, resourcesFolder, runTask }: TaskContext,
  { caseId, kind, exerciseId, format, taskId }: Wanted,
): Promise<ReportFile> {
  const { document, fileWords } = readDocument(read, caseId, kind, localDay(now), exerciseId);
  const bytes = await runTask('render-report', { document, format, resourcesFolder }, taskId).catch(
    (error: unknown) => {
      throw error instanceof Refusal ? error : new Refusal('reports/cannot-render');
    },
  );
  const { reference, isDraft } = document.meta;
  const words = [safeName(reference), fileWords, ...(isDraft ? ['DRAFT'] : [])];
  return {
    fileName: `${words.join(' ')}.${format}`,
    mediaType: mediaTypes[format],
    contentBase64: Buffer.from(bytes).toString('base64'),
    sizeBytes: bytes.length,
  };
}
