import type { CaseId } from '../../../shared/contract/values.ts';
import { type SectionPart, SectionParts } from '../../app/SectionParts.tsx';
import { BriefChronologyScreen } from '../brief-chronology/index.ts';
import { DecisionScreen } from '../decision/index.ts';
import { EarlierReviewsScreen } from '../earlier-reviews/index.ts';
import { RapidReviewChoice } from '../exercises/index.ts';
import { MeetingsScreen } from '../meetings/index.ts';
import { SafeguardingActionsScreen } from '../safeguarding-actions/index.ts';
import { WritingScreen } from './WritingScreen.tsx';

/** What a rapid review is made of: its writing, and the records that stand beside it. */
const parts: readonly [SectionPart, ...SectionPart[]] = [
  { path: '', title: 'Writing', Screen: WritingScreen },
  { path: 'actions', title: 'Actions', Screen: SafeguardingActionsScreen },
  { path: 'brief-chronology', title: 'Brief chronology', Screen: BriefChronologyScreen },
  { path: 'meeting', title: 'Meeting', Screen: MeetingsScreen },
  { path: 'earlier-reviews', title: 'Earlier reviews', Screen: EarlierReviewsScreen },
  { path: 'decision', title: 'Decision', Screen: DecisionScreen },
];

export function RapidReviewParts({ caseId, part }: { caseId: CaseId; part?: string | undefined }) {
  return (
    <SectionParts
      caseId={caseId}
      section="rapid-review"
      label="Parts of the rapid review"
      parts={parts}
      part={part}
      head={<RapidReviewChoice caseId={caseId} />}
    />
  );
}
