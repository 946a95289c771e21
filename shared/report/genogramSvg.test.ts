import { expect, test } from 'vitest';
import { describeFamily } from '../domain/describeFamily.ts';
import { familyAsAt, type FamilyPerson, type FamilyRelationship } from '../domain/familyAsAt.ts';
import { drawGenogram } from '../domain/genogram.ts';
import { parseEventDate } from '../domain/parseEventDate.ts';
import { genogramSvg, symbolPaths } from './genogramSvg.ts';

const people: FamilyPerson[] = [
  { id: '1', label: 'Mother <"M" & co>', kind: 'adult', birth: null, due: null, sex: 'female' },
  { id: '2', label: 'Rowan', kind: 'subject-child', birth: parseEventDate('2026'), due: null },
];
const relationships: FamilyRelationship[] = [
  {
    id: 'r',
    personA: '1',
    personB: '2',
    type: 'parent',
    typeOther: '',
    from: null,
    to: null,
    isUncertain: true,
    uncertainBecause: '',
  },
];

test('a report gets one drawing with its text equivalent, and no name can break out of it', () => {
  const family = familyAsAt('2026-12-31', people, relationships);
  const words = describeFamily(family);
  const svg = genogramSvg(drawGenogram(family), {
    title: 'Family of Rowan',
    description: words.relationships.map(({ sentence }) => sentence).join(' '),
  });
  expect(svg).toContain('<title>Family of Rowan</title>');
  expect(svg).toContain(
    '<desc>Mother &lt;&quot;M&quot; &amp; co&gt; is perhaps the mother of Rowan (uncertain).</desc>',
  );
  expect(svg).toContain('stroke-dasharray');
  expect(svg).not.toMatch(/<"M"|NaN|undefined|<style|script/);
});

test('a child the review is about has two outlines, and who has died is crossed out', () => {
  const paths = (isSubject: boolean, hasDied: boolean) =>
    symbolPaths({ symbol: 'square', isSubject, hasDied }).length;
  expect([paths(false, false), paths(true, false), paths(false, true), paths(true, true)]).toEqual([
    1, 2, 2, 3,
  ]);
});

test('an empty family makes an empty drawing, not a broken one', () => {
  const family = familyAsAt('2026-12-31', [], []);
  expect(genogramSvg(drawGenogram(family), { title: '', description: '' })).not.toMatch(/NaN|Infinity/);
});
