import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { z } from 'zod';
import type { CaseId } from '../../../shared/contract/values.ts';
import { documentKindNames } from '../../../shared/domain/documentKinds.ts';
import { useCommands } from '../../app/commands.ts';
import { useFollowed } from '../../app/useFollowed.ts';
import { useRead } from '../../data/useRead.ts';
import {
  count,
  Note,
  PaneLayout,
  setFolded,
  type SidePane,
  Skeleton,
  VisuallyHidden,
} from '../../ui/index.ts';
import { ReportTemplate } from '../report-templates/index.ts';
import { DocumentChoice } from './DocumentChoice.tsx';
import { chooseDocument, type DocumentAsked, useDocumentAsked } from './documentMemory.ts';
import { DraftNotes } from './DraftNotes.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { findHeadings, type OutlineItem } from './findHeadings.ts';
import { Outline } from './Outline.tsx';
import type { PageSize, PdfHeading, Place } from './pdf/pdfDocument.ts';
import { Thumbnails } from './pdf/Thumbnails.tsx';
import { usePdf } from './pdf/usePdf.ts';
import { useViewer } from './pdf/useViewer.ts';
import { PreviewPane } from './PreviewPane.tsx';
import styles from './Report.module.css';
import { useReportExport } from './useReportExport.ts';
import { useReportPreview } from './useReportPreview.ts';

const noOutline: readonly OutlineItem[] = [];
const noHeadings: readonly PdfHeading[] = [];
const noPages: readonly PageSize[] = [];

/** The documents of a case, one at a time. A link may name the one it leads to. */
export function ReportScreen({ caseId }: { caseId: CaseId }) {
  const asked = useDocumentAsked(caseId);
  useFollowed('document', z.enum(documentKindNames), (wanted) => chooseDocument(caseId, wanted));
  return <DocumentScreen key={`${asked.document} ${asked.exerciseId}`} asked={asked} />;
}

/** A document as it stands: its outline, its real pages, and the draft as a file. */
function DocumentScreen({ asked }: { asked: DocumentAsked }) {
  const { caseId, document: kind } = asked;
  const report = useRead('reports.get', asked);
  const record = useRead('cases.get', { caseId }).data;
  const preview = useReportPreview(asked);
  const { pdf, hasFailed } = usePdf(preview.file?.contentBase64);
  const outline = report.data?.outline ?? noOutline;
  const headings = pdf?.headings ?? noHeadings;
  const places = useMemo(() => findHeadings(outline, headings), [outline, headings]);
  const viewer = useViewer(pdf?.pages ?? noPages, places);
  const exporting = useReportExport(asked);
  const [isReading, setIsReading] = useState(false);
  const [isChangingTemplate, setIsChangingTemplate] = useState(false);

  const read = (isWanted: boolean) => {
    flushSync(() => setIsReading(isWanted));
    viewer.focus();
  };
  const goTo = (place: Place) => viewer.goTo(place);
  const showExport = () => {
    flushSync(() => {
      setIsReading(false);
      setFolded('report/inspector', false);
    });
    document.querySelector<HTMLElement>('[data-export] button')?.focus();
  };
  const isDraft = report.data?.isDraft ?? true;
  const file = isDraft ? 'draft' : 'file';
  const section = 'Report';
  useCommands([
    {
      id: 'report.export',
      title: isDraft ? 'Export the draft' : 'Export the document',
      section,
      keys: 'Ctrl+P',
      run: showExport,
      hint: 'Export',
    },
    ...(kind === 'learning-report'
      ? [
          {
            id: 'report.template',
            title: 'Template of the report',
            section,
            run: () => setIsChangingTemplate(true),
          },
        ]
      : []),
    { id: 'report.word', title: `Export a Word ${file}`, section, run: () => void exporting.run('docx') },
    { id: 'report.pdf', title: `Export a PDF ${file}`, section, run: () => void exporting.run('pdf') },
    ...(pdf
      ? [
          {
            id: 'report.next',
            title: 'Next page',
            section,
            keys: 'J',
            run: () => viewer.goToPage(viewer.view.page + 1),
            hint: 'Next page',
          },
          {
            id: 'report.previous',
            title: 'Previous page',
            section,
            keys: 'K',
            run: () => viewer.goToPage(viewer.view.page - 1),
            hint: 'Previous page',
          },
          {
            id: 'report.zoom',
            title: 'Larger, smaller, or as wide as the pane',
            section,
            keys: 'Ctrl+Plus Ctrl+Minus Ctrl+0',
          },
          {
            id: 'report.read',
            title: 'Full-page reading',
            section,
            keys: 'F',
            run: () => read(!isReading),
            ...(isReading ? {} : { hint: 'Full page' }),
          },
        ]
      : []),
    ...(isReading
      ? [
          {
            id: 'report.leave',
            title: 'Leave full-page reading',
            section,
            keys: 'Escape',
            run: () => read(false),
            hint: 'Leave full page',
          },
        ]
      : []),
  ]);

  const list: SidePane = {
    title: 'Outline',
    actions: report.data && <span className={styles.words}>{count(report.data.wordCount, 'word')}</span>,
    content: (
      <>
        <DocumentChoice
          caseId={caseId}
          document={kind}
          record={record}
          onTemplate={() => setIsChangingTemplate(true)}
        />
        {report.error && <Note kind="danger">{report.error.message}</Note>}
        {report.isPending && <Skeleton label="Reading the outline" />}
        <Outline outline={outline} places={places} current={viewer.view.mark} onGo={goTo} />
      </>
    ),
    footer: report.data && (
      <DraftNotes
        notes={report.data.notes}
        isDraft={isDraft}
        record={kind === 'learning-report' ? record : undefined}
      />
    ),
  };
  const inspector: SidePane = {
    title: 'Pages',
    content: pdf && <Thumbnails pdf={pdf} current={viewer.view.page} onGo={viewer.goToPage} />,
    footer: <ExportPanel record={record} isDraft={isDraft} exporting={exporting} />,
  };
  return (
    <div className={styles.screen}>
      <h1>
        <VisuallyHidden>Report</VisuallyHidden>
      </h1>
      <PaneLayout
        name="report"
        workLabel="Preview"
        isWorkFixed
        work={
          <PreviewPane
            preview={preview}
            pdf={pdf}
            hasFailed={hasFailed}
            viewer={viewer}
            isReading={isReading}
            onReadingChange={read}
          />
        }
        {...(isReading ? {} : { list, inspector })}
      />
      {isChangingTemplate && record && (
        <ReportTemplate exerciseKind={record.exerciseKind} onClose={() => setIsChangingTemplate(false)} />
      )}
    </div>
  );
}
