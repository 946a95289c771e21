import type { Decision } from '../../../shared/contract/decision.ts';
import type { DecisionId, OptionId } from '../../../shared/contract/values.ts';
import { decisionsInUse, lacksOf } from '../../../shared/domain/decisionChecks.ts';
import { getExercise, getExerciseOnList } from '../exercises/exercises.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import type { ReadHandle, WriteHandle } from '../workspace/handles.ts';
import { criterionRecord, setCriterion } from './criteria.store.ts';
import {
  getDecision,
  insertDecision,
  listDecisions,
  signDecision,
  updateDecision,
} from './decision.store.ts';
import { listEducationPartners, setEducationPartner } from './educationPartner.store.ts';
import { deleteOption, getOption, insertOption, updateOption } from './options.store.ts';
import { setSignOff, signOffRecord } from './signOffs.store.ts';

export const decisionHandlers: HandlersOf<'decision'> = {
  'decision.list': ({ exerciseId, show }, read) => {
    getExercise(read, exerciseId);
    return { decisions: listDecisions(read, exerciseId, show) };
  },

  'decision.create': (fields, { begin, read, now }) => {
    const { caseId, id: exerciseId } = getExerciseOnList(read, fields.exerciseId);
    assertNoOther(listDecisions(read, exerciseId));
    const write = begin({ label: 'Begin a decision', caseId });
    return getDecision(read, insertDecision(write, { ...fields, caseId }, now));
  },

  'decision.update': ({ decisionId, changes }, { begin, read, now }) => {
    const { caseId, number } = draftOf(read, decisionId);
    const write = begin({ label: `Change decision ${number}`, caseId, typingIn: decisionId });
    updateDecision(write, decisionId, changes, now);
    return getDecision(read, decisionId);
  },

  'decision.remove': ({ decisionId }, { begin, read, now }) => {
    const { caseId, number } = draftOf(read, decisionId);
    const write = begin({ label: `Remove decision ${number}`, caseId });
    updateDecision(write, decisionId, { removedAt: now.toISOString() }, now);
    return {};
  },

  'decision.restore': ({ decisionId }, { begin, read, now }) => {
    const { caseId, number, exerciseId, supersedes } = draftOf(read, decisionId);
    const others = listDecisions(read, exerciseId).filter(({ id }) => id !== decisionId);
    assertNoOther(others.filter(({ id, state }) => !(id === supersedes && state === 'signed')));
    const write = begin({ label: `Put back decision ${number}`, caseId });
    updateDecision(write, decisionId, { removedAt: null }, now);
    return getDecision(read, decisionId);
  },

  'decision.sign': ({ decisionId }, { begin, read, now }) => {
    const decision = draftOf(read, decisionId);
    if (decision.removedAt !== null) throw new Refusal('record/not-found');
    const lacks = lacksOf(decision);
    if (lacks.length > 0) {
      const words = lacks.map((lack) => lack.words).join('; ');
      throw new Refusal('decision/incomplete', {
        sentence: `The decision cannot be signed yet. It still lacks: ${words}. Nothing was changed.`,
      });
    }
    signDecision(
      begin({ label: `Sign decision ${decision.number}`, caseId: decision.caseId }),
      decision,
      now,
    );
    return getDecision(read, decisionId);
  },

  'decision.supersede': ({ decisionId, because }, { begin, read, now }) => {
    const before = getDecision(read, decisionId);
    getExerciseOnList(read, before.exerciseId);
    const { draft } = decisionsInUse(listDecisions(read, before.exerciseId));
    if (draft) refuseSecondDraft();
    if (before.state !== 'signed') {
      throw new Refusal('record/in-use', {
        sentence: 'Only the signed decision that stands can be superseded. Nothing was changed.',
      });
    }
    const { caseId, number } = before;
    const write = begin({ label: `Begin a decision that supersedes decision ${number}`, caseId });
    return getDecision(read, copyAsDraft(write, before, because, now));
  },

  'decision.updateCriterion': ({ decisionId, key, changes }, { begin, read, now }) => {
    const decision = draftOf(read, decisionId);
    const { caseId, number } = decision;
    const label = `Answer a criterion of decision ${number}`;
    const write = begin({ label, caseId, ...typing(criterionRecord(read, decisionId, key)) });
    setCriterion(write, decision, key, changes, now);
    return only(getDecision(read, decisionId).criteria.filter((criterion) => criterion.key === key));
  },

  'decision.updateSignOff': ({ decisionId, partner, changes }, { begin, read, now }) => {
    const decision = draftOf(read, decisionId);
    const { caseId, number } = decision;
    const label = `Change a sign-off of decision ${number}`;
    const write = begin({ label, caseId, ...typing(signOffRecord(read, decisionId, partner)) });
    setSignOff(write, decision, partner, changes, now);
    const empty = { partner, name: '', role: '', askedOn: null, signedOn: null, note: '' };
    return getDecision(read, decisionId).signOffs.find((signOff) => signOff.partner === partner) ?? empty;
  },

  'decision.createOption': ({ decisionId, ...fields }, { begin, read, now }) => {
    const decision = draftOf(read, decisionId);
    const { caseId, number } = decision;
    const write = begin({ label: `Add an option to decision ${number}`, caseId });
    return getOption(read, insertOption(write, decision, fields, now));
  },

  'decision.updateOption': ({ optionId, changes }, { begin, read, now }) => {
    const { caseId, number } = draftOfOption(read, optionId);
    const label = `Change an option of decision ${number}`;
    updateOption(begin({ label, caseId, typingIn: optionId }), optionId, changes, now);
    return getOption(read, optionId);
  },

  'decision.removeOption': ({ optionId }, { begin, read }) => {
    const { caseId, number } = draftOfOption(read, optionId);
    deleteOption(begin({ label: `Remove an option of decision ${number}`, caseId }), optionId);
    return {};
  },

  'decision.listSettings': (_input, read) => ({ partnershipsWithEducation: listEducationPartners(read) }),

  'decision.updateSetting': ({ partnership, hasEducation }, { begin, now }) => {
    const write = begin({ label: 'Change whether education signs', caseId: null });
    setEducationPartner(write, partnership, hasEducation, now);
    return {};
  },
};

/** Refuses what is signed, in words, before the file would, and what hangs from an exercise off the list. */
function draftOf(read: ReadHandle, id: DecisionId): Decision {
  const decision = getDecision(read, id);
  if (decision.state !== 'draft') throw new Refusal('decision/locked');
  getExerciseOnList(read, decision.exerciseId);
  return decision;
}

function draftOfOption(read: ReadHandle, id: OptionId): Decision {
  return draftOf(read, getOption(read, id).decisionId);
}

/** An exercise has one decision that stands or is being made; the next begins from it. */
function assertNoOther(decisions: readonly Decision[]): void {
  const { draft, standing } = decisionsInUse(decisions);
  if (draft) refuseSecondDraft();
  if (standing) {
    throw new Refusal('record/duplicate', {
      sentence: `Decision ${standing.number} is signed and stands. Nothing was changed. Begin a new decision from it, and say why.`,
    });
  }
}

function refuseSecondDraft(): never {
  throw new Refusal('record/duplicate', {
    sentence: 'A draft of a decision is being made already. Nothing was changed. Go on with that one.',
  });
}

/** Everything but the day and the signatures, which the new one must have for itself. */
function copyAsDraft(write: WriteHandle, before: Decision, because: string, now: Date): DecisionId {
  const { criteria, options, signOffs, decidedOn: _day, ...fields } = before;
  const copy = { ...fields, supersedes: before.id, supersedesBecause: because };
  const owner = { id: insertDecision(write, copy, now), caseId: before.caseId };
  for (const { key, answer, reason } of criteria) {
    if (answer !== null || reason !== '') setCriterion(write, owner, key, { answer, reason }, now);
  }
  for (const option of options) insertOption(write, owner, option, now);
  for (const { partner, name, role } of signOffs) setSignOff(write, owner, partner, { name, role }, now);
  return owner.id;
}

/** Saves of the same typing are one operation once the record is there. */
function typing(recordId: string | undefined): { typingIn?: string } {
  return recordId === undefined ? {} : { typingIn: recordId };
}

function only<Value>([value]: readonly Value[]): Value {
  if (value === undefined) throw new Refusal('record/not-found');
  return value;
}
