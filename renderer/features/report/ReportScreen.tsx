import { type RefObject, useCallback, useRef, useState } from 'react';
import type { CaseId } from '../../../shared/contract/values.ts';
import { useCommands } from '../../app/commands.ts';
import { useRead } from '../../data/useRead.ts';
import {
  Button,
  count,
  Note,
  PaneLayout,
  setFolded,
  Skeleton,
  TaskProgress,
  useFoldedPanes,
  VisuallyHidden,
} from '../../ui/index.ts';
import { ExportPane } from './ExportPane.tsx';
import { OutlinePane } from './OutlinePane.tsx';
import { PageBar } from './PageBar.tsx';
import { type PagesHandle, PagesView } from './PagesView.tsx';
import styles from './Report.module.css';
import { useExport } from './useExport.ts';
import { type Preview, usePreview } from './usePreview.ts';

/** The learning report draft: its outline, its real pages, and the way out as Word or PDF. */
export function ReportScreen({ caseId }: { caseId: CaseId }) {
  const { data: report } = useRead('reports.get', { caseId });
  const { data: review } = useRead('cases.get', { caseId });
  const preview = usePreview(caseId);
  const work = useExport(caseId);
  const pages = useRef<PagesHandle>(null);
  const [page, setPage] = useState(1);
  const { isReading, read } = useFullReading();
  const show = useCallback((wanted: number) => pages.current?.show(wanted), []);

  useCommands([
    {
      id: 'report.word',
      title: 'Take the draft out as Word',
      section: 'Report',
      run: () => void work.run('docx'),
    },
    {
      id: 'report.pdf',
      title: 'Take the draft out as PDF',
      section: 'Report',
      keys: 'Ctrl+P',
      hint: 'PDF draft',
      run: () => void work.run('pdf'),
    },
    { id: 'report.refresh', title: 'Show the pages anew', section: 'Report', run: preview.make },
    {
      id: 'report.read',
      title: 'Read in full, or leave it',
      section: 'Report',
      keys: 'F9',
      hint: 'Read in full',
      run: () => read(!isReading),
    },
  ]);

  const main = (
    <Pages
      preview={preview}
      handle={pages}
      page={page}
      onPage={setPage}
      onShow={show}
      isReading={isReading}
      onRead={read}
    />
  );
  return (
    <>
      <VisuallyHidden>
        <h1 tabIndex={-1}>Report</h1>
      </VisuallyHidden>
      <PaneLayout
        name="report"
        list={{
          title: 'Outline',
          actions: report && <span className={styles.quiet}>{count(report.wordCount, 'word')}</span>,
          content: report ? (
            <OutlinePane
              caseId={caseId}
              report={report}
              bookmarks={preview.pages?.bookmarks ?? []}
              page={page}
              onPage={show}
            />
          ) : (
            <Skeleton label="Reading the outline" rows={6} />
          ),
        }}
        work={main}
        workLabel="Draft"
        isWorkFixed
        inspector={{
          title: 'Take it out',
          content: review ? (
            <ExportPane review={review} work={work} />
          ) : (
            <Skeleton label="Reading the case" rows={3} />
          ),
        }}
      />
    </>
  );
}

const sidePanes = ['report/list', 'report/inspector'] as const;

/** Both side panes folded away, so that the page has the screen to itself. */
function useFullReading(): { isReading: boolean; read: (isReading: boolean) => void } {
  const isReading = useFoldedPanes(({ folded }) => sidePanes.every((pane) => folded[pane] === true));
  const read = (next: boolean) => {
    for (const pane of sidePanes) setFolded(pane, next);
  };
  return { isReading, read };
}

interface PagesProps {
  preview: Preview;
  handle: RefObject<PagesHandle | null>;
  page: number;
  onPage: (page: number) => void;
  onShow: (page: number) => void;
  isReading: boolean;
  onRead: (isReading: boolean) => void;
}

function Pages({ preview, handle, page, onPage, onShow, isReading, onRead }: PagesProps) {
  const [zoom, setZoom] = useState<number | null>(null);
  const [scale, setScale] = useState(1);
  const { pages, isMaking, error } = preview;
  return (
    <div className={styles.draft}>
      {pages && (
        <PageBar
          page={page}
          pageCount={pages.sizes.length}
          scale={scale}
          isReading={isReading}
          isOutOfDate={preview.isOutOfDate}
          isMaking={isMaking}
          onPage={onShow}
          onZoom={setZoom}
          onRead={onRead}
          onMake={preview.make}
        />
      )}
      {isMaking && (
        <TaskProgress words="Setting the pages" progress={preview.progress} onStop={preview.stop} />
      )}
      {error && (
        <Note kind="danger" role="status">
          <p>{error.message}</p>
          <Button size="small" onPress={preview.make}>
            Try again
          </Button>
        </Note>
      )}
      {pages ? (
        <PagesView pages={pages} zoom={zoom} onPage={onPage} onScale={setScale} handle={handle} />
      ) : (
        !isMaking && !error && <Button onPress={preview.make}>Show the pages</Button>
      )}
    </div>
  );
}
