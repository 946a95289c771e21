import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Disclosure } from '../../../shared/contract/disclosures.ts';
import type { CaseId, DisclosureId } from '../../../shared/contract/values.ts';
import { useCommands } from '../../app/commands.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, EmptyState, Note, PaneLayout, RegisterPage, Skeleton } from '../../ui/index.ts';
import { useHolds } from '../holds/index.ts';
import { DisclosureDetails } from './DisclosureDetails.tsx';
import { DisclosureDialog } from './DisclosureDialog.tsx';
import { DisclosuresTable } from './DisclosuresTable.tsx';
import { StrikeDialog } from './StrikeDialog.tsx';

type Asked =
  | { readonly act: 'add' }
  | { readonly act: 'correct' | 'strike'; readonly disclosure: Disclosure }
  | null;

/** The log of what was given to others and received from them. Lines are struck through, never taken out. */
export function DisclosuresView({ caseId, choice }: { caseId: CaseId; choice: ReactNode }) {
  const { data, error } = useRead('disclosures.list', { caseId });
  const proceedings = useRead('proceedings.list', { caseId }).data?.proceedings ?? [];
  const today = useHolds(caseId).data?.today;
  const [selectedId, select] = useState<DisclosureId | null>(null);
  const [asked, setAsked] = useState<Asked>(null);
  const disclosures = data?.disclosures ?? [];
  const selected = disclosures.find(({ id }) => id === selectedId) ?? disclosures[0];
  const isStanding = selected !== undefined && selected.struckAt === null;
  const add = () => setAsked({ act: 'add' });
  const close = () => setAsked(null);
  const strike = () => isStanding && setAsked({ act: 'strike', disclosure: selected });
  useCommands([
    { id: 'disclosures.move', title: 'Move', section: 'Disclosure log', keys: '↑ ↓', hint: 'Move' },
    {
      id: 'disclosures.create',
      title: 'Add to the disclosure log',
      section: 'Disclosure log',
      keys: 'N',
      run: add,
      hint: 'Add a line',
    },
    { id: 'disclosures.strike', title: 'Strike the line through', section: 'Disclosure log', keys: 'Delete' },
  ]);
  const addButton = (
    <Button variant="primary" icon={<Plus size={16} strokeWidth={1.5} aria-hidden />} onPress={add}>
      Add a line
    </Button>
  );
  return (
    <>
      <PaneLayout
        name="disclosures"
        workLabel="Disclosure log"
        work={
          <RegisterPage
            title="Disclosure log"
            acts={
              <>
                {choice}
                {disclosures.length > 0 && addButton}
              </>
            }
          >
            {error && <Note kind="danger">{error.message}</Note>}
            {!data && !error && <Skeleton label="Reading the disclosure log" />}
            {data && disclosures.length === 0 && (
              <EmptyState title="Nothing disclosed yet" actions={addButton}>
                <p>
                  Every piece of the review that is given to the police, a court or another body, and what
                  they give: the day, on what basis, who decided, and what was held back. A line is never
                  changed or taken out; a wrong one is struck through and can still be read.
                </p>
              </EmptyState>
            )}
            {disclosures.length > 0 && (
              <DisclosuresTable
                disclosures={disclosures}
                proceedings={proceedings}
                selectedId={selected?.id ?? null}
                onSelect={select}
                onStrike={strike}
              />
            )}
          </RegisterPage>
        }
        {...(selected
          ? {
              inspector: {
                title: `Line ${selected.number}`,
                content: (
                  <DisclosureDetails
                    key={selected.id}
                    disclosure={selected}
                    disclosures={disclosures}
                    proceedings={proceedings}
                    onCorrect={() => setAsked({ act: 'correct', disclosure: selected })}
                    onStrike={strike}
                  />
                ),
              },
            }
          : {})}
      />
      {today !== undefined && (asked?.act === 'add' || asked?.act === 'correct') && (
        <DisclosureDialog
          caseId={caseId}
          proceedings={proceedings}
          corrects={asked.act === 'correct' ? asked.disclosure : null}
          today={today}
          onDone={select}
          onClose={close}
        />
      )}
      {asked?.act === 'strike' && <StrikeDialog disclosure={asked.disclosure} onClose={close} />}
    </>
  );
}
