import { foundation } from './0010-foundation.ts';
import { chronology } from './0020-chronology.ts';
import { findings } from './0030-findings.ts';
import { integratedChronology } from './0040-integrated-chronology.ts';
import { referral } from './0050-referral.ts';
import { clock } from './0060-clock.ts';
import { requests } from './0070-requests.ts';
import { rapidReview } from './0090-rapid-review.ts';
import { rapidMeeting } from './0091-rapid-meeting.ts';
import { decision } from './0100-decision.ts';
import { milestones } from './0120-milestones.ts';
import { reviewClocks } from './0121-review-clocks.ts';
import { reportTemplates } from './0130-report-templates.ts';
import { people } from './0080-people.ts';
import { family } from './0081-family.ts';
import { proceedings } from './0110-proceedings.ts';
import type { Migration } from './migration.ts';

/** In order. A number once released is never changed; a new step is added instead. */
export const migrations: readonly Migration[] = [
  foundation,
  chronology,
  findings,
  integratedChronology,
  referral,
  clock,
  requests,
  people,
  family,
  rapidReview,
  rapidMeeting,
  decision,
  proceedings,
  milestones,
  reviewClocks,
  reportTemplates,
];
