import { z } from 'zod';
import {
  criterionAnswerNames,
  criterionKeys,
  decisionOutcomeNames,
  decisionStateNames,
  signingPartnerNames,
} from '../domain/decisionTerms.ts';
import { emptyRichText } from '../domain/richText.ts';
import { defineMethod } from './defineMethod.ts';
import { richText } from './richText.ts';
import {
  agencyId,
  caseId,
  day,
  decisionId,
  entryId,
  exerciseId,
  line,
  moment,
  nothing,
  optionId,
  requiredLine,
  text,
} from './values.ts';

const fields = {
  /** The day of the decision. */
  decidedOn: day.nullable(),
  /** The body that decided: “Learning from Cases Committee”. */
  decidedBy: line,
  outcome: z.enum(decisionOutcomeNames).nullable(),
  /** In words, where the outcome is another one. */
  outcomeOther: line,
  /** Why it was decided so. */
  rationale: richText,
  /** Who saw it otherwise, and why. */
  dissent: text,
};

const criterionFields = {
  /** Null while the question stands unanswered. */
  answer: z.enum(criterionAnswerNames).nullable(),
  reason: text,
};
export const criterion = z.strictObject({ key: z.enum(criterionKeys), ...criterionFields });
export type Criterion = z.infer<typeof criterion>;

const optionFields = { title: requiredLine, for: text, against: text, isChosen: z.boolean() };
export const optionConsidered = z.strictObject({
  id: optionId,
  decisionId,
  ...optionFields,
  position: z.int(),
});
export type OptionConsidered = z.infer<typeof optionConsidered>;

const signOffFields = {
  name: line,
  role: line,
  askedOn: day.nullable(),
  signedOn: day.nullable(),
  note: text,
};
export const signOff = z.strictObject({ partner: z.enum(signingPartnerNames), ...signOffFields });
export type SignOff = z.infer<typeof signOff>;

/** An entry that the reasons cite. */
export const decisionCitation = z.strictObject({
  entryId,
  number: z.int(),
  /** Whether the entry says something else now than when the decision was signed. */
  isChangedSince: z.boolean(),
  /** What it said at the signing. */
  said: z.strictObject({ agencyId, date: z.string(), time: z.string(), whatHappened: z.string() }),
});
export type DecisionCitation = z.infer<typeof decisionCitation>;

export const decision = z.strictObject({
  id: decisionId,
  caseId,
  exerciseId,
  /** 1 for the first of the exercise. */
  number: z.int().min(1),
  state: z.enum(decisionStateNames),
  /** The signed decision that this one takes the place of. */
  supersedes: decisionId.nullable(),
  /** Why it does. */
  supersedesBecause: text,
  ...fields,
  /** What the reasons cited when it was signed, in the order of the chronology; none while it is a draft. */
  citations: z.array(decisionCitation),
  /** Every criterion, in the order of the rules. */
  criteria: z.array(criterion),
  /** In their order. */
  options: z.array(optionConsidered),
  /** Those whose signature it needs, and any that is written down besides. */
  signOffs: z.array(signOff),
  /** When it was signed and locked here; null while it is a draft. */
  signedAt: moment.nullable(),
  updatedAt: moment,
  removedAt: moment.nullable(),
});
export type Decision = z.infer<typeof decision>;

const inDecision = z.strictObject({ decisionId });

export const decisionMethods = [
  defineMethod({
    name: 'decision.list',
    kind: 'read',
    summary: 'The decisions of an exercise, newest first, each with its criteria, options and sign-offs.',
    input: z.strictObject({ exerciseId, show: z.enum(['current', 'removed']).default('current') }),
    output: z.strictObject({ decisions: z.array(decision) }),
    errors: ['record/not-found'],
  }),
  defineMethod({
    name: 'decision.create',
    kind: 'write',
    summary:
      'Begins the first decision of an exercise as a draft. Where one was signed, use `decision.supersede`.',
    input: z.strictObject({
      exerciseId,
      decidedOn: fields.decidedOn.default(null),
      decidedBy: fields.decidedBy.default(''),
      outcome: fields.outcome.default(null),
      outcomeOther: fields.outcomeOther.default(''),
      rationale: fields.rationale.default(emptyRichText),
      dissent: fields.dissent.default(''),
    }),
    output: decision,
    errors: ['record/not-found', 'record/duplicate'],
  }),
  defineMethod({
    name: 'decision.update',
    kind: 'write',
    summary: 'Changes the fields given. A signed decision is locked.',
    input: inDecision.extend({ changes: z.strictObject(fields).partial() }),
    output: decision,
    errors: ['record/not-found', 'decision/locked'],
  }),
  defineMethod({
    name: 'decision.remove',
    kind: 'write',
    summary: 'Takes a draft off. A signed decision stays.',
    input: inDecision,
    output: nothing,
    errors: ['record/not-found', 'decision/locked'],
  }),
  defineMethod({
    name: 'decision.restore',
    kind: 'write',
    summary: 'Puts a removed draft back, where no other decision is being made or stands signed since.',
    input: inDecision,
    output: decision,
    errors: ['record/not-found', 'record/duplicate', 'decision/locked'],
  }),
  defineMethod({
    name: 'decision.sign',
    kind: 'write',
    summary: 'Signs and locks a draft that lacks nothing; the one it supersedes gives way. Cannot be undone.',
    input: inDecision,
    output: decision,
    errors: ['record/not-found', 'decision/locked', 'decision/incomplete'],
  }),
  defineMethod({
    name: 'decision.supersede',
    kind: 'write',
    summary:
      'Begins a draft that copies the signed decision, without its signatures, to take its place once signed.',
    input: inDecision.extend({ because: text.refine((words) => words.trim() !== '', 'Say why') }),
    output: decision,
    errors: ['record/not-found', 'record/duplicate', 'record/in-use'],
  }),
  defineMethod({
    name: 'decision.updateCriterion',
    kind: 'write',
    summary: 'Answers one criterion, or says why it is answered so.',
    input: inDecision.extend({
      key: z.enum(criterionKeys),
      changes: z.strictObject(criterionFields).partial(),
    }),
    output: criterion,
    errors: ['record/not-found', 'decision/locked'],
  }),
  defineMethod({
    name: 'decision.updateSignOff',
    kind: 'write',
    summary: 'Writes down who signs for a partner, when they were asked and when they signed.',
    input: inDecision.extend({
      partner: z.enum(signingPartnerNames),
      changes: z.strictObject(signOffFields).partial(),
    }),
    output: signOff,
    errors: ['record/not-found', 'decision/locked'],
  }),
  defineMethod({
    name: 'decision.createOption',
    kind: 'write',
    summary: 'Adds an option that was considered, after the last.',
    input: inDecision.extend({
      title: optionFields.title,
      for: optionFields.for.default(''),
      against: optionFields.against.default(''),
      isChosen: optionFields.isChosen.default(false),
    }),
    output: optionConsidered,
    errors: ['record/not-found', 'decision/locked'],
  }),
  defineMethod({
    name: 'decision.updateOption',
    kind: 'write',
    summary: 'Changes the fields given.',
    input: z.strictObject({ optionId, changes: z.strictObject(optionFields).partial() }),
    output: optionConsidered,
    errors: ['record/not-found', 'decision/locked'],
  }),
  defineMethod({
    name: 'decision.removeOption',
    kind: 'write',
    summary: 'Takes an option off; undo brings it back.',
    input: z.strictObject({ optionId }),
    output: nothing,
    errors: ['record/not-found', 'decision/locked'],
  }),
  defineMethod({
    name: 'decision.listSettings',
    kind: 'read',
    summary: 'In which partnerships education signs as well.',
    input: nothing,
    output: z.strictObject({ partnershipsWithEducation: z.array(z.string()) }),
    errors: [],
  }),
  defineMethod({
    name: 'decision.updateSetting',
    kind: 'write',
    summary:
      'Says whether education signs as well in a partnership, in all of its cases. Signed decisions stay as they are.',
    input: z.strictObject({ partnership: line, hasEducation: z.boolean() }),
    output: nothing,
    errors: [],
  }),
] as const;
