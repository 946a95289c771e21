import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { CaseId, ProceedingId } from '../../../shared/contract/values.ts';
import { proceedingName } from '../../../shared/domain/proceedingTerms.ts';
import { useCommands } from '../../app/commands.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, EmptyState, Note, PaneLayout, RegisterPage, Skeleton } from '../../ui/index.ts';
import { useHolds } from '../holds/index.ts';
import { NewProceedingDialog } from './NewProceedingDialog.tsx';
import { ProceedingInspector } from './ProceedingInspector.tsx';
import { ProceedingsTable } from './ProceedingsTable.tsx';
import { RemovedProceedings } from './RemovedProceedings.tsx';
import { useProceedingActs } from './useProceedingActs.ts';

export type OpenedProceeding = ProceedingId | null;

interface ProceedingsViewProps {
  caseId: CaseId;
  /** Which of the views is shown, at the head. */
  choice: ReactNode;
  opened: OpenedProceeding;
  onOpen: (id: ProceedingId) => void;
}

/** Courts, coroners and other reviews: where each stands and what comes next. */
export function ProceedingsView({ caseId, choice, opened, onOpen }: ProceedingsViewProps) {
  const { data, error } = useRead('proceedings.list', { caseId });
  const removed = useRead('proceedings.list', { caseId, show: 'removed' }).data?.proceedings ?? [];
  const today = useHolds(caseId).data?.today;
  const [isAdding, setIsAdding] = useState(false);
  const [isShowingRemoved, setIsShowingRemoved] = useState(false);
  const acts = useProceedingActs(caseId, onOpen);
  const proceedings = data?.proceedings ?? [];
  const selected = proceedings.find(({ id }) => id === opened) ?? proceedings[0];
  const add = () => {
    acts.reset();
    setIsAdding(true);
  };
  useCommands([
    { id: 'proceedings.move', title: 'Move', section: 'Proceedings', keys: '↑ ↓', hint: 'Move' },
    {
      id: 'proceedings.create',
      title: 'Add proceedings',
      section: 'Proceedings',
      keys: 'N',
      run: add,
      hint: 'Add proceedings',
    },
    { id: 'proceedings.edit', title: 'Change the proceedings', section: 'Proceedings', keys: 'Enter' },
    { id: 'proceedings.remove', title: 'Remove the proceedings', section: 'Proceedings', keys: 'Delete' },
  ]);
  const addButton = (
    <Button variant="primary" icon={<Plus size={16} strokeWidth={1.5} aria-hidden />} onPress={add}>
      Add proceedings
    </Button>
  );
  const problem = error ?? acts.error;
  return (
    <>
      <PaneLayout
        name="proceedings"
        workLabel="Proceedings beside the review"
        work={
          <RegisterPage
            title={isShowingRemoved ? 'Removed proceedings' : 'Proceedings'}
            acts={
              <>
                {(removed.length > 0 || isShowingRemoved) && (
                  <Button variant="link" onPress={() => setIsShowingRemoved(!isShowingRemoved)}>
                    {isShowingRemoved ? 'Back to the proceedings' : `Show removed (${removed.length})`}
                  </Button>
                )}
                {choice}
                {proceedings.length > 0 && !isShowingRemoved && addButton}
              </>
            }
          >
            {problem && (
              <Note kind="danger" role="status">
                {problem.message}
              </Note>
            )}
            {!data && !error && <Skeleton label="Reading the proceedings" />}
            {isShowingRemoved && <RemovedProceedings proceedings={removed} acts={acts} />}
            {data && proceedings.length === 0 && !isShowingRemoved && (
              <EmptyState title="No proceedings noted" actions={addButton}>
                <p>
                  A criminal trial, an inquest, a family court, another review: each with its next date, whom
                  to speak to, who may be a witness, and whether it holds publication.
                </p>
              </EmptyState>
            )}
            {today !== undefined && proceedings.length > 0 && !isShowingRemoved && (
              <ProceedingsTable
                today={today}
                proceedings={proceedings}
                selectedId={selected?.id ?? null}
                onSelect={onOpen}
                onRemove={(proceeding) => void acts.remove(proceeding)}
              />
            )}
          </RegisterPage>
        }
        {...(selected && today !== undefined && !isShowingRemoved
          ? {
              inspector: {
                title: proceedingName(selected),
                content: (
                  <ProceedingInspector key={selected.id} proceeding={selected} today={today} acts={acts} />
                ),
              },
            }
          : {})}
      />
      {isAdding && <NewProceedingDialog acts={acts} onClose={() => setIsAdding(false)} />}
    </>
  );
}
