import type { Relationship } from '../../../shared/contract/family.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { Skeleton } from '../../ui/index.ts';
import { Drawing } from './Drawing.tsx';
import { changeFamilyView, type FamilyView } from './familyView.ts';
import { NoFamily } from './NoFamily.tsx';
import { RelationshipTable } from './RelationshipTable.tsx';
import { RemovedRelationships } from './RemovedRelationships.tsx';
import type { Family } from './useFamily.ts';
import type { FamilyActs } from './useFamilyActs.ts';

interface FamilyWorkProps {
  caseId: CaseId;
  family: Family;
  view: FamilyView;
  acts: FamilyActs;
  selected: Relationship | undefined;
  /** The text that says what the drawing says. */
  wordsId: string;
  isShowingRemoved: boolean;
  onZoom: (way: 1 | -1) => void;
}

/** The drawing or the list, whichever is looked at. */
export function FamilyWork(props: FamilyWorkProps) {
  const { caseId, family, view, acts, selected, wordsId, isShowingRemoved, onZoom } = props;
  const { people, relationships, drawing, words } = family;
  if (isShowingRemoved)
    return <RemovedRelationships people={people} relationships={family.removed} onRestore={acts.restore} />;
  if (!drawing || !words) return family.error === undefined && <Skeleton label="Reading the family" />;
  if (people.length < 2) return <NoFamily caseId={caseId} />;
  if (view.show === 'list')
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
      onZoom={onZoom}
    />
  );
}
