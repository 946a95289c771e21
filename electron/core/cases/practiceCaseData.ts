import type { Agency } from '../../../shared/contract/agencies.ts';
import type { EvidenceStance, FindingKind } from '../../../shared/domain/caseTerms.ts';
import type { RichInline, RichText } from '../../../shared/domain/richText.ts';
import type { NewEntry } from '../chronology/chronology.store.ts';
import type { RecommendationFields } from '../recommendations/recommendations.store.ts';
import type { NewCase } from './cases.store.ts';

/** Everything here is invented. */
type Cite = (entryKey: string) => string;

export const practiceReview: NewCase = {
  reference: 'PRACTICE 2026-01',
  pseudonym: 'Rowan',
  partnership: 'Wexmoor Safeguarding Children Partnership (invented)',
  exerciseKind: 'local-review',
  marking: 'OFFICIAL-SENSITIVE',
  leadReviewer: 'Miriam Oakes (invented)',
  summary: 'Rowan was brought to hospital at fourteen weeks old with serious injuries that have not been explained. Rowan is recovering and lives with foster carers.',
};

export const practiceAgencies: readonly Pick<Agency, 'name' | 'code' | 'kind'>[] = [
  { name: 'Northgate Surgery', code: 'GP', kind: 'gp' },
  { name: 'Wexmoor Health Visiting', code: 'HV', kind: 'health-visiting' },
];

type PracticeEntry = Pick<NewEntry, 'date' | 'time' | 'whatHappened' | 'childSeen' | 'source'> & {
  readonly key: string;
  readonly agency: string;
  readonly comment?: string;
};

export const practiceEntries: readonly PracticeEntry[] = [
  { key: 'eight-week-check', agency: 'GP', date: '14 April 2026', time: '15:40', whatHappened: 'Eight-week check. Two small bruises seen on the left cheek, each about 1 cm. Mother said that a toy had been dropped. Explanation accepted.', childSeen: 'seen', source: 'GP record, p. 3' },
  { key: 'telephone', agency: 'HV', date: 'c. 21 April 2026', time: '', whatHappened: 'Mother said by telephone that the mark was gone. Visit offered for 24 April.', childSeen: 'not-seen', source: 'Health visiting record, p. 11' },
];

interface PracticeFinding {
  readonly label: string;
  readonly title: string;
  readonly kind: FindingKind;
  readonly body: (cite: Cite) => RichText;
  readonly why: (cite: Cite) => RichText;
  readonly evidence: readonly { entry: string; stance: EvidenceStance; note: string }[];
}

const words = (value: string): RichInline => ({ type: 'text', text: value });
const citation = (entryId: string): RichInline => ({ type: 'citation', attrs: { entryId } });

export const practiceFindings: readonly PracticeFinding[] = [
  {
    label: '1',
    title: 'A bruise on a baby who could not yet move',
    kind: 'learning',
    body: (cite) => ({
      type: 'doc',
      content: [{ type: 'paragraph', content: [words('A doctor saw two small bruises on Rowan’s cheek '), citation(cite('eight-week-check')), words('. No referral was made.')] }],
    }),
    why: () => ({ type: 'doc', content: [{ type: 'paragraph', content: [words('The guidance was known, but it sat in a folder.')] }] }),
    evidence: [{ entry: 'eight-week-check', stance: 'supports', note: 'The bruises were seen and the explanation accepted.' }],
  },
];

export const practiceRecommendations: readonly (RecommendationFields & { addressees: readonly string[]; answers: readonly string[] })[] = [
  {
    label: '1a.',
    text: 'Make sure that every GP system prompts a same-day referral when bruising is recorded for a child under six months.',
    outcomeSought: 'No baby with a bruise goes home without a paediatric opinion.',
    due: 'by 31 March 2027',
    addressees: ['GP'],
    answers: ['1'],
  },
];
