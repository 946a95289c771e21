import { X } from 'lucide-react';
import { useEffect } from 'react';
import styles from './NoticeBar.module.css';
import { dismissNotice, noticeDurationMs, useNotices } from './notices.ts';

/** The one bar of the window; see `showNotice`. Its button takes back this act; Ctrl+Z takes back the last of the case. */
export function NoticeBar() {
  const notice = useNotices((state) => state.notice);
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(dismissNotice, notice.undo ? noticeDurationMs.withUndo : noticeDurationMs.plain);
    return () => clearTimeout(timer);
  }, [notice]);
  const undo = async () => {
    dismissNotice();
    await notice?.undo?.();
  };
  return (
    <div className={styles.region} role="status">
      {notice && (
        <div className={styles.bar} key={notice.id}>
          <span>{notice.message}</span>
          {notice.undo && (
            <button type="button" onClick={() => void undo()}>
              Undo
            </button>
          )}
          <button
            type="button"
            className={styles.close}
            onClick={dismissNotice}
            aria-label="Close this message"
          >
            <X size={16} strokeWidth={1.5} aria-hidden />
          </button>
        </div>
      )}
    </div>
  );
}
