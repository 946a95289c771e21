import type { KeyboardEvent } from 'react';
import { Button, EmptyState, Note } from '../../ui/index.ts';
import { Making } from './Making.tsx';
import { NotAllSaved } from './NotAllSaved.tsx';
import type { PdfDocument } from './pdf/pdfDocument.ts';
import { PdfPages } from './pdf/PdfPages.tsx';
import type { Viewer } from './pdf/useViewer.ts';
import { ViewerBar } from './pdf/ViewerBar.tsx';
import styles from './Report.module.css';
import type { useReportPreview } from './useReportPreview.ts';

interface PreviewPaneProps {
  preview: ReturnType<typeof useReportPreview>;
  pdf: PdfDocument | null;
  hasFailed: boolean;
  viewer: Viewer;
  isReading: boolean;
  onReadingChange: (isReading: boolean) => void;
}

/** The pages that an export would give. Pages once set stay on screen while newer ones are made. */
export function PreviewPane(props: PreviewPaneProps) {
  const { preview, pdf, hasFailed, viewer, isReading, onReadingChange } = props;
  const zoomByKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const act = {
      '+': () => viewer.stepZoom(1),
      '=': () => viewer.stepZoom(1),
      '-': () => viewer.stepZoom(-1),
      '0': () => viewer.setZoom('width'),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  if (!pdf) return <NoPages preview={preview} hasFailed={hasFailed} />;
  return (
    <div className={styles.preview} role="presentation" data-list-keys onKeyDown={zoomByKey}>
      <ViewerBar viewer={viewer} isReading={isReading} onReadingChange={onReadingChange}>
        {preview.isMaking && <Making words={`${preview.step} again`} onStop={preview.stop} />}
      </ViewerBar>
      <Outdated preview={preview} hasFailed={hasFailed} />
      {preview.file?.isComplete === false && <NotAllSaved />}
      <PdfPages pdf={pdf} viewer={viewer} label="Pages of the report" />
    </div>
  );
}

/** Says when the pages on screen are not the latest. */
function Outdated({ preview, hasFailed }: Pick<PreviewPaneProps, 'preview' | 'hasFailed'>) {
  if (preview.isMaking || !(preview.isOutdated || preview.error || hasFailed)) return null;
  return (
    <Note kind={preview.error || hasFailed ? 'danger' : 'info'} role="status">
      The draft has changed, and these pages are from before.{' '}
      {preview.error && `The new pages could not be set. ${preview.error.message} `}
      <Button variant="link" onPress={preview.make}>
        {preview.error ? 'Try again' : 'Refresh'}
      </Button>
    </Note>
  );
}

function NoPages({ preview, hasFailed }: Pick<PreviewPaneProps, 'preview' | 'hasFailed'>) {
  const { file, isMaking, error, make, stop, step } = preview;
  if (isMaking || (file && !hasFailed)) {
    return (
      <div className={styles.making}>
        <Making words={step} onStop={stop} />
      </div>
    );
  }
  const tryAgain = (
    <Button variant="primary" onPress={make}>
      {error || hasFailed ? 'Try again' : 'Set the pages'}
    </Button>
  );
  if (!error && !hasFailed) {
    return (
      <EmptyState title="Stopped" actions={tryAgain}>
        <p>The pages were not set. Nothing was changed, and the draft can still be exported.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="The pages cannot be shown" actions={tryAgain}>
      <p>{error?.message ?? 'The report was made, but could not be opened here. Your work is safe.'}</p>
    </EmptyState>
  );
}
