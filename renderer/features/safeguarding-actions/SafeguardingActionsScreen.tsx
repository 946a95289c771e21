import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import { type CaseId, safeguardingActionId } from '../../../shared/contract/values.ts';
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
import { useToday } from '../requests/index.ts';
import { ActionInspector, whatFieldId } from './ActionInspector.tsx';
import { ActionsTable } from './ActionsTable.tsx';
import { selectAction, useActionsView } from './actionsView.ts';
import { RemovedActions } from './RemovedActions.tsx';
import styles from './SafeguardingActions.module.css';
import { useSafeguardingActionActs } from './useSafeguardingActionActs.ts';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;
const title = 'Immediate safeguarding actions';

/** What is done at once to make children safe, by whom and by when. */
export function SafeguardingActionsScreen({ caseId }: { caseId: CaseId }) {
  return (
    <NeedsRapidReview caseId={caseId} title={title}>
      {(exercise) => <Actions key={exercise.id} exercise={exercise} />}
    </NeedsRapidReview>
  );
}

function Actions({ exercise: { id: exerciseId, caseId } }: { exercise: Exercise }) {
  const { data, error } = useRead('safeguarding-actions.list', { exerciseId });
  const removed = useRead('safeguarding-actions.list', { exerciseId, show: 'removed' }).data?.actions ?? [];
  const agencies = useRead('agencies.list', { caseId }).data?.agencies ?? [];
  const today = useToday();
  const actions = data?.actions ?? [];
  const selectedId = useActionsView(({ selected }) => selected[caseId]);
  const selected = actions.find(({ id }) => id === selectedId) ?? actions[0];
  const acts = useSafeguardingActionActs(caseId, exerciseId, actions);
  const [isShowingRemoved, setIsShowingRemoved] = useState(false);
  const focusOnceThere = useFocusOnceThere();
  useFollowed('safeguardingActionId', safeguardingActionId, (id) => selectAction(caseId, id));

  const add = async () => {
    setIsShowingRemoved(false);
    setFolded('safeguarding-actions/inspector', false);
    const added = await acts.add();
    if (added) focusOnceThere(whatFieldId(added));
  };
  useCommands([
    {
      id: 'safeguarding-actions.create',
      title: 'Add a safeguarding action',
      section: title,
      keys: 'N',
      run: () => void add(),
      hint: 'Add an action',
    },
    { id: 'safeguarding-actions.walk', title: 'Move', section: title, keys: '↑ ↓', hint: 'Move' },
    { id: 'safeguarding-actions.edit', title: 'Change the action', section: title, keys: 'Enter' },
    { id: 'safeguarding-actions.remove', title: 'Remove the action', section: title, keys: 'Delete' },
  ]);
  const addButton = (
    <Button variant="primary" icon={<Plus {...icon} />} onPress={() => void add()}>
      Add an action
    </Button>
  );
  const problem = error ?? acts.error;
  const inspector: SidePane | undefined =
    selected && !isShowingRemoved
      ? {
          title: 'Action',
          actions: (
            <PlaceButtons
              place={{ index: actions.indexOf(selected), of: actions.length }}
              onMove={(position) => void acts.move(selected, position)}
            />
          ),
          content: (
            <ActionInspector
              key={selected.id}
              action={selected}
              agencies={agencies}
              today={today}
              acts={acts}
            />
          ),
        }
      : undefined;

  return (
    <PaneLayout
      name="safeguarding-actions"
      workLabel={title}
      work={
        <RegisterPage
          title={title}
          acts={
            <>
              {(removed.length > 0 || isShowingRemoved) && (
                <Button variant="link" onPress={() => setIsShowingRemoved(!isShowingRemoved)}>
                  {isShowingRemoved ? 'Back to the actions' : `Show removed (${removed.length})`}
                </Button>
              )}
              {actions.length > 0 && !isShowingRemoved && addButton}
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
          {!data && !error && <Skeleton label="Reading the actions" />}
          {isShowingRemoved && <RemovedActions actions={removed} onRestore={acts.restore} />}
          {!isShowingRemoved && actions.length > 0 && (
            <ActionsTable
              actions={actions}
              agencies={agencies}
              today={today}
              selectedId={selected?.id}
              onSelect={(id) => selectAction(caseId, id)}
              onRemove={(action) => void acts.remove(action)}
            />
          )}
          {data && !isShowingRemoved && actions.length === 0 && (
            <EmptyState title="No action yet" actions={addButton}>
              <p>
                What was done at once to make the child, brothers and sisters and other children safe will
                stand here: who does it, by when, and when it was done.
              </p>
            </EmptyState>
          )}
        </RegisterPage>
      }
      {...(inspector ? { inspector } : {})}
    />
  );
}
