import type { Person } from '../../../shared/contract/people.ts';
import type { Relationship } from '../../../shared/contract/family.ts';
import { ageInWords, ageOn } from '../../../shared/domain/age.ts';
import { dayNumber } from '../../../shared/domain/civilDate.ts';
import { personKinds } from '../../../shared/domain/caseTerms.ts';
import { describeFamily } from '../../../shared/domain/describeFamily.ts';
import { familyAsAt } from '../../../shared/domain/familyAsAt.ts';
import type { EventDate } from '../../../shared/domain/eventDate.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { personSexes, personStatusKinds } from '../../../shared/domain/personTerms.ts';
import type { FiledPerson } from '../../../shared/report/caseFileSource.ts';

/** The day for which ages are given. */
export interface AgeDay {
  readonly on: string;
  /** It is the day of the incident, and no other. */
  readonly isIncident: boolean;
}

/** Beyond so many days an incident has no day on which an age could be given. */
const mostDays = 3;

/** The day of the incident, the last where it was a night or a few days; where it is known no closer, the day of the document. */
export function ageDay(incident: EventDate | null, preparedOn: string): AgeDay {
  const { earliest, latest } = incident ?? { earliest: null, latest: null };
  const isKnown = earliest !== null && latest !== null && dayNumber(latest) - dayNumber(earliest) < mostDays;
  return isKnown ? { on: latest, isIncident: true } : { on: preparedOn, isIncident: false };
}

/** A person as printed: by the label in use, with an age and no date of birth, which with a place would tell who it is. */
export function filedPerson(person: Person, { on, isIncident }: AgeDay): FiledPerson {
  const { label, kind, sex, statuses, ethnicity, religion, languages, disability } = person;
  const particulars = [
    ageOf(person, { on, isIncident }),
    { label: 'Sex', text: sex === 'not-known' ? '' : personSexes[sex].toLowerCase() },
    { label: 'Ethnicity', text: ethnicity },
    { label: 'Religion', text: religion },
    { label: 'Languages', text: languages },
    { label: 'Disability', text: disability },
    ...statuses.map((status) => ({
      label: personStatusKinds[status.kind],
      text: [
        status.starts ? `from ${formatEventDate(status.starts)}` : '',
        status.ends ? `to ${formatEventDate(status.ends)}` : '',
        status.note,
      ]
        .filter(Boolean)
        .join(' '),
    })),
  ].filter(({ text }) => text !== '');
  return { label, kind: personKinds[kind], isSubject: kind === 'subject-child', particulars };
}

function ageOf(person: Person, { on, isIncident }: AgeDay): { label: string; text: string } {
  if (person.isUnborn) return { label: 'Age', text: 'not born yet' };
  const label = isIncident ? 'Age at the incident' : 'Age';
  const diedOn = person.died?.earliest === person.died?.latest ? (person.died?.latest ?? null) : null;
  const isDead = person.died !== null && (person.died.latest ?? person.died.earliest ?? '') <= on;
  // Of a death that is not known to the day no age can be said.
  if (isDead && diedOn === null) return { label: 'Age', text: '' };
  const age = person.birth ? ageOn(isDead && diedOn ? diedOn : on, person) : null;
  return { label: isDead ? 'Age at death' : label, text: age ? ageInWords(age) : '' };
}

/** Who is who to whom on a day, with what is doubtful; nothing where no relationship is recorded. */
export function filedFamily(
  people: readonly Person[],
  relationships: readonly Relationship[],
  on: string,
): string[] {
  if (relationships.length === 0) return [];
  const words = describeFamily(familyAsAt(on, people, relationships));
  return [...words.relationships.map(({ sentence }) => sentence), ...words.standIns, ...words.leftOut];
}
