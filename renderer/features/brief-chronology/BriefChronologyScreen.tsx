import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import { briefEntryId, type CaseId } from '../../../shared/contract/values.ts';
import { useCommands } from '../../app/commands.ts';
import { useFollowed } from '../../app/useFollowed.ts';
import { useRead } from '../../data/useRead.ts';
import {
  Button,
  EmptyState,
  Note,
  PaneLayout,
  RegisterPage,
  type SidePane,
  Skeleton,
} from '../../ui/index.ts';
import { ChooseEntriesDialog } from '../choosing-entries/index.ts';
import { NeedsRapidReview } from '../exercises/index.ts';
import styles from './BriefChronology.module.css';
import { BriefEntryInspector } from './BriefEntryInspector.tsx';
import { BriefTable } from './BriefTable.tsx';
import { selectBriefEntry, useBriefChronologyView } from './briefChronologyView.ts';
import { toLookAt } from './briefWords.ts';
import { useBriefChronologyActs } from './useBriefChronologyActs.ts';

const title = 'Brief chronology';

/** The few entries that the rapid review tells the Panel, out of the whole chronology and in its order. */
export function BriefChronologyScreen({ caseId }: { caseId: CaseId }) {
  return (
    <NeedsRapidReview caseId={caseId} title={title}>
      {(exercise) => <BriefChronology key={exercise.id} exercise={exercise} />}
    </NeedsRapidReview>
  );
}

function BriefChronology({ exercise: { id: exerciseId, caseId } }: { exercise: Exercise }) {
  const { data, error } = useRead('brief-chronology.list', { exerciseId });
  const agencies = useRead('agencies.list', { caseId }).data?.agencies ?? [];
  const entries = data?.entries ?? [];
  const selectedId = useBriefChronologyView(({ selected }) => selected[caseId]);
  const selected = entries.find(({ id }) => id === selectedId) ?? entries[0];
  const acts = useBriefChronologyActs(caseId, exerciseId, entries);
  const [isAdding, setIsAdding] = useState(false);
  useFollowed('briefEntryId', briefEntryId, (id) => selectBriefEntry(caseId, id));

  const add = () => {
    acts.reset();
    setIsAdding(true);
  };
  useCommands([
    {
      id: 'brief-chronology.link',
      title: 'Add entries to the brief chronology',
      section: title,
      keys: 'L',
      run: add,
      hint: 'Add entries',
    },
    { id: 'brief-chronology.walk', title: 'Move', section: title, keys: '↑ ↓', hint: 'Move' },
    { id: 'brief-chronology.edit', title: 'Give the entry shorter words', section: title, keys: 'Enter' },
    { id: 'brief-chronology.unlink', title: 'Take the entry out', section: title, keys: 'Delete' },
  ]);
  const addButton = (
    <Button variant="primary" icon={<Plus size={16} strokeWidth={1.5} aria-hidden />} onPress={add}>
      Add from the chronology
    </Button>
  );
  const lookAt = toLookAt(entries);
  const problem = error ?? (isAdding ? null : acts.error);
  const inspector: SidePane | undefined = selected && {
    title: `Entry ${selected.entry.number}`,
    content: <BriefEntryInspector key={selected.id} brief={selected} agencies={agencies} acts={acts} />,
  };

  return (
    <>
      <PaneLayout
        name="brief-chronology"
        workLabel={title}
        work={
          <RegisterPage title={title} acts={entries.length > 0 && addButton}>
            {problem && (
              <div className={styles.notes}>
                <Note kind="danger" role="status">
                  {problem.message}
                </Note>
              </div>
            )}
            {lookAt && (
              <div className={styles.notes}>
                <Note kind="warning" role="status">
                  {lookAt}
                </Note>
              </div>
            )}
            {!data && !error && <Skeleton label="Reading the brief chronology" />}
            {entries.length > 0 && (
              <BriefTable
                entries={entries}
                agencies={agencies}
                selectedId={selected?.id}
                onSelect={(id) => selectBriefEntry(caseId, id)}
                onTakeOut={(entry) => void acts.takeOut(entry)}
              />
            )}
            {data && entries.length === 0 && (
              <EmptyState title="No entry chosen yet" actions={addButton}>
                <p>
                  The few entries that tell the story to the Panel will stand here in the order of the
                  chronology. Each can have shorter words; the entry itself stays as it is, and a later change
                  of it is shown.
                </p>
              </EmptyState>
            )}
          </RegisterPage>
        }
        {...(inspector ? { inspector } : {})}
      />
      {isAdding && (
        <ChooseEntriesDialog
          caseId={caseId}
          title="Add to the brief chronology"
          present={new Set(entries.map(({ entry }) => entry.id))}
          presentWords="in the brief chronology already"
          problem={acts.error}
          onAdd={acts.add}
          onClose={() => setIsAdding(false)}
        />
      )}
    </>
  );
}
