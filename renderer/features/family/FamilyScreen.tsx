import { useId, useState } from 'react';
import { type CaseId, relationshipId } from '../../../shared/contract/values.ts';
import { useFollowed } from '../../app/useFollowed.ts';
import { Note, PaneLayout, type SidePane } from '../../ui/index.ts';
import styles from './Family.module.css';
import { FamilyHead } from './FamilyHead.tsx';
import { FamilyTools } from './FamilyTools.tsx';
import { changeFamilyView, useFamilyView, zoomed } from './familyView.ts';
import { FamilyWork } from './FamilyWork.tsx';
import { InWords } from './InWords.tsx';
import { Legend } from './Legend.tsx';
import { NewRelationshipDialog } from './NewRelationshipDialog.tsx';
import { PrintFamily } from './PrintFamily.tsx';
import { RelationshipInspector } from './RelationshipInspector.tsx';
import { useFamily } from './useFamily.ts';
import { useFamilyActs } from './useFamilyActs.ts';
import { useFamilyCommands } from './useFamilyCommands.ts';

/** What the people of a case are to one another: a list, and a drawing of one day with the same in words. */
export function FamilyScreen({ caseId }: { caseId: CaseId }) {
  const family = useFamily(caseId);
  const view = useFamilyView(caseId);
  const acts = useFamilyActs(caseId);
  const wordsId = useId();
  const [isAdding, setIsAdding] = useState(false);
  const [isPrinting, setIsPrinting] = useState(false);
  const [isShowingRemoved, setIsShowingRemoved] = useState(false);
  const { people, relationships, words } = family;
  const selected = relationships.find(({ id }) => id === view.relationshipId) ?? relationships[0];
  // One person alone is related to nobody.
  const canAdd = words !== null && people.length > 1;
  const isShown = canAdd && !isShowingRemoved;
  const isDrawing = isShown && view.show === 'drawing';
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
  useFollowed('relationshipId', relationshipId, openRelationship);
  useFamilyCommands(caseId, add, () => setIsPrinting(canAdd));

  const inspector = ((): SidePane | undefined => {
    if (!isShown) return undefined;
    if (isDrawing) {
      const { personId } = view;
      const inWords = { id: wordsId, words, relationships, personId, onOpen: openRelationship };
      return { title: 'In words', content: <InWords {...inWords} /> };
    }
    if (!selected) return undefined;
    const relationship = { relationship: selected, family, acts };
    return { title: 'Relationship', content: <RelationshipInspector key={selected.id} {...relationship} /> };
  })();
  const problem = family.error ?? acts.error?.message;
  return (
    <>
      <PaneLayout
        name="family"
        workLabel="Family"
        isWorkFixed
        {...(inspector ? { inspector } : {})}
        work={
          <div className={styles.screen} data-list-keys>
            <FamilyHead
              removedCount={family.removed.length}
              isShowingRemoved={isShowingRemoved}
              canAdd={canAdd}
              onShowRemoved={setIsShowingRemoved}
              onAdd={add}
            />
            {problem !== undefined && (
              <Note kind="danger" role="status">
                {problem}
              </Note>
            )}
            {isShown && (
              <FamilyTools
                caseId={caseId}
                family={family}
                view={view}
                onZoom={zoom}
                onPrint={() => setIsPrinting(true)}
              />
            )}
            <div className={styles.work}>
              <FamilyWork
                {...{ caseId, family, view, acts, selected, wordsId, isShowingRemoved }}
                onZoom={zoom}
              />
            </div>
            {isDrawing && <Legend />}
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
