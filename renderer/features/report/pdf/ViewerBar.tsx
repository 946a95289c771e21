import { BookOpen, ChevronDown, ChevronLeft, ChevronRight, Minus, PanelsTopLeft, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, IconButton, Menu, MenuChoices, TextField } from '../../../ui/index.ts';
import { type Zoom, zoomSteps } from './pageLayout.ts';
import styles from './Pdf.module.css';
import type { Viewer } from './useViewer.ts';

interface ViewerBarProps {
  viewer: Viewer;
  isReading: boolean;
  onReadingChange: (isReading: boolean) => void;
  /** Words on what is being done, in the middle. */
  children?: ReactNode;
}

/** Which page, how large, and whether it has the window to itself. */
export function ViewerBar({ viewer, isReading, onReadingChange, children }: ViewerBarProps) {
  const { view, pageCount } = viewer;
  return (
    <div className={styles.bar}>
      <IconButton
        label="Previous page"
        keys="K"
        icon={<ChevronLeft size={16} strokeWidth={1.5} aria-hidden />}
        isDisabled={view.page === 0}
        onPress={() => viewer.goToPage(view.page - 1)}
      />
      <PageField viewer={viewer} />
      <IconButton
        label="Next page"
        keys="J"
        icon={<ChevronRight size={16} strokeWidth={1.5} aria-hidden />}
        isDisabled={view.page >= pageCount - 1}
        onPress={() => viewer.goToPage(view.page + 1)}
      />
      <div className={styles.middle}>{children}</div>
      <IconButton
        label="Smaller"
        keys="Ctrl −"
        icon={<Minus size={16} strokeWidth={1.5} aria-hidden />}
        onPress={() => viewer.stepZoom(-1)}
      />
      <ZoomMenu zoom={viewer.zoom} onZoom={viewer.setZoom} />
      <IconButton
        label="Larger"
        keys="Ctrl +"
        icon={<Plus size={16} strokeWidth={1.5} aria-hidden />}
        onPress={() => viewer.stepZoom(1)}
      />
      <span className={styles.divider} aria-hidden />
      <Button
        variant="quiet"
        aria-pressed={isReading}
        icon={
          isReading ? (
            <PanelsTopLeft size={16} strokeWidth={1.5} aria-hidden />
          ) : (
            <BookOpen size={16} strokeWidth={1.5} aria-hidden />
          )
        }
        onPress={() => onReadingChange(!isReading)}
      >
        {isReading ? 'Leave full page' : 'Full page'}
      </Button>
    </div>
  );
}

/** The number of the page, which can be typed over. */
function PageField({ viewer: { view, pageCount, goToPage } }: { viewer: Viewer }) {
  const [typed, setTyped] = useState<string | null>(null);
  const go = () => {
    const page = Number(typed);
    if (typed !== null && Number.isInteger(page) && page >= 1) goToPage(page - 1);
    setTyped(null);
  };
  return (
    <span className={styles.pageField}>
      <TextField
        label={`Page, of ${pageCount}`}
        isLabelHidden
        inputMode="numeric"
        value={typed ?? String(Math.min(view.page + 1, pageCount))}
        onChange={setTyped}
        onBlur={go}
        onKeyDown={({ key }) => {
          if (key === 'Enter') go();
          if (key === 'Escape') setTyped(null);
        }}
      />
      <span>of {pageCount}</span>
    </span>
  );
}

const fits = [
  { value: 'width', label: 'Fit width' },
  { value: 'page', label: 'Whole page' },
] as const;
const scales = zoomSteps.map((step) => ({ value: String(step), label: percentage(step) }));

function ZoomMenu({ zoom, onZoom }: { zoom: Zoom; onZoom: (zoom: Zoom) => void }) {
  const words = typeof zoom === 'number' ? percentage(zoom) : fits.find(({ value }) => value === zoom)?.label;
  return (
    <Menu
      label="Size of the pages"
      trigger={
        <Button variant="quiet" aria-label={`Size of the pages: ${words}`}>
          {words}
          <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
        </Button>
      }
    >
      <MenuChoices
        label="Size of the pages"
        options={[...fits, ...scales]}
        value={String(zoom)}
        onChange={(value) => onZoom(value === 'width' || value === 'page' ? value : Number(value))}
      />
    </Menu>
  );
}

function percentage(scale: number): string {
  return `${Math.round(scale * 100)}%`;
}
