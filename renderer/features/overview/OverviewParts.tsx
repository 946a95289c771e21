import type { CaseId } from '../../../shared/contract/values.ts';
import { type SectionPart, SectionParts } from '../../app/SectionParts.tsx';
import { OverviewScreen } from '../cases/index.ts';
import { ClockScreen } from '../clock/index.ts';
import { ExercisesScreen } from '../exercises/index.ts';
import { MilestonesScreen } from '../milestones/index.ts';
import { ProceedingsScreen } from '../proceedings/index.ts';
import { ReferralScreen } from '../referral/index.ts';

/** What a case opens with, and how it stands. */
const parts: readonly [SectionPart, ...SectionPart[]] = [
  { path: '', title: 'Overview', Screen: OverviewScreen },
  { path: 'referral', title: 'Referral', Screen: ReferralScreen },
  { path: 'exercises', title: 'Exercises', Screen: ExercisesScreen },
  { path: 'clock', title: 'Clock', Screen: ClockScreen },
  { path: 'milestones', title: 'Milestones', Screen: MilestonesScreen },
  { path: 'proceedings', title: 'Proceedings', Screen: ProceedingsScreen },
];

export function OverviewParts({ caseId, part }: { caseId: CaseId; part?: string | undefined }) {
  return (
    <SectionParts
      caseId={caseId}
      section="overview"
      label="Parts of the overview"
      parts={parts}
      part={part}
    />
  );
}
