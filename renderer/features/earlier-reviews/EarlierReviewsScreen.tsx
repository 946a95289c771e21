import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import { type CaseId, earlierReviewId } from '../../../shared/contract/values.ts';
import { useCommands } from '../../app/commands.ts';
import { useFollowed } from '../../app/useFollowed.ts';
import { useRead } from '../../data/useRead.ts';
import {
  Button,
  EmptyState,
  Note,
  PaneLayout,
  PlaceButtons,
  RegisterPage,
  setFolded,
  type SidePane,
  Skeleton,
  useFocusOnceThere,
} from '../../ui/index.ts';
import { NeedsRapidReview } from '../exercises/index.ts';
import { EarlierReviewInspector, titleFieldId } from './EarlierReviewInspector.tsx';
import { EarlierReviewsTable } from './EarlierReviewsTable.tsx';
import styles from './EarlierReviews.module.css';
import { selectEarlierReview, useEarlierReviewsView } from './earlierReviewsView.ts';
import { RemovedEarlierReviews } from './RemovedEarlierReviews.tsx';
import { useEarlierReviewActs } from './useEarlierReviewActs.ts';

const title = 'Earlier reviews';

/** The local and national reviews of before whose learning bears on this one. */
export function EarlierReviewsScreen({ caseId }: { caseId: CaseId }) {
  return (
    <NeedsRapidReview caseId={caseId} title={title}>
      {(exercise) => <EarlierReviews key={exercise.id} exercise={exercise} />}
    </NeedsRapidReview>
  );
}

function EarlierReviews({ exercise: { id: exerciseId, caseId } }: { exercise: Exercise }) {
  const { data, error } = useRead('earlier-reviews.list', { exerciseId });
  const removed = useRead('earlier-reviews.list', { exerciseId, show: 'removed' }).data?.reviews ?? [];
  const reviews = data?.reviews ?? [];
  const selectedId = useEarlierReviewsView(({ selected }) => selected[caseId]);
  const selected = reviews.find(({ id }) => id === selectedId) ?? reviews[0];
  const acts = useEarlierReviewActs(caseId, exerciseId, reviews);
  const [isShowingRemoved, setIsShowingRemoved] = useState(false);
  const focusOnceThere = useFocusOnceThere();
  useFollowed('earlierReviewId', earlierReviewId, (id) => selectEarlierReview(caseId, id));

  const add = async () => {
    setIsShowingRemoved(false);
    setFolded('earlier-reviews/inspector', false);
    const added = await acts.add();
    if (added) focusOnceThere(titleFieldId(added));
  };
  useCommands([
    {
      id: 'earlier-reviews.create',
      title: 'Add an earlier review',
      section: title,
      keys: 'N',
      run: () => void add(),
      hint: 'Add an earlier review',
    },
    { id: 'earlier-reviews.walk', title: 'Move', section: title, keys: '↑ ↓', hint: 'Move' },
    { id: 'earlier-reviews.edit', title: 'Change the earlier review', section: title, keys: 'Enter' },
    { id: 'earlier-reviews.remove', title: 'Remove the earlier review', section: title, keys: 'Delete' },
  ]);
  const addButton = (
    <Button
      variant="primary"
      icon={<Plus size={16} strokeWidth={1.5} aria-hidden />}
      onPress={() => void add()}
    >
      Add an earlier review
    </Button>
  );
  const problem = error ?? acts.error;
  const inspector: SidePane | undefined =
    selected && !isShowingRemoved
      ? {
          title: 'Earlier review',
          actions: (
            <PlaceButtons
              place={{ index: reviews.indexOf(selected), of: reviews.length }}
              onMove={(position) => void acts.move(selected, position)}
            />
          ),
          content: <EarlierReviewInspector key={selected.id} review={selected} acts={acts} />,
        }
      : undefined;

  return (
    <PaneLayout
      name="earlier-reviews"
      workLabel={title}
      work={
        <RegisterPage
          title={title}
          acts={
            <>
              {(removed.length > 0 || isShowingRemoved) && (
                <Button variant="link" onPress={() => setIsShowingRemoved(!isShowingRemoved)}>
                  {isShowingRemoved ? 'Back to the list' : `Show removed (${removed.length})`}
                </Button>
              )}
              {reviews.length > 0 && !isShowingRemoved && addButton}
            </>
          }
        >
          {problem && (
            <div className={styles.problem}>
              <Note kind="danger" role="status">
                {problem.message}
              </Note>
            </div>
          )}
          {!data && !error && <Skeleton label="Reading the earlier reviews" />}
          {isShowingRemoved && <RemovedEarlierReviews reviews={removed} onRestore={acts.restore} />}
          {!isShowingRemoved && reviews.length > 0 && (
            <EarlierReviewsTable
              reviews={reviews}
              selectedId={selected?.id}
              onSelect={(id) => selectEarlierReview(caseId, id)}
              onRemove={(review) => void acts.remove(review)}
            />
          )}
          {data && !isShowingRemoved && reviews.length === 0 && (
            <EmptyState title="No earlier review yet" actions={addButton}>
              <p>
                Local reviews of the partnership and national ones that bear on this case will stand here,
                each with what it found and how that bears on this review.
              </p>
            </EmptyState>
          )}
        </RegisterPage>
      }
      {...(inspector ? { inspector } : {})}
    />
  );
}
