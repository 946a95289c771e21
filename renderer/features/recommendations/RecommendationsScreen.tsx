import { ChevronDown, ChevronUp, Plus } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { Recommendation } from '../../../shared/contract/recommendations.ts';
import { type CaseId, recommendationId, type RecommendationId } from '../../../shared/contract/values.ts';
import { useCommands } from '../../app/commands.ts';
import { useFollowed } from '../../app/useFollowed.ts';
import { useRead } from '../../data/useRead.ts';
import {
  Button,
  IconButton,
  Note,
  PaneLayout,
  RecordMenu,
  setFolded,
  type SidePane,
  Skeleton,
} from '../../ui/index.ts';
import { NoRecommendations } from './NoRecommendations.tsx';
import { RecommendationEditor } from './RecommendationEditor.tsx';
import styles from './Recommendations.module.css';
import { selectRecommendation, useRecommendationsView } from './recommendationsView.ts';
import { RecommendationTable } from './RecommendationTable.tsx';
import { nameOf } from './recommendationWords.ts';
import { RemovedRecommendations } from './RemovedRecommendations.tsx';
import { useRecommendationActs } from './useRecommendationActs.ts';

/** What should change, who is to do it by when, and which finding it answers. */
export function RecommendationsScreen({ caseId }: { caseId: CaseId }) {
  const { data, error, isPending } = useRead('recommendations.list', { caseId });
  const removed = useRead('recommendations.list', { caseId, show: 'removed' }).data?.recommendations ?? [];
  const agencies = useRead('agencies.list', { caseId }).data?.agencies ?? [];
  const findings = useRead('findings.list', { caseId }).data?.findings ?? [];
  const recommendations = data?.recommendations ?? [];
  const selectedId = useRecommendationsView(({ selected }) => selected[caseId]);
  const selected = recommendations.find(({ id }) => id === selectedId) ?? recommendations[0];
  const index = selected ? recommendations.indexOf(selected) : -1;
  const acts = useRecommendationActs(caseId, recommendations);
  const [isWriting, setIsWriting] = useState(false);
  const [isShowingRemoved, setIsShowingRemoved] = useState(false);

  const select = (id: RecommendationId) => selectRecommendation(caseId, id);
  const write = () => {
    setFolded('recommendations/inspector', false);
    setIsWriting(true);
  };
  const stopAsking = useCallback(() => setIsWriting(false), []);
  useSentHere(caseId, recommendations, write);
  const add = async () => {
    setIsShowingRemoved(false);
    if (await acts.add()) write();
  };
  const step = (by: -1 | 1) => {
    const next = recommendations[index + by];
    if (next) select(next.id);
  };

  useCommands([
    {
      id: 'recommendations.create',
      title: 'New recommendation',
      section: 'Recommendations',
      keys: 'N',
      run: () => void add(),
      hint: 'New recommendation',
    },
    {
      id: 'recommendations.walk',
      title: 'Next or previous recommendation',
      section: 'Recommendations',
      keys: '↑ ↓ J K',
      hint: 'Move',
    },
    {
      id: 'recommendations.reorder',
      title: 'Move the recommendation up or down',
      section: 'Recommendations',
      keys: 'Alt+↑ Alt+↓',
    },
    ...(selected
      ? [
          {
            id: 'recommendations.edit',
            title: 'Write in the recommendation',
            section: 'Recommendations',
            keys: 'E F2',
            run: write,
            hint: 'Edit',
          },
          {
            id: 'recommendations.remove',
            title: 'Remove the recommendation',
            section: 'Recommendations',
            run: () => void acts.remove(selected),
          },
        ]
      : []),
  ]);

  const inspector: SidePane | undefined = selected && {
    title: nameOf(selected),
    actions: (
      <>
        <IconButton
          label="Previous recommendation"
          keys="K"
          size="small"
          icon={<ChevronUp size={16} strokeWidth={1.5} aria-hidden />}
          isDisabled={index === 0}
          onPress={() => step(-1)}
        />
        <IconButton
          label="Next recommendation"
          keys="J"
          size="small"
          icon={<ChevronDown size={16} strokeWidth={1.5} aria-hidden />}
          isDisabled={index === recommendations.length - 1}
          onPress={() => step(1)}
        />
        <RecordMenu
          name={nameOf(selected)}
          place={{ index, of: recommendations.length }}
          removeLabel="Remove the recommendation"
          size="small"
          onMove={(position) => void acts.move(selected, position)}
          onRemove={() => void acts.remove(selected)}
        />
      </>
    ),
    content: (
      <RecommendationEditor
        key={selected.id}
        recommendation={selected}
        agencies={agencies}
        findings={findings}
        acts={acts}
        isWriting={isWriting}
        onWritingStarted={stopAsking}
      />
    ),
  };
  const problem = error ?? acts.error;

  return (
    <div className={styles.screen}>
      <PaneLayout
        name="recommendations"
        workLabel="Recommendations of the case"
        work={
          <div className={styles.work} data-list-keys>
            <header className={styles.bar}>
              <h1 tabIndex={-1}>{isShowingRemoved ? 'Removed recommendations' : 'Recommendations'}</h1>
              <span className={styles.grow} />
              {(removed.length > 0 || isShowingRemoved) && (
                <Button variant="link" onPress={() => setIsShowingRemoved(!isShowingRemoved)}>
                  {isShowingRemoved ? 'Back to the recommendations' : `Show removed (${removed.length})`}
                </Button>
              )}
              <Button
                variant="primary"
                icon={<Plus size={16} strokeWidth={1.5} aria-hidden />}
                onPress={() => void add()}
              >
                New
              </Button>
            </header>
            {problem && (
              <div className={styles.problem}>
                <Note kind="danger" role="status">
                  {problem.message}
                </Note>
              </div>
            )}
            {isPending && <Skeleton label="Reading the recommendations" />}
            {isShowingRemoved && (
              <RemovedRecommendations recommendations={removed} onRestore={acts.restore} />
            )}
            {!isShowingRemoved && recommendations.length > 0 && (
              <RecommendationTable
                recommendations={recommendations}
                agencies={agencies}
                selectedId={selected?.id}
                onSelect={select}
                onEdit={write}
                onMove={acts.move}
              />
            )}
            {!isShowingRemoved && data && recommendations.length === 0 && (
              <NoRecommendations
                caseId={caseId}
                hasFindings={findings.length > 0}
                hasAgencies={agencies.length > 0}
                onAdd={() => void add()}
              />
            )}
          </div>
        }
        {...(inspector && !isShowingRemoved ? { inspector } : {})}
      />
    </div>
  );
}

/** Follows a link from elsewhere to its recommendation; one that was just added from a finding can be written at once. */
function useSentHere(caseId: CaseId, recommendations: readonly Recommendation[], write: () => void): void {
  useFollowed('recommendationId', recommendationId, (followed) => {
    const sent = recommendations.find(({ id }) => id === followed);
    if (!sent) return false;
    selectRecommendation(caseId, sent.id);
    if (sent.text === '') write();
    return true;
  });
}
