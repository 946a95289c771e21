import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import type { CaseId } from '../../../shared/contract/values.ts';
import { Button, Note, Skeleton } from '../../ui/index.ts';
import { ChronologyDialogs, type DialogName } from './ChronologyDialogs.tsx';
import { beginNewEntry, changeView, isHeld, useChronologyView } from './chronologyView.ts';
import { useColumns } from './columnMemory.ts';
import { EntriesFoot } from './EntriesFoot.tsx';
import { EntriesPane } from './EntriesPane.tsx';
import { NoEntries } from './NoEntries.tsx';
import { PlainTable } from './PlainTable.tsx';
import { useBulkChange } from './useBulkChange.ts';
import { useChronologyKeys } from './useChronologyKeys.ts';
import { useClipboard } from './useClipboard.ts';
import { type EntryPages, type PageRange, useEntryPages } from './useEntryPages.ts';
import { markedInOrder, useGridActs } from './useGridActs.ts';
import { useListMarks } from './useListMarks.ts';
import { useMarked } from './useMarked.ts';
import { useMarkSteps } from './useMarkSteps.ts';
import { useNames } from './useNames.ts';
import { useSelectedEntry, useSteadySelection } from './useSelectedEntry.ts';
import { useViews } from './useViews.ts';

interface EntriesWorkProps {
  caseId: CaseId;
  /** The pages last read, for what stands beside the table. */
  pages: RefObject<EntryPages>;
  dialog: DialogName | null;
  onDialog: (dialog: DialogName | null) => void;
  wordsInput: RefObject<HTMLInputElement | null>;
}

/** The entries, as a grid or a plain table, with everything that can be done with them. */
export function EntriesWork({ caseId, pages: shared, dialog, onDialog, wordsInput }: EntriesWorkProps) {
  const view = useChronologyView(caseId);
  const { filter, direction, newEntry, selected } = view;
  const columns = useColumns(caseId);
  const { names, isRead } = useNames(caseId);
  const agencies = useMemo(() => [...names.agencies.values()], [names]);
  const listing = useMemo(() => ({ filter, direction }), [filter, direction]);
  const [range, setRange] = useState<PageRange>({ first: 0, last: 0 });
  const pages = useEntryPages(caseId, listing, range, selected.index, isHeld(view));
  useLayoutEffect(() => {
    shared.current = pages;
  });
  const marks = useListMarks(caseId, listing, { total: pages.total, isHeld: isHeld(view) });
  useSteadySelection(caseId, view, pages);
  const entry = useSelectedEntry(caseId, shared);
  const marking = useMarked(caseId, listing, pages);
  const change = useBulkChange(caseId);
  const views = useViews(caseId);
  const work = useGridActs({
    caseId,
    pages,
    columns,
    marking,
    change,
    onTag: (kind) => onDialog({ name: 'bulk', kind }),
  });
  const steps = useMarkSteps(caseId, marks, work.jump);
  useClipboard({
    names,
    agencies,
    columns,
    column: view.column,
    selectedIndex: selected.index,
    total: pages.total ?? 0,
    entryAt: pages.entryAt,
    marked: () => markedInOrder(marking, pages),
    change,
    onNewRows: (block) => onDialog({ name: 'paste', block }),
  });
  useChronologyKeys({
    caseId,
    entry,
    work,
    marking,
    change,
    views,
    column: view.column,
    isPlain: view.isPlain,
    open: onDialog,
    steps: steps.acts,
    findWords: () => wordsInput.current?.focus(),
  });

  const addEntry = () => beginNewEntry(caseId);
  const isEmpty = pages.total === 0 && newEntry === null;
  const isShown = pages.total !== undefined && isRead && !isEmpty;
  return (
    <>
      {pages.error && (
        <Note kind="danger" role="alert">
          {pages.error.message}{' '}
          <Button variant="link" onPress={pages.readAgain}>
            Try again
          </Button>
        </Note>
      )}
      {pages.total === undefined && !pages.error && <Skeleton label="Reading entries" rows={9} />}
      {pages.total !== undefined && isRead && isEmpty && (
        <NoEntries
          caseId={caseId}
          filter={filter}
          hasAgencies={agencies.length > 0}
          onNew={addEntry}
          onBringIn={() => changeView(caseId, { isBringingIn: true, editing: null })}
        />
      )}
      {isShown && view.isPlain && (
        <PlainTable
          key={JSON.stringify(listing)}
          caseId={caseId}
          listing={listing}
          marks={marks}
          columns={columns}
          names={names}
          onShow={(entryId) => changeView(caseId, { sought: entryId, isPlain: false })}
        />
      )}
      {isShown && !view.isPlain && (
        <EntriesPane
          caseId={caseId}
          view={view}
          pages={pages}
          marks={marks}
          names={names}
          agencies={agencies}
          columns={columns}
          work={work}
          onRange={setRange}
        />
      )}
      <EntriesFoot
        view={view}
        pages={pages}
        marks={marks}
        marking={marking}
        change={change}
        onMark={steps.toNext}
        isQuiet={dialog !== null}
        onOpen={(kind) => onDialog({ name: 'bulk', kind })}
        onGoToNew={addEntry}
      />
      <ChronologyDialogs
        dialog={dialog}
        caseId={caseId}
        entry={entry}
        listing={listing}
        columns={columns}
        column={view.column}
        names={names}
        agencies={agencies}
        viewName={views.current && !views.isChanged ? views.current.name : ''}
        marking={marking}
        change={change}
        move={work.move}
        onClose={() => {
          onDialog(null);
          change.reset();
          work.endMove();
        }}
      />
    </>
  );
}
