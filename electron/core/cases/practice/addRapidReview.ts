import type { AgencyId, CaseId, EntryId, ExerciseId } from '../../../../shared/contract/values.ts';
import { fifteenDays } from '../../../../shared/domain/milestones.ts';
import { builtInRapidSections } from '../../../../shared/domain/rapidSections.ts';
import {
  insertBriefEntries,
  listBriefEntries,
  updateBriefWords,
} from '../../brief-chronology/brief-chronology.store.ts';
import { getEntries } from '../../chronology/chronology.store.ts';
import { insertEarlierReview } from '../../earlier-reviews/earlier-reviews.store.ts';
import { insertAttendance } from '../../meetings/attendance.store.ts';
import { insertMeeting } from '../../meetings/meetings.store.ts';
import { insertMilestone } from '../../milestones/milestones.store.ts';
import { citeWhatTextCites } from '../../rapid-review/citations.store.ts';
import { insertSection, updateSection } from '../../rapid-review/rapid-review.store.ts';
import { insertAction } from '../../safeguarding-actions/safeguarding-actions.store.ts';
import type { WriteHandle } from '../../workspace/handles.ts';
import { known } from './addReading.ts';
import { richTextOf } from './passages.ts';
import {
  practiceActions,
  practiceAttendance,
  practiceEarlierReviews,
  practiceMeeting,
  practiceMilestonesDone,
} from './practiceMeeting.ts';
import { practiceBrief, practiceSections } from './practiceSections.ts';

export interface PracticeRecords {
  readonly caseId: CaseId;
  readonly exerciseId: ExerciseId;
  readonly agencyIds: ReadonlyMap<string, AgencyId>;
  readonly entryIds: ReadonlyMap<string, EntryId>;
}

/** The rapid review as it was written: its sections, brief chronology, actions, meeting and earlier reviews. */
export function addRapidReview(write: WriteHandle, records: PracticeRecords, now: Date): void {
  const { caseId, exerciseId, agencyIds } = records;
  const owner = { caseId, exerciseId };
  addSections(write, records, now);
  addBrief(write, records, now);
  for (const { agency, ...action } of practiceActions)
    insertAction(write, { ...owner, ...action, ownerAgencyId: known(agencyIds, agency) }, now);
  const meetingId = insertMeeting(write, { ...owner, ...practiceMeeting }, now);
  for (const { agency, ...attendance } of practiceAttendance)
    insertAttendance(
      write,
      { caseId, meetingId },
      { ...attendance, name: '', agencyId: known(agencyIds, agency) },
      now,
    );
  for (const review of practiceEarlierReviews) insertEarlierReview(write, { ...owner, ...review }, now);
  for (const [place, step] of fifteenDays.steps.entries())
    insertMilestone(
      write,
      { ...owner, ...step, doneOn: practiceMilestonesDone[place] ?? null, note: '' },
      now,
    );
}

function addSections(write: WriteHandle, { caseId, exerciseId, entryIds }: PracticeRecords, now: Date): void {
  for (const template of builtInRapidSections) {
    const { body: passages = [], ...changes } = practiceSections[template.key] ?? {};
    const body = richTextOf(passages, (key) => known(entryIds, key));
    const id = insertSection(write, { caseId, exerciseId }, { ...template, body }, now);
    updateSection(write, id, changes, now);
    citeWhatTextCites(write, { id, caseId, body }, now);
  }
}

function addBrief(write: WriteHandle, { caseId, exerciseId, entryIds }: PracticeRecords, now: Date): void {
  const wordsOf = new Map<string, string>(
    Object.entries(practiceBrief).map(([key, words]) => [known(entryIds, key), words]),
  );
  const chosen = Object.keys(practiceBrief).map((key) => known(entryIds, key));
  insertBriefEntries(write, { caseId, exerciseId }, getEntries(write, chosen), now);
  for (const { id, entry } of listBriefEntries(write, exerciseId)) {
    const words = wordsOf.get(entry.id);
    if (words) updateBriefWords(write, id, words, now);
  }
}
