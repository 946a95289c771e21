import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { familyAsAt, type FamilyPerson, type FamilyRelationship } from './familyAsAt.ts';
import { drawGenogram } from './genogram.ts';
import { spread } from './genogramColumns.ts';
import { genogramRows } from './genogramRows.ts';
import { genogramSizes } from './genogramShapes.ts';
import { genogramUnions } from './genogramUnions.ts';
import { parseEventDate } from './parseEventDate.ts';
import { type RelationshipType, relationshipTypeNames } from './relationshipTerms.ts';

const day = '2026-05-24';

function person(id: string, fields: Partial<FamilyPerson> = {}): FamilyPerson {
  return { id, label: id, kind: 'adult', birth: null, due: null, ...fields };
}
function related(
  personA: string,
  type: RelationshipType,
  personB: string,
  isUncertain = false,
): FamilyRelationship {
  return {
    id: `${personA} ${type} ${personB}`,
    personA,
    personB,
    type,
    typeOther: '',
    from: null,
    to: null,
    isUncertain,
    uncertainBecause: '',
  };
}
const draw = (people: FamilyPerson[], relationships: FamilyRelationship[]) => {
  const drawing = drawGenogram(familyAsAt(day, people, relationships));
  const at = (id: string) => drawing.people.find((one) => one.id === id) ?? expect.unreachable(id);
  return { ...drawing, at };
};

const child = (id: string, birth: string) =>
  person(id, { kind: 'subject-child', birth: parseEventDate(birth) });
const people = [
  person('Mother', { sex: 'female' }),
  person('Father', { sex: 'male' }),
  person('Nan', { sex: 'female', died: parseEventDate('2020') }),
  person('Stepfather', { sex: 'male' }),
  child('Rowan', '14 Feb 2026'),
  person('Hazel', { kind: 'other-child', birth: parseEventDate('2020') }),
  person('Neighbour'),
];
const relationships = [
  related('Mother', 'parent', 'Rowan'),
  related('Father', 'parent', 'Rowan', true),
  related('Mother', 'parent', 'Hazel'),
  related('Nan', 'parent', 'Mother'),
  related('Mother', 'former-partner', 'Father'),
  related('Stepfather', 'partner', 'Mother'),
  related('Stepfather', 'step-parent', 'Hazel'),
  related('Neighbour', 'carer', 'Rowan'),
];

describe('a genogram', () => {
  it('has grandparents above parents above children, and who is no family in a row below', () => {
    const { at } = draw(people, relationships);
    expect(at('Nan').y).toBeLessThan(at('Mother').y);
    expect(at('Father').y).toBe(at('Mother').y);
    expect(at('Stepfather').y).toBe(at('Mother').y);
    expect(at('Mother').y).toBeLessThan(at('Rowan').y);
    expect(at('Hazel').y).toBe(at('Rowan').y);
    expect(at('Rowan').y).toBeLessThan(at('Neighbour').y);
  });

  it('has the usual signs: square, circle, diamond, triangle; two lines for the child it is about; a cross for who has died', () => {
    const baby = person('Baby', { kind: 'other-child', due: parseEventDate('1 Aug 2026'), sex: 'male' });
    const { at } = draw([...people, baby], relationships);
    expect(['Father', 'Mother', 'Neighbour', 'Baby'].map((id) => at(id).symbol)).toEqual([
      'square',
      'circle',
      'diamond',
      'triangle',
    ]);
    expect([at('Rowan').isSubject, at('Hazel').isSubject]).toEqual([true, false]);
    expect([at('Nan').hasDied, at('Mother').hasDied]).toEqual([true, false]);
  });

  it('the mother of children by two men stands between them', () => {
    const { at } = draw(
      [
        person('First', { sex: 'male' }),
        person('Second', { sex: 'male' }),
        person('Mother'),
        child('A', '2018'),
        child('B', '2020'),
      ],
      [
        related('First', 'parent', 'A'),
        related('Mother', 'parent', 'A'),
        related('Second', 'parent', 'B'),
        related('Mother', 'parent', 'B'),
      ],
    );
    expect(at('First').x).toBeLessThan(at('Mother').x);
    expect(at('Mother').x).toBeLessThan(at('Second').x);
    expect(at('A').x).toBeLessThan(at('B').x);
  });

  it('each side of the family stands over its own child, and brothers and sisters from the eldest', () => {
    const { at } = draw(
      [
        ...['Her mother', 'Her father', 'His mother', 'His father', 'Mother', 'Father'].map((id) =>
          person(id),
        ),
        child('Younger', '2022'),
        child('Elder', '2015'),
      ],
      [
        related('Her mother', 'parent', 'Mother'),
        related('Her father', 'parent', 'Mother'),
        related('His mother', 'parent', 'Father'),
        related('His father', 'parent', 'Father'),
        ...['Elder', 'Younger'].flatMap((id) => [
          related('Mother', 'parent', id),
          related('Father', 'parent', id),
        ]),
      ],
    );
    const middle = (one: string, other: string) => (at(one).x + at(other).x) / 2;
    const [hers, his] = [middle('Her mother', 'Her father'), middle('His mother', 'His father')];
    expect(Math.sign(hers - his)).toBe(Math.sign(at('Mother').x - at('Father').x));
    expect(at('Elder').x).toBeLessThan(at('Younger').x);
    expect(Math.abs(middle('Elder', 'Younger') - middle('Mother', 'Father'))).toBeLessThanOrEqual(1);
  });

  it('twins come from one point, and stand together among their brothers and sisters', () => {
    const twins = [child('Ash', '14 Feb 2020'), child('Elm', '14 Feb 2020')];
    const { at, lines } = draw(
      [person('Mother'), ...twins, child('Oak', '2017'), child('Fir', '2023')],
      [
        ...['Oak', 'Ash', 'Elm', 'Fir'].map((id) => related('Mother', 'parent', id)),
        related('Ash', 'twin', 'Elm'),
      ],
    );
    const order = ['Oak', 'Ash', 'Elm', 'Fir'].toSorted((one, other) => at(one).x - at(other).x);
    expect(order).toEqual(['Oak', 'Ash', 'Elm', 'Fir']);
    const startsOf = (id: string) =>
      lines.flatMap(({ points }) => {
        const end = points.at(-1);
        return end && end[0] === at(id).x && end[1] <= at(id).y && points.length === 2 ? [points[0]] : [];
      });
    expect(startsOf('Ash')).toEqual(startsOf('Elm'));
    expect(startsOf('Ash')).toHaveLength(1);
    expect(startsOf('Oak')).not.toEqual(startsOf('Ash'));
  });

  it('an uncertain father has a dashed line, and the mother’s stays whole', () => {
    const { lines, at } = draw(
      [person('Mother'), person('Father'), child('Rowan', '2026')],
      [related('Mother', 'parent', 'Rowan'), related('Father', 'parent', 'Rowan', true)],
    );
    const lineOf = (id: string) =>
      lines.find(({ points }) => points[0]?.[0] === at(id).x && points.length === 3);
    expect(lineOf('Father')?.isDashed).toBe(true);
    expect(lineOf('Mother')?.isDashed).toBe(false);
  });

  it('what no line shows is written at the person', () => {
    expect(draw(people, relationships).at('Neighbour').facts.join(' ')).toBe('carer of Rowan');
    const nan = draw(
      [person('Nan', { sex: 'female' }), child('A', '2020')],
      [related('Nan', 'grandparent', 'A', true)],
    );
    expect(nan.at('Nan').facts.join(' ')).toBe('perhaps grandmother of A');
  });

  it('two people who are each recorded as the other’s parent are both drawn, and the second is written', () => {
    const { at, people: drawn } = draw(
      [child('A', '2020'), person('B')],
      [related('A', 'parent', 'B'), related('B', 'parent', 'A')],
    );
    expect(drawn).toHaveLength(2);
    expect([at('A'), at('B')].flatMap(({ facts }) => facts).join(' ')).toMatch(/parent of [AB]/);
  });

  it('a second family that nothing joins to the first stands beside it, not within it', () => {
    const { at } = draw(
      [
        ...people,
        person('Other mother'),
        person('Other nan'),
        person('Foster child', { kind: 'other-child' }),
      ],
      [
        ...relationships,
        related('Other mother', 'parent', 'Foster child'),
        related('Other nan', 'parent', 'Other mother'),
      ],
    );
    const xs = (ids: string[]) => ids.map((id) => at(id).x);
    const first = xs(['Mother', 'Father', 'Nan', 'Stepfather', 'Rowan', 'Hazel']);
    const second = xs(['Other mother', 'Other nan', 'Foster child']);
    expect(Math.max(...first)).toBeLessThan(Math.min(...second));
    expect(new Set(second).size).toBe(1);
  });

  it('the same family comes out the same every time', () => {
    const drawn = () => drawGenogram(familyAsAt(day, people, relationships));
    expect(drawn()).toEqual(drawn());
  });

  it('nobody is lost, nobody stands on another, and every relationship is drawn or written, whatever is recorded', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const link = fc.record({
      one: fc.constantFrom(...ids),
      other: fc.constantFrom(...ids),
      type: fc.constantFrom(...relationshipTypeNames.filter((type) => type !== 'one-of')),
      isUncertain: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(link, { maxLength: 16 }), (links) => {
        const everyone = ids.map((id, index) => person(id, { kind: index < 2 ? 'subject-child' : 'adult' }));
        const all = links
          .filter(({ one, other }) => one !== other)
          .map(({ one, other, type, isUncertain }, index) => ({
            ...related(one, type, other, isUncertain),
            id: `${index}`,
          }));
        const family = familyAsAt(day, everyone, all);
        const drawing = drawGenogram(family);
        expect(drawing.people.map(({ id }) => id).toSorted()).toEqual(ids);
        for (const row of Map.groupBy(drawing.people, ({ y }) => y).values()) {
          const places = row.map(({ x }) => x);
          for (const [index, x] of places.entries())
            if (index > 0) expect(x - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(genogramSizes.column);
        }
        for (const { points } of drawing.lines)
          for (const [x, y] of points) {
            expect(x >= 0 && x <= drawing.width && y >= 0 && y <= drawing.height).toBe(true);
          }
        const { unions, bare, written } = genogramUnions(family, genogramRows(family));
        const inLines = all.filter(
          (one) =>
            !written.some(({ relationship }) => relationship.id === one.id) &&
            !bare.some(({ relationship }) => relationship.id === one.id),
        );
        for (const { personA, personB } of inLines) {
          const isTogether = unions.some(
            ({ members, children }) =>
              (members.includes(personA) &&
                (members.includes(personB) || children.some(({ id }) => id === personB))) ||
              (children.some(({ id }) => id === personA) && children.some(({ id }) => id === personB)),
          );
          // Half-siblings hang from two lines of one parent.
          const parentsOf = (id: string) =>
            unions.flatMap(({ members, children }) => (children.some((one) => one.id === id) ? members : []));
          expect(isTogether || parentsOf(personA).some((id) => parentsOf(personB).includes(id))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('spreading out', () => {
  it('leaves alone what has room, and shares out what has not', () => {
    const at = (...places: number[]) =>
      spread(
        places.map((place) => ({ at: place, weight: 1 })),
        10,
      );
    expect(at(0, 50, 100)).toEqual([0, 50, 100]);
    expect(at(20, 20)).toEqual([15, 25]);
    expect(at(0, 30, 30, 30)).toEqual([0, 20, 30, 40]);
  });
});
