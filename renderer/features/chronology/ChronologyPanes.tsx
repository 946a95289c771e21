import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CaseId } from '../../../shared/contract/values.ts';
import { IconButton, PaneLayout } from '../../ui/index.ts';
import styles from './Chronology.module.css';
import type { DialogName } from './ChronologyDialogs.tsx';
import { changeView, nothingMarked, useChronologyPart } from './chronologyView.ts';
import { EntryInspector } from './EntryInspector.tsx';
import { useChronologyCommands } from './useChronologyCommands.ts';
import type { EntryPages } from './useEntryPages.ts';
import { useNames } from './useNames.ts';
import { useRemoveEntry } from './useRemoveEntry.ts';
import { useSelectedEntry } from './useSelectedEntry.ts';

interface ChronologyPanesProps {
  caseId: CaseId;
  pages: { readonly current: EntryPages };
  /** Made once, so that it is not drawn anew with the inspector. */
  work: ReactNode;
  open: (dialog: DialogName) => void;
}

/** The table, and beside it the selected entry in full. */
export function ChronologyPanes({ caseId, pages, work, open }: ChronologyPanesProps) {
  const entry = useSelectedEntry(caseId, pages);
  const { index } = useChronologyPart(caseId, 'selected');
  const { names } = useNames(caseId);
  const removal = useRemoveEntry(entry);
  const isThere = entry?.removedAt === null;
  const cite = () => open({ name: 'cite' });
  useChronologyCommands(isThere ? { 'chronology.cite': cite, 'chronology.remove': removal.remove } : {});
  const go = (to: number) => {
    const next = pages.current.entryAt(to);
    if (next) changeView(caseId, { selected: { id: next.id, index: to }, marked: nothingMarked });
  };
  return (
    <PaneLayout
      name="chronology"
      workLabel="Entries"
      isWorkFixed
      work={work}
      inspector={{
        title: entry ? `Entry ${entry.number}` : 'Entry',
        actions: (
          <>
            <IconButton
              label="Previous entry"
              keys="K"
              size="small"
              icon={<ChevronUp size={16} strokeWidth={1.5} aria-hidden />}
              onPress={() => go(index - 1)}
            />
            <IconButton
              label="Next entry"
              keys="J"
              size="small"
              icon={<ChevronDown size={16} strokeWidth={1.5} aria-hidden />}
              onPress={() => go(index + 1)}
            />
          </>
        ),
        content: entry ? (
          <EntryInspector
            key={entry.id}
            entry={entry}
            agencies={names.agencies}
            refusal={removal.refusal}
            onEdit={() =>
              changeView(caseId, { editing: { id: entry.id, column: 'whatHappened' }, isPlain: false })
            }
            onCite={cite}
            onRemove={removal.remove}
            onRestore={removal.restore}
            onShowSource={() => open({ name: 'source' })}
          />
        ) : (
          <p className={styles.none}>Select an entry to read it here in full.</p>
        ),
      }}
    />
  );
}
