import type { Entry } from '../../../shared/contract/chronology.ts';
import { entryFilter } from '../../../shared/contract/entryFilter.ts';
import type { Exercise } from '../../../shared/contract/exercises.ts';
import type { AgencyId, CaseId, EntryId, ExerciseId } from '../../../shared/contract/values.ts';
import type { DocumentKind } from '../../../shared/domain/documentKinds.ts';
import { currentExercise, stageStates } from '../../../shared/domain/exerciseStages.ts';
import { rapidReviewOf } from '../../../shared/domain/rapidReview.ts';
import { citedEntryIds } from '../../../shared/domain/richText.ts';
import type { CaseFileSource, FiledMeeting, FiledQuality } from '../../../shared/report/caseFileSource.ts';
import type { ReportEntry } from '../../../shared/report/source.ts';
import { getAgency, listAgencies } from '../agencies/agencies.store.ts';
import { listBriefEntries } from '../brief-chronology/brief-chronology.store.ts';
import { getCase } from '../cases/cases.store.ts';
import { countEntries, getEntries } from '../chronology/chronology.store.ts';
import { readCaseClocks } from '../clock/caseClock.store.ts';
import { factsOfCase } from '../clock/clockFacts.store.ts';
import { clocksOf, readGround } from '../clock/standing.ts';
import { getDecision, readDecision } from '../decision/decision.store.ts';
import { listEarlierReviews } from '../earlier-reviews/earlier-reviews.store.ts';
import { listEpisodes } from '../episodes/episodes.store.ts';
import { listExercises } from '../exercises/exercises.store.ts';
import { listRelationships } from '../family/family.store.ts';
import { listFindings } from '../findings/findings.store.ts';
import { listMeetings } from '../meetings/meetings.store.ts';
import { listPeople } from '../people/people.store.ts';
import { listProceedings } from '../proceedings/proceedings.store.ts';
import { listSections } from '../rapid-review/rapid-review.store.ts';
import { listRecommendations } from '../recommendations/recommendations.store.ts';
import { getReferral } from '../referral/referral.store.ts';
import { Refusal } from '../refusal.ts';
import { listRequests } from '../requests/requests.store.ts';
import { listActions } from '../safeguarding-actions/safeguarding-actions.store.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import { filedMilestones } from './filedMilestones.ts';
import { ageDay, filedFamily, filedPerson } from './filedPeople.ts';
import {
  type AgencyNameOf,
  filedAction,
  filedClock,
  filedDecision,
  filedEarlierReview,
  filedExchange,
  filedMeeting,
  filedProceeding,
  filedReferral,
  filedRequest,
  filedSection,
} from './filedRecords.ts';

/**
 * All that the documents of the case file are made from. What belongs to an exercise is that of the rapid review; the
 * summary of a reflective practice meeting takes its own exercise where there is one. `preparedOn` is the local
 * calendar day, `YYYY-MM-DD`.
 */
export function readCaseFile(
  read: ReadHandle,
  caseId: CaseId,
  kind: DocumentKind,
  preparedOn: string,
  chosen?: ExerciseId,
): CaseFileSource {
  const agencies = listAgencies(read, caseId);
  // One that was taken out of the case still has the name under which it did what is printed.
  const nameOf = (id: AgencyId | null) => (id === null ? '' : getAgency(read, id).name);
  const exercises = listExercises(read, caseId, 'current');
  const people = listPeople(read, caseId, 'current');
  const referral = getReferral(read, caseId);
  const rapidReview = rapidReviewAsked(exercises, chosen);
  const records = recordsOf(read, exerciseFor(kind, exercises, rapidReview), nameOf);
  return {
    case: getCase(read, caseId),
    preparedOn,
    agencies,
    referral: filedReferral(referral),
    people: people.map((person) => filedPerson(person, ageDay(referral.incidentDate, preparedOn))),
    family: filedFamily(people, listRelationships(read, caseId), preparedOn),
    requests: listRequests(read, caseId, 'current').map((one) => filedRequest(one, nameOf, preparedOn)),
    proceedings: listProceedings(read, caseId).map((one) => filedProceeding(one, preparedOn)),
    clocks: clocksNow(read, caseId, preparedOn),
    stages: stagesOf(kind === 'progress' ? currentExercise(exercises) : rapidReview),
    ...records,
    // A notification that was withdrawn waits for nothing any more.
    milestones: referral.withdrawnOn === null ? records.milestones : [],
    // Meetings are written down with the rapid review; a meeting of its own kind may have none but those.
    meetings: records.meetings.length > 0 ? records.meetings : meetingsOf(read, rapidReview, nameOf),
    ...reading(read, caseId, nameOf),
  };
}

function meetingsOf(read: ReadHandle, rapidReview: Exercise | null, nameOf: AgencyNameOf): FiledMeeting[] {
  return rapidReview
    ? listMeetings(read, rapidReview.id).map((meeting) => filedMeeting(meeting, nameOf))
    : [];
}

function exerciseFor(
  kind: DocumentKind,
  exercises: readonly Exercise[],
  rapidReview: Exercise | null,
): Exercise | null {
  const reflective = exercises.findLast((exercise) => exercise.kind === 'reflective-practice');
  return (kind === 'reflective-practice' ? reflective : undefined) ?? rapidReview;
}

/** The one named, which must be a rapid review of the case; the latest where none is named. */
function rapidReviewAsked(exercises: readonly Exercise[], chosen: ExerciseId | undefined): Exercise | null {
  const rapidReview = rapidReviewOf(exercises, chosen);
  if (chosen !== undefined && rapidReview?.id !== chosen) throw new Refusal('record/not-found');
  return rapidReview;
}

/** How many entries that the signed decision cites say something else now than when it was signed. */
export function countChangedSinceSigning(read: ReadHandle, caseId: CaseId, chosen?: ExerciseId): number {
  const rapidReview = rapidReviewAsked(listExercises(read, caseId, 'current'), chosen);
  const { standing = null } = rapidReview ? readDecision(read, rapidReview.id) : {};
  return standing?.citations.filter(({ isChangedSince }) => isChangedSince).length ?? 0;
}

function clocksNow(read: ReadHandle, caseId: CaseId, today: string): CaseFileSource['clocks'] {
  const facts = factsOfCase(read, caseId);
  if (!facts) return [];
  const marks = readCaseClocks(read, caseId);
  return clocksOf(readGround(read), { facts, marks }, today)
    .filter(({ state }) => state !== 'not-needed')
    .map(filedClock);
}

function stagesOf(exercise: Exercise | null): CaseFileSource['stages'] {
  return (exercise?.stages ?? []).map(({ name, state, doneOn }) => ({
    name,
    state: stageStates[state],
    doneOn,
  }));
}

type OfExercise = Pick<
  CaseFileSource,
  | 'sections'
  | 'briefChronology'
  | 'briefLeftOut'
  | 'citedEntries'
  | 'actions'
  | 'meetings'
  | 'earlierReviews'
  | 'decision'
  | 'panel'
  | 'milestones'
>;

function recordsOf(read: ReadHandle, exercise: Exercise | null, nameOf: AgencyNameOf): OfExercise {
  if (!exercise) return nothingYet;
  const { standing, draft, exchanges } = readDecision(read, exercise.id);
  const decision = standing ?? draft;
  const sections = listSections(read, exercise.id);
  // What was taken out of the chronology is printed nowhere; the brief chronology's own screen says which it was.
  const chosen = listBriefEntries(read, exercise.id);
  const brief = chosen.filter(({ entry }) => entry.removedAt === null);
  const cited = [
    ...sections.flatMap(({ body }) => citedEntryIds(body)),
    ...(decision ? citedEntryIds(decision.rationale) : []),
  ];
  return {
    sections: sections.map(filedSection),
    briefChronology: brief.map(({ entry, words }) => ({ entryId: entry.id, text: words })),
    briefLeftOut: chosen.length - brief.length,
    citedEntries: citedEntries(
      read,
      new Set<string>([...cited, ...brief.map(({ entry }) => entry.id)]),
      exercise.caseId,
    ),
    actions: listActions(read, exercise.id).map((action) => filedAction(action, nameOf)),
    meetings: listMeetings(read, exercise.id).map((meeting) => filedMeeting(meeting, nameOf)),
    earlierReviews: listEarlierReviews(read, exercise.id).map(filedEarlierReview),
    decision: decision
      ? filedDecision(decision, decision.supersedes ? getDecision(read, decision.supersedes) : null)
      : null,
    panel: exchanges.map(filedExchange),
    milestones: filedMilestones(read, exercise),
  };
}

const nothingYet: OfExercise = {
  sections: [],
  briefChronology: [],
  briefLeftOut: 0,
  citedEntries: [],
  actions: [],
  meetings: [],
  earlierReviews: [],
  decision: null,
  panel: [],
  milestones: [],
};

function citedEntries(read: ReadHandle, ids: ReadonlySet<string>, caseId: CaseId): ReportEntry[] {
  return getEntries(read, [...ids] as EntryId[])
    .filter((entry) => entry.caseId === caseId && entry.removedAt === null)
    .map(toReportEntry);
}

function toReportEntry({ id, number, agencyId, date, time, ...entry }: Entry): ReportEntry {
  const { whatHappened, childSeen, source, comment, withdrawnAt } = entry;
  const isWithdrawn = withdrawnAt !== null;
  return { id, number, agencyId, date, time, whatHappened, childSeen, source, comment, isWithdrawn };
}

function reading(
  read: ReadHandle,
  caseId: CaseId,
  nameOf: AgencyNameOf,
): Pick<CaseFileSource, 'episodes' | 'findings' | 'recommendations' | 'quality'> {
  const findings = listFindings(read, caseId, 'current');
  const recommendations = listRecommendations(read, caseId, 'current');
  return {
    episodes: listEpisodes(read, caseId, 'current'),
    findings: findings.map(({ label, title, kind, body, why }) => ({
      label,
      title,
      isGoodPractice: kind === 'good-practice',
      body,
      why,
    })),
    recommendations: recommendations.map(({ label, text, addresseeIds, due }) => ({
      label,
      text,
      agencies: addresseeIds.map(nameOf).filter(Boolean),
      due,
    })),
    quality: {
      ...countsOfEntries(read, caseId),
      findingsWithoutEvidence: findings.filter(({ evidence }) => evidence.length === 0).length,
      recommendationsWithoutAgency: recommendations.filter(({ addresseeIds }) => addresseeIds.length === 0)
        .length,
    },
  };
}

function countsOfEntries(
  read: ReadHandle,
  caseId: CaseId,
): Pick<FiledQuality, 'entries' | 'notReviewed' | 'undated' | 'disputed'> {
  const count = (filter: Parameters<typeof countEntries>[1]) => countEntries(read, filter);
  const all = entryFilter.parse({});
  return {
    entries: count({ ...all, caseId }),
    notReviewed: count({ ...all, caseId, isReviewed: false }),
    undated: count({ ...all, caseId, show: 'undated' }),
    disputed: count({ ...all, caseId, isDisputed: true }),
  };
}
