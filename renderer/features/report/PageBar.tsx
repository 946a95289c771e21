import { ChevronLeft, ChevronRight, Maximize, Minimize, RefreshCw, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, IconButton, TextField } from '../../ui/index.ts';
import styles from './Report.module.css';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

interface PageBarProps {
  page: number;
  pageCount: number;
  /** Pixels to a point as the pages are shown now; 96 pixels to 72 points are full size. */
  scale: number;
  isReading: boolean;
  isOutOfDate: boolean;
  isMaking: boolean;
  onPage: (page: number) => void;
  onZoom: (zoom: number | null) => void;
  onRead: (isReading: boolean) => void;
  onMake: () => void;
}

const fullSize = 96 / 72;

/** Above the pages: which one, how large, and whether they are as the case is now. */
export function PageBar({ page, pageCount, scale, isReading, isOutOfDate, isMaking, ...acts }: PageBarProps) {
  return (
    <div className={styles.bar} role="toolbar" aria-label="Pages">
      <IconButton
        label="Previous page"
        size="small"
        icon={<ChevronLeft {...icon} />}
        isDisabled={page <= 1}
        onPress={() => acts.onPage(page - 1)}
      />
      <PageField page={page} pageCount={pageCount} onPage={acts.onPage} />
      <span className={styles.quiet}>of {pageCount}</span>
      <IconButton
        label="Next page"
        size="small"
        icon={<ChevronRight {...icon} />}
        isDisabled={page >= pageCount}
        onPress={() => acts.onPage(page + 1)}
      />
      <span className={styles.parting} />
      <IconButton
        label="Smaller"
        size="small"
        icon={<ZoomOut {...icon} />}
        onPress={() => acts.onZoom(scale / 1.2)}
      />
      <span className={styles.quiet}>{Math.round((scale / fullSize) * 100)} %</span>
      <IconButton
        label="Larger"
        size="small"
        icon={<ZoomIn {...icon} />}
        onPress={() => acts.onZoom(Math.min(5, scale * 1.2))}
      />
      <Button size="small" variant="quiet" onPress={() => acts.onZoom(null)}>
        Fit width
      </Button>
      <span className={styles.grow} />
      {isOutOfDate && !isMaking && (
        <Button size="small" icon={<RefreshCw {...icon} />} onPress={acts.onMake}>
          The draft has changed: show it anew
        </Button>
      )}
      <IconButton
        label={isReading ? 'Leave full reading' : 'Read in full'}
        keys={isReading ? 'Esc' : 'F9'}
        size="small"
        icon={isReading ? <Minimize {...icon} /> : <Maximize {...icon} />}
        onPress={() => acts.onRead(!isReading)}
      />
    </div>
  );
}

function PageField({
  page,
  pageCount,
  onPage,
}: {
  page: number;
  pageCount: number;
  onPage: (page: number) => void;
}) {
  const [typed, setTyped] = useState(String(page));
  useEffect(() => setTyped(String(page)), [page]);
  const go = () => {
    const wanted = Number.parseInt(typed, 10);
    if (Number.isInteger(wanted)) onPage(Math.min(pageCount, Math.max(1, wanted)));
    else setTyped(String(page));
  };
  return (
    <div className={styles.pageField}>
      <TextField
        label="Page"
        isLabelHidden
        value={typed}
        onChange={setTyped}
        onBlur={go}
        onKeyDown={({ key }) => {
          if (key === 'Enter') go();
        }}
      />
    </div>
  );
}
