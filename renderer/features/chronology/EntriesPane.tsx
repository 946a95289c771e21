import type { Agency } from '../../../shared/contract/agencies.ts';
import type { ExportColumn } from '../../../shared/contract/chronology.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { type ChronologyView, changeDirection, changeView } from './chronologyView.ts';
import { EditedRow } from './EditedRow.tsx';
import type { Names } from './EntryCell.tsx';
import { EntryGrid } from './EntryGrid.tsx';
import { NewRow } from './NewRow.tsx';
import type { EntryPages, PageRange } from './useEntryPages.ts';
import type { useGridActs } from './useGridActs.ts';
import type { ListMarks } from './useListMarks.ts';

interface EntriesPaneProps {
  caseId: CaseId;
  view: ChronologyView;
  pages: EntryPages;
  marks: ListMarks;
  names: Names;
  agencies: readonly Agency[];
  columns: readonly ExportColumn[];
  work: ReturnType<typeof useGridActs>;
  onRange: (range: PageRange) => void;
}

/** The grid with the rows that are being written in it. */
export function EntriesPane(props: EntriesPaneProps) {
  const { caseId, view, pages, marks, names, agencies, columns, work, onRange } = props;
  const { editing, newEntry, direction } = view;
  return (
    <EntryGrid
      pages={pages}
      marks={marks}
      names={names}
      columns={columns}
      selectedIndex={view.selected.index}
      column={view.column}
      marked={view.marked}
      editing={editing?.id ?? null}
      renderEditor={(entry, rowIndex) => (
        <EditedRow
          key={entry.id}
          entry={entry}
          agencies={agencies}
          names={names}
          columns={columns}
          column={editing?.column ?? 'date'}
          rowIndex={rowIndex}
          onClose={(isStaying) => work.close(entry.id, isStaying)}
          onNext={(by) => work.editNext(entry.id, by)}
        />
      )}
      newRow={
        newEntry && {
          after: newEntry.after,
          row: (
            <NewRow
              key={newEntry.id}
              caseId={caseId}
              newEntry={newEntry}
              agencies={agencies}
              columns={columns}
              rowIndex={(pages.total ?? 0) + 2}
              onClose={(entryId, isStaying) => {
                changeView(caseId, { newEntry: null });
                work.close(entryId, isStaying);
              }}
            />
          ),
        }
      }
      direction={direction}
      onTurn={() => changeDirection(caseId, direction === 'oldest-first' ? 'newest-first' : 'oldest-first')}
      onRange={onRange}
      focusRequest={work.focusRequest}
      acts={work.acts}
    />
  );
}
