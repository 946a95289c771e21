import type { z } from 'zod';
import { agenciesMethods } from './agencies.ts';
import { agencyNamesMethods } from './agencyNames.ts';
import { briefChronologyMethods } from './briefChronology.ts';
import { casesMethods } from './cases.ts';
import { chronologyMethods } from './chronology.ts';
import { clockMethods } from './clock.ts';
import { decisionMethods } from './decision.ts';
import type { MethodSpec } from './defineMethod.ts';
import { earlierReviewsMethods } from './earlierReviews.ts';
import { episodesMethods } from './episodes.ts';
import { exercisesMethods } from './exercises.ts';
import { familyMethods } from './family.ts';
import { findingsMethods } from './findings.ts';
import { historyMethods } from './history.ts';
import { importsMethods } from './imports.ts';
import { knowledgeMethods } from './knowledge.ts';
import { meetingsMethods } from './meetings.ts';
import { milestonesMethods } from './milestones.ts';
import { panelMethods } from './panel.ts';
import { peopleMethods } from './people.ts';
import { personRecordMethods } from './personRecords.ts';
import { disclosuresMethods } from './disclosures.ts';
import { holdsMethods } from './holds.ts';
import { proceedingsMethods } from './proceedings.ts';
import { rapidReviewMethods } from './rapidReview.ts';
import { recommendationsMethods } from './recommendations.ts';
import { referralMethods } from './referral.ts';
import { reportTemplatesMethods } from './reportTemplates.ts';
import { reportsMethods, tasksMethods } from './reports.ts';
import { requestsMethods } from './requests.ts';
import { safeguardingActionsMethods } from './safeguardingActions.ts';
import { sameEventsMethods } from './sameEvents.ts';
import { silencesMethods } from './silences.ts';
import { themesMethods } from './themes.ts';
import { timelineMethods } from './timeline.ts';
import { viewsMethods } from './views.ts';
import { workspaceMethods } from './workspace.ts';

/** Every method there is. Hosts, client, tests and the method reference are all made from this list. */
export const methods = [
  ...workspaceMethods,
  ...casesMethods,
  ...referralMethods,
  ...exercisesMethods,
  ...clockMethods,
  ...milestonesMethods,
  ...proceedingsMethods,
  ...disclosuresMethods,
  ...holdsMethods,
  ...agenciesMethods,
  ...agencyNamesMethods,
  ...requestsMethods,
  ...chronologyMethods,
  ...viewsMethods,
  ...importsMethods,
  ...peopleMethods,
  ...familyMethods,
  ...personRecordMethods,
  ...themesMethods,
  ...timelineMethods,
  ...sameEventsMethods,
  ...silencesMethods,
  ...knowledgeMethods,
  ...episodesMethods,
  ...safeguardingActionsMethods,
  ...briefChronologyMethods,
  ...meetingsMethods,
  ...earlierReviewsMethods,
  ...rapidReviewMethods,
  ...findingsMethods,
  ...recommendationsMethods,
  ...decisionMethods,
  ...panelMethods,
  ...historyMethods,
  ...reportTemplatesMethods,
  ...reportsMethods,
  ...tasksMethods,
] as const;

type AnyMethod = (typeof methods)[number];
export type MethodName = AnyMethod['name'];
type MethodNamed<Name extends MethodName> = Extract<AnyMethod, { name: Name }>;

export type KindOf<Name extends MethodName> = MethodNamed<Name>['kind'];
/** What a caller writes: fields with a default may be left out. */
export type InputOf<Name extends MethodName> = z.input<MethodNamed<Name>['input']>;
/** What the method is handed after parsing. */
export type ParsedInputOf<Name extends MethodName> = z.output<MethodNamed<Name>['input']>;
export type OutputOf<Name extends MethodName> = z.output<MethodNamed<Name>['output']>;

const byName: ReadonlyMap<string, MethodSpec> = new Map(methods.map((method) => [method.name, method]));

export function findMethod(name: string): MethodSpec | undefined {
  return byName.get(name);
}

export function isMethodName(name: string): name is MethodName {
  return byName.has(name);
}
