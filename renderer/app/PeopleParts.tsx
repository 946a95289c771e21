import type { CaseId } from '../../shared/contract/values.ts';
import { FamilyScreen } from '../features/family/index.ts';
import { PeopleScreen } from '../features/people/index.ts';
import { type SectionPart, SectionParts } from './SectionParts.tsx';

/** Who is in the case, and how they belong together. */
const parts: readonly [SectionPart, ...SectionPart[]] = [
  { path: '', title: 'People', Screen: PeopleScreen },
  { path: 'family', title: 'Family', Screen: FamilyScreen },
];

export function PeopleParts({ caseId, part }: { caseId: CaseId; part?: string | undefined }) {
  return <SectionParts caseId={caseId} section="people" label="Parts of People" parts={parts} part={part} />;
}
