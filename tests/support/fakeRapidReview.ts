import type { Contribution, RapidSection } from '../../shared/contract/rapidReview.ts';
import type { Request } from '../../shared/contract/requests.ts';
import { rapidSectionId, requestId } from '../../shared/contract/values.ts';
import { builtInRapidSections, type RapidTemplateSection } from '../../shared/domain/rapidSections.ts';
import { emptyRichText } from '../../shared/domain/richText.ts';
import { type Answers, createFakeBridge } from './fakeBridge.ts';
import { rapidReview } from './fakeExercises.ts';
import { makeEntry, northgate, rowan, wexmoorHousing } from './fakeRecords.ts';

export function section(number: number, given: Partial<RapidSection> = {}): RapidSection {
  return {
    id: rapidSectionId.parse(`01985b1e-0000-7000-8000-0000000006${String(number).padStart(2, '0')}`),
    caseId: rowan.id,
    exerciseId: rapidReview.id,
    key: `key-${number}`,
    title: `Title ${number}`,
    guidance: `What belongs in ${number}.`,
    isRequired: false,
    position: number - 1,
    body: emptyRichText,
    state: 'to-write',
    emptyBecause: '',
    citations: [],
    createdAt: '2026-06-01T08:00:00.000Z',
    updatedAt: '2026-06-01T08:00:00.000Z',
    removedAt: null,
    ...given,
  };
}

/** Asked of the surgery, and late on any later day. */
export const lateRequest: Request = {
  id: requestId.parse('01985b1e-0000-7000-8000-000000000701'),
  caseId: rowan.id,
  agencyId: northgate.id,
  kind: 'summary',
  askedOn: '2026-05-28',
  dueOn: '2026-06-05',
  promisedOn: null,
  receivedOn: null,
  checkedOn: null,
  queriedOn: null,
  queriedBecause: '',
  answer: 'none',
  coversFrom: null,
  coversTo: null,
  personsSearched: '',
  missing: 'The record from 3 May',
  note: '',
  chasers: [],
  createdAt: '2026-05-28T08:00:00.000Z',
  updatedAt: '2026-05-28T08:00:00.000Z',
  removedAt: null,
};

export const bruises = makeEntry(147, {
  whatHappened: 'Two small bruises on Jayden’s cheek.',
  source: 'GP record, p. 3',
  significance: 'key',
});

export const ofSurgery: Contribution = {
  agencyId: northgate.id,
  total: 21,
  entries: [
    {
      id: bruises.id,
      number: bruises.number,
      date: bruises.date,
      time: '',
      whatHappened: bruises.whatHappened,
      source: bruises.source,
      significance: 'key',
    },
  ],
};

/** A core that keeps the sections it is told of, as the real one does. */
export function createRapidReviewCore(initial: readonly RapidSection[], answers: Answers = {}) {
  let sections = [...initial];
  let template: readonly RapidTemplateSection[] = builtInRapidSections;
  const current = () => sections.filter(({ removedAt }) => removedAt === null);
  const change = (target: string, given: Partial<RapidSection>): RapidSection => {
    sections = sections.map((found) => (found.id === target ? { ...found, ...given } : found));
    const changed = sections.find(({ id }) => id === target);
    if (!changed) throw new Error(`The test has no section ${target}.`);
    return changed;
  };
  const bridge = createFakeBridge({
    'exercises.list': { exercises: [rapidReview] },
    'rapid-review.list': ({ show }) => ({
      sections: show === 'removed' ? sections.filter(({ removedAt }) => removedAt !== null) : current(),
    }),
    'rapid-review.create': () => {
      sections = template.map((given, index) => section(index + 1, given));
      return { sections };
    },
    'rapid-review.createSection': ({ title, guidance, isRequired }) => {
      const made = section(sections.length + 1, { title, guidance, isRequired });
      sections = [...sections, made];
      return made;
    },
    'rapid-review.update': ({ sectionId, changes }) => change(sectionId, JSON.parse(JSON.stringify(changes))),
    'rapid-review.remove': ({ sectionId }) => {
      change(sectionId, { removedAt: '2026-06-10T08:00:00.000Z' });
      return {};
    },
    'rapid-review.restore': ({ sectionId }) => change(sectionId, { removedAt: null }),
    'rapid-review.reorder': ({ sectionId, position }) => {
      const moved = change(sectionId, {});
      const others = sections.filter(({ id }) => id !== sectionId);
      sections = [...others.slice(0, position), moved, ...others.slice(position)];
      return moved;
    },
    'rapid-review.link': ({ sectionId, entryId }) => {
      const { citations } = change(sectionId, {});
      return change(sectionId, {
        citations: citations.map((cited) =>
          cited.entryId === entryId ? { ...cited, isChangedSince: false } : cited,
        ),
      });
    },
    'rapid-review.listContributions': { contributions: [ofSurgery] },
    'rapid-review.listTemplate': () => ({
      sections: [...template],
      isBuiltIn: template === builtInRapidSections,
    }),
    'rapid-review.updateTemplate': () => {
      template = current().map(({ key, title, guidance, isRequired }) => ({
        key,
        title,
        guidance,
        isRequired,
      }));
      return { sections: [...template] };
    },
    'rapid-review.restoreTemplate': () => {
      template = builtInRapidSections;
      return { sections: [...template] };
    },
    'decision.list': { decisions: [] },
    'requests.list': { requests: [lateRequest], returns: [] },
    'agencies.list': { agencies: [northgate, wexmoorHousing] },
    'chronology.get': bruises,
    'history.list': { changes: [], hasMore: false },
    'history.get': { undo: { operationId: 'last', operation: 'The last act' }, redo: null },
    ...answers,
  });
  return { bridge, current };
}
