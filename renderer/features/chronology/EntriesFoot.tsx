import { Button, count, Note } from '../../ui/index.ts';
import { BulkBar } from './BulkBar.tsx';
import type { BulkKind } from './BulkDialog.tsx';
import styles from './Chronology.module.css';
import type { ChronologyView } from './chronologyView.ts';
import { MarkLegend } from './MarkTrack.tsx';
import type { BulkChange } from './useBulkChange.ts';
import type { EntryPages } from './useEntryPages.ts';
import type { ListMarks, MarkKind } from './useListMarks.ts';
import type { Marking } from './useMarked.ts';

interface EntriesFootProps {
  view: ChronologyView;
  pages: EntryPages;
  marks: ListMarks;
  marking: Marking;
  change: BulkChange;
  /** To the next entry with such a mark. */
  onMark: (kind: MarkKind) => void;
  /** A dialog is open and says itself what went wrong. */
  isQuiet: boolean;
  onOpen: (kind: BulkKind) => void;
  onGoToNew: () => void;
}

/** What the marked rows can be done with, and how many there are of everything. */
export function EntriesFoot({ view, pages, marks, marking, change, ...props }: EntriesFootProps) {
  const { filter, newEntry } = view;
  const setReviewed = (isReviewed: boolean) => {
    const target = marking.target();
    if (!target) return;
    const words = isReviewed ? 'marked as reviewed' : 'marked as not reviewed';
    void change.run(
      target,
      { changes: { isReviewed } },
      (changed) => `${count(changed, 'entry', 'entries')} ${words}`,
    );
  };
  return (
    <>
      {marking.count > 1 && !view.isPlain && (
        <BulkBar
          marked={marking.count}
          onOpen={props.onOpen}
          onReviewed={setReviewed}
          onClear={marking.clear}
        />
      )}
      {change.error && !props.isQuiet && (
        <Note kind="danger" role="alert">
          {change.error.message}
        </Note>
      )}
      <footer className={styles.foot}>
        <span role="status">{countWords(pages, filter.show)}</span>
        {pages.undated > 0 && filter.show === 'current' && (
          <span>{pages.undated.toLocaleString('en-GB')} undated</span>
        )}
        {newEntry && !newEntry.isActive && (
          <span className={styles.unfinished}>
            A new entry is not finished.{' '}
            <Button variant="link" onPress={props.onGoToNew}>
              Go to it
            </Button>
          </span>
        )}
        {!view.isPlain && <MarkLegend marks={marks} onNext={props.onMark} />}
        <span>Times as written in the source</span>
      </footer>
    </>
  );
}

function countWords({ total, caseTotal }: EntryPages, show: string): string {
  if (total === undefined) return '';
  const [shown, all] = [total.toLocaleString('en-GB'), caseTotal.toLocaleString('en-GB')];
  return show === 'removed' ? `${shown} removed, ${all} in the chronology` : `${shown} of ${all} entries`;
}
