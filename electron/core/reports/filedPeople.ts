import type { Person } from '../../../shared/contract/people.ts';
import type { Relationship } from '../../../shared/contract/family.ts';
import { ageInWords, ageOn } from '../../../shared/domain/age.ts';
import { personKinds } from '../../../shared/domain/caseTerms.ts';
import { describeFamily } from '../../../shared/domain/describeFamily.ts';
import { familyAsAt } from '../../../shared/domain/familyAsAt.ts';
import { formatEventDate } from '../../../shared/domain/formatEventDate.ts';
import { personSexes, personStatusKinds } from '../../../shared/domain/personTerms.ts';
import type { FiledPerson } from '../../../shared/report/caseFileSource.ts';

/**
 * A person as printed: by the label in use, with an age and no date of birth, which with a place would tell who it is.
 * `on` is the day for which the age is given.
 */
export function filedPerson(person: Person, on: string): FiledPerson {
  const { label, kind, sex, statuses, ethnicity, religion, languages, disability } = person;
  const age = person.birth && !person.died ? ageOn(on, { birth: person.birth, due: person.due }) : null;
  const particulars = [
    { label: 'Age', text: age ? ageInWords(age) : '' },
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
