import { memo, useCallback, useMemo, useRef, useState } from 'react';
import type { CaseId, EntryId } from '../../../shared/contract/values.ts';
import { useRead } from '../../data/useRead.ts';
import { SplitPane, VisuallyHidden } from '../../ui/index.ts';
import { Timeline } from '../timeline/index.ts';
import styles from './Chronology.module.css';
import type { DialogName } from './ChronologyDialogs.tsx';
import { ChronologyHead } from './ChronologyHead.tsx';
import { ChronologyPanes } from './ChronologyPanes.tsx';
import { changeFilter, changeView, useChronologyPart } from './chronologyView.ts';
import { EntriesWork } from './EntriesWork.tsx';
import { FilterPane } from './FilterPane.tsx';
import { type EntryPages, noPages } from './useEntryPages.ts';

/** How tall the timeline is before anybody has moved the line below it, and what each part keeps. */
const heights = { usualPx: window.innerHeight > 820 ? 310 : 240, leastPx: 110, lowerLeastPx: 190 };

/**
 * The parts of the screen. Each reads for itself what it shows, so that scrolling draws the table alone anew and a move
 * of the selection only what shows the selected entry.
 */
export function Chronology({ caseId }: { caseId: CaseId }) {
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const wordsInput = useRef<HTMLInputElement>(null);
  const pages = useRef<EntryPages>(noPages);
  const isPlain = useChronologyPart(caseId, 'isPlain');
  const isEmpty = useRead('cases.get', { caseId }).data?.counts.entries === 0;
  const work = useMemo(() => {
    const entries = (
      <EntriesWork
        caseId={caseId}
        pages={pages}
        dialog={dialog}
        onDialog={setDialog}
        wordsInput={wordsInput}
      />
    );
    // The same split without a timeline: the first entry must not take its own row from under the hands.
    return (
      <SplitPane
        name="chronology/timeline"
        title="Timeline"
        {...heights}
        upper={isEmpty || isPlain ? null : <TimelinePane caseId={caseId} />}
        lower={entries}
      />
    );
  }, [caseId, dialog, isEmpty, isPlain]);
  return (
    <div className={styles.screen} data-list-keys>
      <VisuallyHidden>
        <h1>Chronology</h1>
      </VisuallyHidden>
      <ChronologyHead caseId={caseId} open={setDialog} />
      <FilterPane caseId={caseId} wordsInput={wordsInput} />
      <div className={styles.panes}>
        <ChronologyPanes caseId={caseId} pages={pages} work={work} open={setDialog} />
      </div>
    </div>
  );
}

const TimelinePane = memo(function TimelinePane({ caseId }: { caseId: CaseId }) {
  const filter = useChronologyPart(caseId, 'filter');
  const { id } = useChronologyPart(caseId, 'selected');
  const onSelect = useCallback((entryId: EntryId) => changeView(caseId, { sought: entryId }), [caseId]);
  const onPeriod = useCallback(
    (from: string | null, to: string | null) => changeFilter(caseId, { from, to }),
    [caseId],
  );
  return <Timeline caseId={caseId} filter={filter} selectedId={id} onSelect={onSelect} onPeriod={onPeriod} />;
});
