import { useState } from 'react';
import { type CaseId, type FindingId, findingId } from '../../../shared/contract/values.ts';
import { useCommands } from '../../app/commands.ts';
import { useFollowed } from '../../app/useFollowed.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, EmptyState, RecordPage } from '../../ui/index.ts';
import { writingKeys } from '../writing/index.ts';
import { FindingEditor } from './FindingEditor.tsx';
import { FindingList } from './FindingList.tsx';
import { openFinding, useFindingsView } from './findingsView.ts';
import { RemovedFindings } from './RemovedFindings.tsx';
import { ThreadPane } from './ThreadPane.tsx';
import { nameOf } from './thread.ts';
import { useFindingActs } from './useFindingActs.ts';

/** What the review has learned: each finding with its text, the entries it rests on, and what answers it. */
export function FindingsScreen({ caseId }: { caseId: CaseId }) {
  const { data, error, isPending } = useRead('findings.list', { caseId });
  const removed = useRead('findings.list', { caseId, show: 'removed' }).data?.findings ?? [];
  const findings = data?.findings ?? [];
  useFollowed('findingId', findingId, (id) => openFinding(caseId, id));
  const openedId = useFindingsView(({ opened }) => opened[caseId]);
  const finding = findings.find(({ id }) => id === openedId) ?? findings[0];
  const acts = useFindingActs(caseId, findings);
  const [newId, setNewId] = useState<FindingId | null>(null);
  const [isCiting, setIsCiting] = useState(false);
  const [isShowingRemoved, setIsShowingRemoved] = useState(false);

  const add = async () => {
    setIsShowingRemoved(false);
    setNewId((await acts.add())?.id ?? null);
  };
  const edit = () => document.querySelector<HTMLElement>('[data-finding-title] textarea')?.focus();

  useCommands([
    {
      id: 'findings.create',
      title: 'New finding',
      section: 'Findings',
      keys: 'N',
      run: () => void add(),
      hint: 'New finding',
    },
    {
      id: 'findings.walk',
      title: 'Next or previous finding',
      section: 'Findings',
      keys: 'J K',
      hint: 'Move',
    },
    {
      id: 'findings.reorder',
      title: 'Move the finding up or down',
      section: 'Findings',
      keys: 'Alt+↑ Alt+↓',
    },
    ...(finding
      ? [
          {
            id: 'findings.edit',
            title: 'Edit the finding',
            section: 'Findings',
            keys: 'E',
            run: edit,
            hint: 'Edit',
          },
          {
            id: 'findings.cite',
            title: 'Cite an entry as evidence',
            section: 'Findings',
            keys: 'L',
            run: () => setIsCiting(true),
            hint: 'Cite an entry',
          },
          {
            id: 'findings.kind',
            title: 'Mark as good practice, or as learning',
            section: 'Findings',
            keys: 'G',
            run: () => void acts.toggleKind(finding),
            hint: 'Good practice',
          },
          {
            id: 'findings.recommend',
            title: 'New recommendation from this finding',
            section: 'Findings',
            keys: 'R',
            run: () => void acts.recommend(finding),
            hint: 'New recommendation',
          },
        ]
      : []),
    ...writingKeys,
  ]);

  return (
    <RecordPage
      name="findings"
      title="Findings"
      one="finding"
      many="findings"
      count={findings.length}
      list={
        <FindingList
          caseId={caseId}
          findings={findings}
          openedId={finding?.id}
          onOpen={(id) => openFinding(caseId, id)}
          onMove={acts.move}
        />
      }
      removed={{
        count: removed.length,
        isShown: isShowingRemoved,
        onShow: setIsShowingRemoved,
        list: <RemovedFindings findings={removed} onRestore={acts.restore} />,
      }}
      onAdd={() => void add()}
      problem={(error ?? acts.error)?.message}
      isPending={isPending}
      workLabel={finding ? nameOf(finding) : 'Finding'}
      inspector={
        finding && {
          title: 'Golden thread',
          content: (
            <ThreadPane
              key={finding.id}
              finding={finding}
              onRecommend={() => void acts.recommend(finding)}
              onCite={() => setIsCiting(true)}
            />
          ),
        }
      }
    >
      {finding && (
        <FindingEditor
          key={finding.id}
          finding={finding}
          place={{ index: findings.indexOf(finding), of: findings.length }}
          acts={acts}
          isNew={finding.id === newId}
          isCiting={isCiting}
          onCitingChange={setIsCiting}
        />
      )}
      {data && !finding && <NoFindings onAdd={() => void add()} />}
    </RecordPage>
  );
}

function NoFindings({ onAdd }: { onAdd: () => void }) {
  return (
    <EmptyState
      title="No findings yet"
      actions={
        <Button variant="primary" onPress={onAdd}>
          New finding
        </Button>
      }
    >
      <p>
        Each finding will stand here with its text, the entries it rests on and the recommendations that
        answer it.
      </p>
    </EmptyState>
  );
}
