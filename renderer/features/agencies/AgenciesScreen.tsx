import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import { type AgencyId, agencyId as agencyIdSchema, type CaseId } from '../../../shared/contract/values.ts';
import { useCommands } from '../../app/commands.ts';
import { useFollowed } from '../../app/useFollowed.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, EmptyState, Note, PaneLayout, RegisterPage, Skeleton } from '../../ui/index.ts';
import styles from './Agencies.module.css';
import { AgenciesTable } from './AgenciesTable.tsx';
import { AgencyInspector } from './AgencyInspector.tsx';
import { NewAgencyDialog } from './NewAgencyDialog.tsx';
import { useRemoveAgency } from './useRemoveAgency.ts';

interface AgenciesScreenProps {
  caseId: CaseId;
  /** The other parts of the section, at the head. */
  parts?: ReactNode;
}

export function AgenciesScreen({ caseId, parts }: AgenciesScreenProps) {
  const { data, error } = useRead('agencies.list', { caseId });
  const [selectedId, setSelectedId] = useState<AgencyId | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const removal = useRemoveAgency();
  useFollowed('agencyId', agencyIdSchema, setSelectedId);
  const agencies = data?.agencies ?? [];
  const selected: Agency | undefined = agencies.find(({ id }) => id === selectedId) ?? agencies[0];
  const add = () => setIsAdding(true);

  useCommands([
    { id: 'agencies.move', title: 'Move', section: 'Agencies', keys: '↑ ↓', hint: 'Move' },
    {
      id: 'agencies.create',
      title: 'Add an agency',
      section: 'Agencies',
      keys: 'N',
      run: add,
      hint: 'Add an agency',
    },
    { id: 'agencies.edit', title: 'Change the agency', section: 'Agencies', keys: 'Enter' },
    { id: 'agencies.remove', title: 'Take the agency out', section: 'Agencies', keys: 'Delete' },
  ]);

  const addButton = (
    <Button variant="primary" icon={<Plus size={16} strokeWidth={1.5} aria-hidden />} onPress={add}>
      Add an agency
    </Button>
  );
  return (
    <>
      <PaneLayout
        name="agencies"
        workLabel="Agencies of the case"
        work={
          <RegisterPage
            title="Agencies"
            acts={
              <>
                <div className={styles.parts}>{parts}</div>
                {agencies.length > 0 && addButton}
              </>
            }
          >
            {error && <Note kind="danger">{error.message}</Note>}
            {!data && !error && <Skeleton label="Reading the agencies" />}
            {data && agencies.length === 0 && (
              <EmptyState title="No agency yet" actions={addButton}>
                <p>
                  Every entry of the chronology comes from an agency, and recommendations are addressed to
                  them. Add each one that knew the child or the family.
                </p>
              </EmptyState>
            )}
            {agencies.length > 0 && (
              <AgenciesTable
                agencies={agencies}
                selectedId={selected?.id ?? null}
                onSelect={setSelectedId}
                onRemove={(agency) => void removal.remove(agency)}
              />
            )}
          </RegisterPage>
        }
        {...(selected
          ? {
              inspector: {
                title: selected.name,
                content: <AgencyInspector key={selected.id} agency={selected} removal={removal} />,
              },
            }
          : {})}
      />
      {isAdding && (
        <NewAgencyDialog caseId={caseId} onClose={() => setIsAdding(false)} onCreated={setSelectedId} />
      )}
    </>
  );
}
