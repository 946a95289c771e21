import type { CaseId } from '../../../shared/contract/values.ts';
import { type SectionPart, SectionParts } from '../../app/SectionParts.tsx';
import { EpisodesScreen } from '../episodes/index.ts';
import { KnowledgeScreen } from '../knowledge/index.ts';
import { SameEventsScreen } from '../same-events/index.ts';
import { SilencesScreen } from '../silences/index.ts';
import { ThemesScreen } from '../themes/index.ts';

/** Ways of reading the chronology critically, in the order in which they are usually done. */
const parts: readonly [SectionPart, ...SectionPart[]] = [
  { path: 'same-events', title: 'The same event', Screen: SameEventsScreen },
  { path: 'silences', title: 'Silences', Screen: SilencesScreen },
  { path: 'knowledge', title: 'Who knew what, when', Screen: KnowledgeScreen },
  { path: 'episodes', title: 'Key practice episodes', Screen: EpisodesScreen },
  { path: 'themes', title: 'Themes', Screen: ThemesScreen },
];

export function AnalysisScreen({ caseId, part }: { caseId: CaseId; part?: string | undefined }) {
  return (
    <SectionParts caseId={caseId} section="analysis" label="Ways of reading" parts={parts} part={part} />
  );
}
