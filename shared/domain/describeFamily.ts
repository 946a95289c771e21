import { counted } from './counted.ts';
import {
  type FamilyAsAt,
  type FamilyPerson,
  type PersonAsAt,
  type RelationshipAsAt,
  withinSentence,
} from './familyAsAt.ts';
import type { EventDate } from './eventDate.ts';
import { dayInWords, formatEventDate } from './formatEventDate.ts';
import { personSexes } from './personTerms.ts';
import { relationshipInWords } from './relationshipTerms.ts';

export interface FamilyWords {
  /** What is described and as at when; one sentence. */
  readonly summary: string;
  readonly people: readonly { readonly id: string; readonly sentence: string }[];
  readonly relationships: readonly { readonly id: string; readonly sentence: string }[];
  /** Who stands for several, and what the day leaves out; empty where there is nothing of the kind. */
  readonly standIns: readonly string[];
  readonly leftOut: readonly string[];
}

/** Gives the words a person is shown by. */
export type NameOf = (person: FamilyPerson) => string;

/** The family of one day in sentences: all that its drawing says, for whoever does not see it and for reports. */
export function describeFamily(family: FamilyAsAt, nameOf: NameOf = ({ label }) => label): FamilyWords {
  const byId = new Map(family.people.map(({ person }) => [person.id, person]));
  const name = (id: string) => {
    const person = byId.get(id);
    return person ? nameOf(person) : '';
  };
  const { people, relationships, standIns } = family;
  return {
    summary: `As at ${dayInWords(family.day, 'long', false)}: ${counted(people.length, 'person', 'people')} and ${counted(relationships.length, 'relationship')}.`,
    people: people.map((one) => ({ id: one.person.id, sentence: personSentence(one, nameOf) })),
    relationships: relationships.map((one) => ({
      id: one.relationship.id,
      sentence: relationshipSentence(one, byId.get(one.relationship.personA), name),
    })),
    standIns: standIns.map(
      ({ person, of }) =>
        `“${nameOf(person)}” stands for ${inWords(of.map(nameOf), 'or')} where a record does not say which. It is no further person and is not drawn.`,
    ),
    leftOut: leftOutSentences(family),
  };
}

function personSentence({ person, state, age, doubts }: PersonAsAt, nameOf: NameOf): string {
  const said = [
    person.kind === 'subject-child' ? 'a child this review is about' : '',
    person.sex === undefined || person.sex === 'not-known' ? '' : personSexes[person.sex].toLowerCase(),
    ...lifeInWords(person, state, age),
    ...doubts,
  ].filter((part) => part !== '');
  return said.length === 0
    ? `${nameOf(person)}: nothing further recorded.`
    : `${nameOf(person)}: ${said.join('; ')}.`;
}

function lifeInWords(person: FamilyPerson, state: PersonAsAt['state'], age: string): string[] {
  const birth = person.birth === null ? '' : `born ${date(person.birth)}`;
  const due = person.due === null ? '' : `due ${date(person.due)}`;
  switch (state) {
    case 'unborn':
      return ['unborn', age, due];
    case 'died':
      return [
        birth,
        ['died', person.died ? date(person.died) : '', age === '' ? '' : `at ${age}`]
          .filter(Boolean)
          .join(' '),
      ];
    case 'born':
      return [birth, age === '' ? 'age not recorded' : age];
  }
}

function relationshipSentence(
  { relationship, type, isUncertain, doubts }: RelationshipAsAt,
  personA: FamilyPerson | undefined,
  name: (id: string) => string,
): string {
  const { from, to, uncertainBecause } = relationship;
  const words = relationshipInWords(type, relationship.typeOther, personA?.sex);
  const when = [from === null ? '' : `from ${date(from)}`, to === null ? '' : `to ${date(to)}`].filter(
    (part) => part !== '',
  );
  const because = uncertainBecause.trim().replace(/[.]+$/, '');
  const doubt = [
    ...(relationship.isUncertain ? [because === '' ? 'uncertain' : `uncertain: ${because}`] : []),
    ...doubts,
  ];
  return [
    `${name(relationship.personA)} is ${isUncertain ? 'perhaps ' : ''}${words} ${name(relationship.personB)}`,
    when.length === 0 ? '' : `, ${when.join(' ')}`,
    doubt.length === 0 ? '' : ` (${doubt.join('; ')})`,
    '.',
  ].join('');
}

function leftOutSentences({ leftOut, day }: FamilyAsAt): string[] {
  const on = `on ${dayInWords(day, 'long', false)}`;
  const { notYetBegun, ended, notYetExpected } = leftOut;
  return [
    ...(notYetBegun > 0 ? [`${counted(notYetBegun, 'relationship')} had not begun ${on}.`] : []),
    ...(ended > 0 ? [`${counted(ended, 'relationship')} had ended by then.`] : []),
    ...(notYetExpected > 0
      ? [
          `${counted(notYetExpected, 'person', 'people')} had not been conceived by then, as far as the dates say.`,
        ]
      : []),
  ];
}

function date(value: EventDate): string {
  return withinSentence(formatEventDate(value));
}

function inWords(names: readonly string[], word: string): string {
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(` ${word} `);
}
