import { useState } from 'react';
import { z } from 'zod';
import { type CaseId, proceedingId } from '../../../shared/contract/values.ts';
import { useFollowed } from '../../app/useFollowed.ts';
import { SegmentedControl } from '../../ui/index.ts';
import { DisclosuresView } from './DisclosuresView.tsx';
import { HoldsView } from './HoldsView.tsx';
import { type OpenedProceeding, ProceedingsView } from './ProceedingsView.tsx';

const views = [
  { value: 'proceedings', label: 'Proceedings' },
  { value: 'disclosures', label: 'Disclosure log' },
  { value: 'holds', label: 'Holds and publication' },
] as const;
type View = (typeof views)[number]['value'];
const viewName = z.enum(['proceedings', 'disclosures', 'holds']);

/** What runs beside the review: proceedings, what was given to them and received, what they hold up. */
export function ProceedingsScreen({ caseId }: { caseId: CaseId }) {
  const [view, setView] = useState<View>('proceedings');
  const [opened, setOpened] = useState<OpenedProceeding>(null);
  useFollowed('view', viewName, setView);
  useFollowed('proceedingId', proceedingId, (id) => {
    setView('proceedings');
    setOpened(id);
  });
  const choice = <SegmentedControl label="What is shown" options={views} value={view} onChange={setView} />;
  switch (view) {
    case 'proceedings':
      return <ProceedingsView caseId={caseId} choice={choice} opened={opened} onOpen={setOpened} />;
    case 'disclosures':
      return <DisclosuresView caseId={caseId} choice={choice} />;
    case 'holds':
      return <HoldsView caseId={caseId} choice={choice} />;
    default:
      return view satisfies never;
  }
}
