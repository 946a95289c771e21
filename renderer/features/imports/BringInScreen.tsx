import { useCallback, useState } from 'react';
import type { AgencyId, CaseId } from '../../../shared/contract/values.ts';
import { useCommands } from '../../app/commands.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, EmptyState, VisuallyHidden } from '../../ui/index.ts';
import { NewAgencyDialog } from '../agencies/index.ts';
import { BringInPanes } from './BringInPanes.tsx';
import styles from './BringIn.module.css';
import { DropArea } from './files/DropArea.tsx';
import { FollowBrought } from './reading/FollowBrought.tsx';
import { ReadReturn } from './reading/ReadReturn.tsx';
import { agencyOf, whoMayRead } from './reading/returnItem.ts';
import { changeItem, useReturnsDesk } from './reading/returnsDesk.ts';

/**
 * Brings agencies' returns into the chronology, and shows those that came before. Nothing enters the case until the
 * one button, and one undo takes a return back.
 */
export function BringInScreen({ caseId, onClose }: { caseId: CaseId; onClose: () => void }) {
  const { data, error, refetch } = useRead('agencies.list', { caseId });
  const desk = useReturnsDesk(caseId);
  const [addingFor, setAddingFor] = useState<{ id: string; name: string } | null>(null);
  const hasNothingToLose = desk.items.length === 0;
  useCommands([
    {
      id: 'imports.close',
      title: 'Back to the chronology',
      section: 'Bringing a return in',
      // With a file chosen, one key must not take it off the screen.
      ...(hasNothingToLose ? { keys: 'Escape' } : {}),
      run: onClose,
    },
  ]);
  const onAddAgency = useCallback((id: string, name: string) => setAddingFor({ id, name }), []);
  if (!data) {
    return error ? (
      <EmptyState
        title="The agencies cannot be read just now"
        actions={
          <>
            <Button variant="primary" onPress={() => void refetch()}>
              Try again
            </Button>
            <Button onPress={onClose}>Back to the chronology</Button>
          </>
        }
      >
        {error.message}
      </EmptyState>
    ) : null;
  }
  const { agencies } = data;
  const mayRead = whoMayRead(desk.items, agencies, desk.shown.kind === 'file' ? desk.shown.id : null);
  return (
    <DropArea caseId={caseId} className={styles.screen ?? ''}>
      <VisuallyHidden>
        <h1>Bring in a return</h1>
      </VisuallyHidden>
      {desk.items.map((item) => (
        <ReadReturn
          key={item.id}
          caseId={caseId}
          item={item}
          agencyId={agencyOf(item, agencies)?.id}
          mayRead={mayRead.has(item.id)}
        />
      ))}
      {desk.items.map(
        ({ id, brought, isTakenBack }) =>
          brought && (
            <FollowBrought
              key={id}
              caseId={caseId}
              id={id}
              brought={brought}
              isTakenBack={isTakenBack}
              agencies={agencies}
            />
          ),
      )}
      <BringInPanes
        caseId={caseId}
        desk={desk}
        agencies={agencies}
        onClose={onClose}
        onAddAgency={onAddAgency}
      />
      {addingFor && (
        <NewAgencyDialog
          caseId={caseId}
          initialName={addingFor.name}
          onClose={() => setAddingFor(null)}
          onCreated={(agencyId: AgencyId) => changeItem(caseId, addingFor.id, { agencyId })}
        />
      )}
    </DropArea>
  );
}
