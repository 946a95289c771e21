import { describe, expect, it } from 'vitest';
import { describeFamily } from './describeFamily.ts';
import { familyAsAt, type FamilyPerson, type FamilyRelationship } from './familyAsAt.ts';
import { parseEventDate } from './parseEventDate.ts';
import type { RelationshipType } from './relationshipTerms.ts';

function person(
  id: string,
  fields: Partial<Record<'birth' | 'due' | 'died', string>> &
    Partial<Pick<FamilyPerson, 'kind' | 'sex' | 'isUnborn'>> = {},
): FamilyPerson {
  const { birth, due, died, ...rest } = fields;
  const read = (text: string | undefined) => (text === undefined ? null : parseEventDate(text));
  return { id, label: id, kind: 'adult', ...rest, birth: read(birth), due: read(due), died: read(died) };
}

function related(
  personA: string,
  type: RelationshipType,
  personB: string,
  fields: { from?: string; to?: string; because?: string; typeOther?: string } = {},
): FamilyRelationship {
  const { from, to, because, typeOther = '' } = fields;
  return {
    id: `${personA} ${type} ${personB}`,
    personA,
    personB,
    type,
    typeOther,
    from: from === undefined ? null : parseEventDate(from),
    to: to === undefined ? null : parseEventDate(to),
    isUncertain: because !== undefined,
    uncertainBecause: because ?? '',
  };
}

const mother = person('Mother', { birth: '3 May 1998', sex: 'female' });
const father = person('Father', { birth: '1996', sex: 'male' });
const rowan = person('Rowan', { kind: 'subject-child', birth: '14 Feb 2026', due: '1 April 2026' });
const parents = [related('Mother', 'parent', 'Rowan'), related('Father', 'parent', 'Rowan')];

const sentencesOf = (day: string, people: FamilyPerson[], relationships: FamilyRelationship[]) =>
  describeFamily(familyAsAt(day, people, relationships));

describe('a family as at a day', () => {
  it('an unborn baby becomes a child: weeks of pregnancy before the birth, an age after it', () => {
    const stateOn = (day: string) => {
      const found = familyAsAt(day, [mother, rowan], []).people.find((one) => one.person.id === 'Rowan');
      return found && [found.state, found.age];
    };
    expect(stateOn('2026-01-14')).toEqual(['unborn', '29 weeks of pregnancy']);
    expect(stateOn('2026-02-13')).toEqual(['unborn', '33 weeks of pregnancy']);
    expect(stateOn('2026-02-14')).toEqual(['born', 'day of birth']);
    expect(stateOn('2026-05-24')).toEqual(['born', '14 weeks']);
  });

  it('before the pregnancy the child and its relationships are left out, and that is said with the count', () => {
    const family = familyAsAt('2025-01-10', [mother, father, rowan], parents);
    expect(family.people.map(({ person: { id } }) => id)).toEqual(['Mother', 'Father']);
    expect(family.leftOut).toEqual({ notYetBegun: 2, ended: 0, notYetExpected: 1 });
    expect(describeFamily(family).leftOut).toEqual([
      '2 relationships had not begun on 10 January 2025.',
      '1 person had not been conceived by then, as far as the dates say.',
    ]);
  });

  it('a baby said to be unborn with no due date is unborn, and the weeks are said not to be recorded', () => {
    const baby = person('Unborn baby', { kind: 'subject-child', isUnborn: true });
    expect(sentencesOf('2026-05-24', [baby], []).people).toEqual([
      {
        id: 'Unborn baby',
        sentence: 'Unborn baby: a child this review is about; unborn; weeks of pregnancy not recorded.',
      },
    ]);
  });

  it('long after the due date with no birth recorded, no age is made up', () => {
    const baby = person('Baby', { kind: 'subject-child', due: '1 April 2020' });
    expect(sentencesOf('2026-05-24', [baby], []).people[0]?.sentence).toBe(
      'Baby: a child this review is about; age not recorded; birth not recorded; due Wed 1 Apr 2020.',
    );
  });

  it('where the day falls within a vague birth, it is said that the child may not have been born', () => {
    const child = person('Hazel', { kind: 'other-child', birth: 'March 2020' });
    const [hazel] = familyAsAt('2020-03-20', [child], []).people;
    expect(hazel).toMatchObject({ state: 'born', doubts: ['may not have been born yet'] });
    expect(familyAsAt('2020-04-01', [child], []).people[0]?.doubts).toEqual([]);
  });

  it('who had died by the day has died, at an age; who died later had not; a vague death is doubted', () => {
    const nan = person('Grandmother', { birth: '1950', died: 'March 2020' });
    expect(sentencesOf('2020-02-29', [nan], []).people[0]?.sentence).toBe(
      'Grandmother: born 1950; about 69 years.',
    );
    expect(sentencesOf('2020-03-10', [nan], []).people[0]?.sentence).toContain(
      'may have died by then (Mar 2020)',
    );
    expect(sentencesOf('2020-03-31', [nan], []).people[0]?.sentence).toBe(
      'Grandmother: born 1950; died Mar 2020 at about 69 years.',
    );
  });

  it('a relationship that had not begun or had ended is left out and counted; one that may have is drawn and doubted', () => {
    const partners = [related('Mother', 'partner', 'Father', { from: 'March 2019', to: '5 June 2021' })];
    const on = (day: string) => familyAsAt(day, [mother, father], partners);
    expect(on('2019-02-28').leftOut.notYetBegun).toBe(1);
    expect(on('2019-03-15').relationships).toMatchObject([
      { isUncertain: true, doubts: ['may not have begun by then'] },
    ]);
    expect(on('2021-06-05').relationships).toMatchObject([{ isUncertain: false, doubts: [] }]);
    expect(on('2021-06-06')).toMatchObject({ relationships: [], leftOut: { ended: 1 } });
  });

  it('former partners were partners while it lasted', () => {
    const former = [related('Mother', 'former-partner', 'Father', { from: '2019', to: '2021' })];
    const typeOn = (day: string) => familyAsAt(day, [mother, father], former).relationships[0]?.type;
    expect([typeOn('2020-05-01'), typeOn('2021-06-01'), typeOn('2022-01-01')]).toEqual([
      'partner',
      'former-partner',
      'former-partner',
    ]);
  });

  it('doubt is told with its reason, in words', () => {
    const maybe = related('Father', 'parent', 'Rowan', {
      because: 'two men are named by the health visitor.',
    });
    expect(sentencesOf('2026-05-24', [father, rowan], [maybe]).relationships[0]?.sentence).toBe(
      'Father is perhaps the father of Rowan (uncertain: two men are named by the health visitor).',
    );
  });

  it('twins of the same birth and initials stay two, and "one of the two" is no third child', () => {
    const twin = (id: string) => person(id, { kind: 'subject-child', birth: '14 Feb 2026' });
    const people = [
      twin('Ash'),
      twin('Alder'),
      person('Ash or Alder, not recorded which', { kind: 'subject-child' }),
    ];
    const words = sentencesOf('2026-05-24', people, [
      related('Ash', 'twin', 'Alder'),
      related('Ash or Alder, not recorded which', 'one-of', 'Ash'),
      related('Ash or Alder, not recorded which', 'one-of', 'Alder'),
    ]);
    expect(words.summary).toBe('As at 24 May 2026: 2 people and 1 relationship.');
    expect(words.relationships.map(({ sentence }) => sentence)).toEqual(['Ash is a twin of Alder.']);
    expect(words.standIns).toEqual([
      '“Ash or Alder, not recorded which” stands for Ash or Alder where a record does not say which. It is no further person and is not drawn.',
    ]);
  });

  it('professionals are drawn only where somebody is related to them', () => {
    const worker = person('SW1', { kind: 'professional' });
    expect(familyAsAt('2026-05-24', [rowan, worker], []).people).toHaveLength(1);
    const foster = familyAsAt('2026-05-24', [rowan, worker], [related('SW1', 'foster-carer', 'Rowan')]);
    expect(foster.people).toHaveLength(2);
  });

  it('a relationship in words of the record’s own reads as a sentence', () => {
    const aunt = related('Father', 'other', 'Mother', { typeOther: 'landlord' });
    expect(sentencesOf('2026-05-24', [mother, father], [aunt]).relationships[0]?.sentence).toBe(
      'Father is landlord of Mother.',
    );
  });
});
