import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { type CaseId, relationshipId } from '../../../shared/contract/values.ts';
import { useCommands } from '../../app/commands.ts';
import { useFollowed } from '../../app/useFollowed.ts';
import { Button, Note, PaneLayout, type SidePane, Skeleton } from '../../ui/index.ts';
import { Drawing } from './Drawing.tsx';
import styles from './Family.module.css';
import { FamilyTools } from './FamilyTools.tsx';
import { changeFamilyView, useFamilyView, zoomed } from './familyView.ts';
import { InWords } from './InWords.tsx';
import { Legend } from './Legend.tsx';
import { NewRelationshipDialog } from './NewRelationshipDialog.tsx';
import { NoFamily } from './NoFamily.tsx';
import { PrintFamily } from './PrintFamily.tsx';
import { RelationshipInspector } from './RelationshipInspector.tsx';
import { RelationshipTable } from './RelationshipTable.tsx';
import { RemovedRelationships } from './RemovedRelationships.tsx';
import { useFamily } from './useFamily.ts';
import { useFamilyActs } from './useFamilyActs.ts';

/** What the people of a case are to one another: a list, and a drawing of one day with the same in words. */
export function FamilyScreen({ caseId }: { caseId: CaseId }) {
  const family = useFamily(caseId);
  const view = useFamilyView(caseId);
  const acts = useFamilyActs(caseId);
  const wordsId = useId();
  const [isAdding, setIsAdding] = useState(false);
  const [isPrinting, setIsPrinting] = useState(false);
  const [isShowingRemoved, setIsShowingRemoved] = useState(false);
  const { people, relationships, removed, drawing, words } = family;
  const selected = relationships.find(({ id }) => id === view.relationshipId) ?? relationships[0];
  const canAdd = people.length > 1;
  const add = () => {
    acts.forget();
    setIsAdding(canAdd);
  };
  const openRelationship = (id: string) => {
    const found = relationships.find((one) => one.id === id);
    if (!found) return false;
    setIsShowingRemoved(false);
    changeFamilyView(caseId, { show: 'list', relationshipId: found.id });
    return true;
  };
  const zoom = (way: 1 | -1) => changeFamilyView(caseId, { zoom: zoomed(view.zoom, way) });
  const turn = () => changeFamilyView(caseId, { show: view.show === 'list' ? 'drawing' : 'list' });

  useFollowed('relationshipId', relationshipId, (id) => openRelationship(id));
  useCommands([
    { id: 'family.move', title: 'Move', section: 'Family', keys: '↑ ↓ ← →', hint: 'Move' },
    {
      id: 'family.create',
      title: 'Add a relationship',
      section: 'Family',
      keys: 'N',
      run: add,
      hint: 'Add a relationship',
    },
    {
      id: 'family.turn',
      title: 'Drawing or list',
      section: 'Family',
      keys: 'V',
      run: turn,
      hint: 'Drawing or list',
    },
    { id: 'family.enter', title: 'What is recorded of the person', section: 'Family', keys: 'Enter' },
    { id: 'family.zoom', title: 'Larger or smaller drawing', section: 'Family', keys: '+ -' },
    { id: 'family.remove', title: 'Remove the relationship', section: 'Family', keys: 'Delete' },
    {
      id: 'family.print',
      title: 'Print the family',
      section: 'Family',
      run: () => setIsPrinting(drawing !== null),
    },
  ]);

  const isList = view.show === 'list' || isShowingRemoved;
  const inspector = ((): SidePane | undefined => {
    if (isShowingRemoved) return undefined;
    if (!isList)
      return words && people.length > 0
        ? {
            title: 'In words',
            content: (
              <InWords
                id={wordsId}
                words={words}
                relationships={relationships}
                personId={view.personId}
                onOpen={openRelationship}
              />
            ),
          }
        : undefined;
    return (
      selected && {
        title: 'Relationship',
        content: (
          <RelationshipInspector key={selected.id} relationship={selected} family={family} acts={acts} />
        ),
      }
    );
  })();
  const isSomebody = drawing !== null && people.length > 0;
  const shown = () => {
    if (isShowingRemoved)
      return <RemovedRelationships people={people} relationships={removed} onRestore={acts.restore} />;
    if (!drawing || !words) return family.error === undefined && <Skeleton label="Reading the family" />;
    if (people.length === 0) return <NoFamily caseId={caseId} />;
    if (isList)
      return (
        <RelationshipTable
          people={people}
          relationships={relationships}
          problems={family.problems}
          selectedId={selected?.id ?? null}
          onSelect={(id) => changeFamilyView(caseId, { relationshipId: id })}
          onRemove={acts.remove}
        />
      );
    return (
      <Drawing
        drawing={drawing}
        words={words}
        describedBy={wordsId}
        selectedId={view.personId}
        zoom={view.zoom}
        onSelect={(id) => changeFamilyView(caseId, { personId: id })}
        onEnter={() => document.querySelector<HTMLElement>('[data-marked="true"] button')?.focus()}
        onZoom={zoom}
      />
    );
  };
  return (
    <>
      <PaneLayout
        name="family"
        workLabel="Family"
        isWorkFixed
        {...(inspector ? { inspector } : {})}
        work={
          <div className={styles.screen} data-list-keys>
            <header className={styles.head}>
              <h1 tabIndex={-1}>{isShowingRemoved ? 'Removed relationships' : 'Family'}</h1>
              {(removed.length > 0 || isShowingRemoved) && (
                <Button variant="link" onPress={() => setIsShowingRemoved(!isShowingRemoved)}>
                  {isShowingRemoved ? 'Back to the family' : `Show removed (${removed.length})`}
                </Button>
              )}
              {canAdd && !isShowingRemoved && (
                <Button
                  variant="primary"
                  icon={<Plus size={16} strokeWidth={1.5} aria-hidden />}
                  onPress={add}
                >
                  Add a relationship
                </Button>
              )}
            </header>
            {[family.error, acts.error?.message].map(
              (problem) =>
                problem !== undefined && (
                  <Note key={problem} kind="danger" role="status">
                    {problem}
                  </Note>
                ),
            )}
            {isSomebody && !isShowingRemoved && (
              <FamilyTools
                caseId={caseId}
                family={family}
                view={view}
                onZoom={zoom}
                onPrint={() => setIsPrinting(true)}
              />
            )}
            <div className={styles.work}>{shown()}</div>
            {isSomebody && !isList && <Legend />}
          </div>
        }
      />
      {isAdding && (
        <NewRelationshipDialog
          people={people}
          firstId={view.personId}
          acts={acts}
          onClose={() => setIsAdding(false)}
        />
      )}
      {isPrinting && (
        <PrintFamily caseId={caseId} day={family.asAt.day} onClose={() => setIsPrinting(false)} />
      )}
    </>
  );
}
