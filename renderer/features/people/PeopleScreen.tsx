import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import { type CaseId, type PersonId, personId } from '../../../shared/contract/values.ts';
import { useCommands } from '../../app/commands.ts';
import { useFollowed } from '../../app/useFollowed.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, EmptyState, Note, PaneLayout, RegisterPage, Skeleton } from '../../ui/index.ts';
import { usePersonName } from '../masking/index.ts';
import { NamesShown } from './NamesShown.tsx';
import { NewPersonDialog } from './NewPersonDialog.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { PersonInspector } from './PersonInspector.tsx';
import { RemovedPeople } from './RemovedPeople.tsx';
import { useRemovePerson } from './useRemovePerson.ts';

/** Who is in the case: the children it is about, their family, and the professionals who knew them. */
export function PeopleScreen({ caseId }: { caseId: CaseId }) {
  const { data, error } = useRead('people.list', { caseId });
  const removed = useRead('people.list', { caseId, show: 'removed' }).data?.people ?? [];
  const [selectedId, setSelectedId] = useState<PersonId | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const [isShowingRemoved, setIsShowingRemoved] = useState(false);
  const removal = useRemovePerson();
  const nameOf = usePersonName();
  const people = data?.people ?? [];
  const selected: Person | undefined = people.find(({ id }) => id === selectedId) ?? people[0];
  const add = () => setIsAdding(true);

  useFollowed('personId', personId, (id) => setSelectedId(id));
  useCommands([
    { id: 'people.move', title: 'Move', section: 'People', keys: '↑ ↓', hint: 'Move' },
    {
      id: 'people.create',
      title: 'Add a person',
      section: 'People',
      keys: 'N',
      run: add,
      hint: 'Add a person',
    },
    { id: 'people.edit', title: 'Change the person', section: 'People', keys: 'Enter' },
    { id: 'people.remove', title: 'Remove the person', section: 'People', keys: 'Delete' },
  ]);

  const addButton = (
    <Button variant="primary" icon={<Plus size={16} strokeWidth={1.5} aria-hidden />} onPress={add}>
      Add a person
    </Button>
  );
  return (
    <>
      <PaneLayout
        name="people"
        workLabel="People of the case"
        work={
          <RegisterPage
            title={isShowingRemoved ? 'Removed people' : 'People'}
            acts={
              <>
                {(removed.length > 0 || isShowingRemoved) && (
                  <Button variant="link" onPress={() => setIsShowingRemoved(!isShowingRemoved)}>
                    {isShowingRemoved ? 'Back to the people' : `Show removed (${removed.length})`}
                  </Button>
                )}
                {people.length > 0 && !isShowingRemoved && addButton}
              </>
            }
          >
            {error && <Note kind="danger">{error.message}</Note>}
            {!data && !error && <Skeleton label="Reading the people" />}
            {isShowingRemoved && <RemovedPeople people={removed} onRestored={setSelectedId} />}
            {data && people.length === 0 && !isShowingRemoved && (
              <EmptyState title="Nobody yet" actions={addButton}>
                <p>
                  The child this review is about, brothers and sisters, family and professionals will stand
                  here, each under a pseudonym or a role. Entries name them, and a child’s birth puts ages on
                  the timeline.
                </p>
              </EmptyState>
            )}
            {people.length > 0 && !isShowingRemoved && (
              <PeopleTable
                caseId={caseId}
                people={people}
                selectedId={selected?.id ?? null}
                onSelect={setSelectedId}
                onRemove={(person) => void removal.remove(person)}
              />
            )}
            <NamesShown caseId={caseId} />
          </RegisterPage>
        }
        {...(selected && !isShowingRemoved
          ? {
              inspector: {
                title: nameOf(selected),
                content: <PersonInspector key={selected.id} person={selected} removal={removal} />,
              },
            }
          : {})}
      />
      {isAdding && (
        <NewPersonDialog
          caseId={caseId}
          hasChild={people.some(({ kind }) => kind === 'subject-child')}
          onClose={() => setIsAdding(false)}
          onCreated={setSelectedId}
        />
      )}
    </>
  );
}
