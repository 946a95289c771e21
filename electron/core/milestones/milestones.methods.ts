import type { Milestone, MilestoneOfCase } from '../../../shared/contract/milestones.ts';
import { addDays, ukDay, weekdayOf } from '../../../shared/domain/civilDate.ts';
import { milestoneDay, milestoneState } from '../../../shared/domain/milestones.ts';
import { type ClockFactsOfCase, factsOfCase, factsOfCases } from '../clock/clockFacts.store.ts';
import { type Counting, readCounting } from '../clock/counting.store.ts';
import { getExercise, getExerciseOnList, listKindsOfExercises } from '../exercises/exercises.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle } from '../workspace/handles.ts';
import {
  assertNewTemplateName,
  getMilestoneTemplate,
  insertMilestoneTemplate,
  listMilestoneTemplates,
  markTemplateRemoved,
  renameMilestoneTemplate,
  replaceTemplateSteps,
} from './milestoneTemplates.store.ts';
import {
  getMilestone,
  insertMilestone,
  listMilestones,
  listMilestonesToDo,
  type StoredMilestone,
  updateMilestone,
} from './milestones.store.ts';

export const milestonesHandlers: HandlersOf<'milestones'> = {
  'milestones.list': ({ exerciseId, show, today: asked }, read, { now }) => {
    const today = asked ?? ukDay(now.toISOString());
    const counting = countingOf(read, exerciseId);
    return {
      today,
      anchor: counting.anchor,
      anchorOn: counting.anchorOn,
      milestones: listMilestones(read, exerciseId, show).map((stored) => standing(stored, counting, today)),
    };
  },

  'milestones.week': ({ today: asked, weekOf }, read, { now }) => {
    const today = asked ?? ukDay(now.toISOString());
    const monday = addDays(weekOf ?? today, -weekdayOf(weekOf ?? today));
    return { today, milestones: milestonesOfWeek(read, today, { monday, until: addDays(monday, 13) }) };
  },

  'milestones.create': (fields, { begin, read, now }) => {
    const { caseId } = getExerciseOnList(read, fields.exerciseId);
    const write = begin({ label: 'Add a milestone', caseId });
    return getStanding(read, insertMilestone(write, { ...fields, caseId }, now), now);
  },

  'milestones.createFromTemplate': ({ exerciseId, templateId }, { begin, read, now }) => {
    const { caseId } = getExerciseOnList(read, exerciseId);
    const present = listMilestones(read, exerciseId);
    const steps = getMilestoneTemplate(read, templateId).steps.filter(
      ({ dayNumber, what }) => !present.some((each) => each.dayNumber === dayNumber && each.what === what),
    );
    if (steps.length === 0) return { added: 0 };
    const write = begin({ label: 'Use a template of milestones', caseId });
    for (const step of steps)
      insertMilestone(write, { ...step, caseId, exerciseId, doneOn: null, note: '' }, now);
    return { added: steps.length };
  },

  'milestones.update': ({ milestoneId, changes }, { begin, read, now }) => {
    const { caseId } = getMilestone(read, milestoneId);
    const write = begin({ label: 'Change a milestone', caseId, typingIn: milestoneId });
    updateMilestone(write, milestoneId, changes, now);
    return getStanding(read, milestoneId, now);
  },

  'milestones.remove': ({ milestoneId }, { begin, read, now }) => {
    const { caseId } = getMilestone(read, milestoneId);
    const write = begin({ label: 'Remove a milestone', caseId });
    updateMilestone(write, milestoneId, { removedAt: now.toISOString() }, now);
    return {};
  },

  'milestones.restore': ({ milestoneId }, { begin, read, now }) => {
    const { caseId } = getMilestone(read, milestoneId);
    updateMilestone(begin({ label: 'Put back a milestone', caseId }), milestoneId, { removedAt: null }, now);
    return getStanding(read, milestoneId, now);
  },

  'milestones.listTemplates': ({ show }, read) => ({ templates: listMilestoneTemplates(read, show) }),

  'milestones.createTemplate': ({ name, steps }, { begin, read, now }) => {
    assertNewTemplateName(read, name, null);
    const write = begin({ label: 'Add a template of milestones', caseId: null });
    const id = insertMilestoneTemplate(write, name, now);
    replaceTemplateSteps(write, id, steps, now);
    return getMilestoneTemplate(read, id);
  },

  'milestones.updateTemplate': ({ templateId, changes: { name, steps } }, { begin, read, now }) => {
    getMilestoneTemplate(read, templateId);
    if (name !== undefined) assertNewTemplateName(read, name, templateId);
    const write = begin({ label: 'Change a template of milestones', caseId: null });
    if (name !== undefined) renameMilestoneTemplate(write, templateId, name, now);
    if (steps !== undefined) replaceTemplateSteps(write, templateId, steps, now);
    return getMilestoneTemplate(read, templateId);
  },

  'milestones.removeTemplate': ({ templateId }, { begin, read, now }) => {
    getMilestoneTemplate(read, templateId);
    const write = begin({ label: 'Remove a template of milestones', caseId: null });
    markTemplateRemoved(write, templateId, now.toISOString(), now);
    return {};
  },

  'milestones.restoreTemplate': ({ templateId }, { begin, read, now }) => {
    const { name } = getMilestoneTemplate(read, templateId);
    assertNewTemplateName(read, name, templateId);
    const write = begin({ label: 'Put back a template of milestones', caseId: null });
    markTemplateRemoved(write, templateId, null, now);
    return getMilestoneTemplate(read, templateId);
  },
};

function countingOf(read: ReadHandle, exerciseId: Milestone['exerciseId']): Counting {
  const exercise = getExercise(read, exerciseId);
  const facts = factsOfCase(read, exercise.caseId);
  if (!facts) throw new Refusal('record/not-found');
  return readCounting(read)(facts, exercise);
}

function standing(
  stored: StoredMilestone,
  { anchorOn, calendar, start }: Counting,
  today: string,
  dayOf: typeof milestoneDay = milestoneDay,
): Milestone {
  const dueOn = anchorOn === null ? null : dayOf(anchorOn, stored.dayNumber, { calendar, start });
  return { ...stored, dueOn, state: milestoneState({ dueOn, doneOn: stored.doneOn }, today) };
}

function getStanding(read: ReadHandle, id: Milestone['id'], now: Date): Milestone {
  const stored = getMilestone(read, id);
  return standing(stored, countingOf(read, stored.exerciseId), ukDay(now.toISOString()));
}

/** What is to do up to a day, over all cases, earliest first; in a fixed number of statements. */
function milestonesOfWeek(
  read: ReadHandle,
  today: string,
  { monday, until }: { readonly monday: string; readonly until: string },
): MilestoneOfCase[] {
  const stored = listMilestonesToDo(read);
  if (stored.length === 0) return [];
  const count = readCounting(read);
  const cases = new Map<string, ClockFactsOfCase>(
    factsOfCases(read, 'current').map((facts) => [facts.caseId, facts]),
  );
  const exercises = listKindsOfExercises(read);
  const dayOf = remembering(milestoneDay);
  const due: MilestoneOfCase[] = [];
  // A review that is weeks late would fill the page with all its days.
  const firstOverdue = new Map<string, MilestoneOfCase>();
  for (const each of stored) {
    const facts = cases.get(each.caseId);
    const exercise = exercises.get(each.exerciseId);
    if (!facts || !exercise) continue;
    const { dueOn, state } = standing(each, count(facts, exercise), today, dayOf);
    if (dueOn === null || dueOn > until) continue;
    const first = firstOverdue.get(each.exerciseId);
    if (first && dueOn < monday && state === 'overdue') {
      first.furtherOverdue += 1;
      continue;
    }
    const { id, caseId, exerciseId, dayNumber, what, who } = each;
    const { reference, pseudonym } = facts;
    const item = {
      id,
      caseId,
      exerciseId,
      dayNumber,
      what,
      who,
      state,
      dueOn,
      reference,
      pseudonym,
      furtherOverdue: 0,
    };
    if (dueOn < monday && state === 'overdue') firstOverdue.set(each.exerciseId, item);
    due.push(item);
  }
  return due.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
}

/** Hundreds of cases count the same few days; the calendar is one and the same for all of them. */
function remembering(work: typeof milestoneDay): typeof milestoneDay {
  const known = new Map<string, string>();
  return (anchorOn, dayNumber, counting) => {
    const key = `${anchorOn} ${dayNumber} ${counting.start}`;
    const day = known.get(key) ?? work(anchorOn, dayNumber, counting);
    known.set(key, day);
    return day;
  };
}
