import type { MethodName } from '../../shared/contract/contract.ts';
import { agenciesHandlers } from './agencies/agencies.methods.ts';
import { casesHandlers } from './cases/cases.methods.ts';
import { chronologyHandlers } from './chronology/chronology.methods.ts';
import { exercisesHandlers } from './exercises/exercises.methods.ts';
import { stagesHandlers } from './exercises/stages.methods.ts';
import { clockHandlers } from './clock/clock.methods.ts';
import { decisionHandlers } from './decision/decision.methods.ts';
import { panelHandlers } from './decision/panel.methods.ts';
import { safeguardingActionsHandlers } from './safeguarding-actions/safeguarding-actions.methods.ts';
import { briefChronologyHandlers } from './brief-chronology/brief-chronology.methods.ts';
import { meetingsHandlers } from './meetings/meetings.methods.ts';
import { earlierReviewsHandlers } from './earlier-reviews/earlier-reviews.methods.ts';
import { familyHandlers } from './family/family.methods.ts';
import { findingsHandlers } from './findings/findings.methods.ts';
import type { Handler } from './handlers.ts';
import { historyHandlers } from './history/history.methods.ts';
import { importsHandlers } from './imports/imports.methods.ts';
import { milestonesHandlers } from './milestones/milestones.methods.ts';
import { peopleHandlers } from './people/people.methods.ts';
import { themesHandlers } from './themes/themes.methods.ts';
import { viewsHandlers } from './views/views.methods.ts';
import { sameEventsHandlers } from './same-events/same-events.methods.ts';
import { silencesHandlers } from './silences/silences.methods.ts';
import { knowledgeHandlers } from './knowledge/knowledge.methods.ts';
import { episodesHandlers } from './episodes/episodes.methods.ts';
import { timelineHandlers } from './timeline/timeline.methods.ts';
import { periodsHandlers } from './timeline/periods.methods.ts';
import { rapidReviewHandlers } from './rapid-review/rapid-review.methods.ts';
import { disclosuresHandlers } from './proceedings/disclosures.methods.ts';
import { holdsHandlers } from './proceedings/holds.methods.ts';
import { proceedingsHandlers } from './proceedings/proceedings.methods.ts';
import { recommendationsHandlers } from './recommendations/recommendations.methods.ts';
import { referralHandlers } from './referral/referral.methods.ts';
import { reportTemplatesHandlers } from './report-templates/report-templates.methods.ts';
import { reportsHandlers } from './reports/reports.methods.ts';
import { requestsHandlers } from './requests/requests.methods.ts';
import { tasksHandlers } from './tasks/tasks.methods.ts';
import { workspaceHandlers } from './workspace/workspace.methods.ts';

/** Every method of the contract with what answers it; a missing one does not compile. */
export const handlers: { readonly [Name in MethodName]: Handler<Name> } = {
  ...workspaceHandlers,
  ...casesHandlers,
  ...referralHandlers,
  ...exercisesHandlers,
  ...stagesHandlers,
  ...proceedingsHandlers,
  ...disclosuresHandlers,
  ...holdsHandlers,
  ...agenciesHandlers,
  ...requestsHandlers,
  ...clockHandlers,
  ...milestonesHandlers,
  ...chronologyHandlers,
  ...importsHandlers,
  ...peopleHandlers,
  ...familyHandlers,
  ...themesHandlers,
  ...viewsHandlers,
  ...sameEventsHandlers,
  ...silencesHandlers,
  ...knowledgeHandlers,
  ...episodesHandlers,
  ...timelineHandlers,
  ...periodsHandlers,
  ...safeguardingActionsHandlers,
  ...briefChronologyHandlers,
  ...meetingsHandlers,
  ...earlierReviewsHandlers,
  ...rapidReviewHandlers,
  ...findingsHandlers,
  ...recommendationsHandlers,
  ...decisionHandlers,
  ...panelHandlers,
  ...historyHandlers,
  ...reportTemplatesHandlers,
  ...reportsHandlers,
  ...tasksHandlers,
};
