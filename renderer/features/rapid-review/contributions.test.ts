import { expect, test } from 'vitest';
import { makeNameCover } from '../../../shared/domain/coverNames.ts';
import { northgate } from '../../../tests/support/fakeRecords.ts';
import { bruises, section } from '../../../tests/support/fakeRapidReview.ts';
import { quotationOf, sectionsUsing } from './contributions.ts';

const jayden = { personId: 'p1', label: 'Rowan', realName: 'Jayden Marsh', otherRealNames: '' };

test('words quoted from an agency go out with pseudonyms, never with the real names that agency wrote', () => {
  const { quotation, covered } = quotationOf(northgate, bruises, makeNameCover([jayden]));
  expect(quotation.text).toBe('Two small bruises on [Rowan]’s cheek.');
  expect(covered).toBe(1);
});

test('a quotation says which agency wrote it, when, and where in its record', () => {
  const { quotation, covered } = quotationOf(northgate, bruises, makeNameCover([]));
  expect(quotation.source).toMatch(/^Northgate Surgery, \w+ \d+ \w+ 2010, GP record, p\. 3$/);
  expect(quotation.entryId).toBe(bruises.id);
  expect(covered).toBe(0);
});

test('an entry is known by the numbers of all sections that cite it', () => {
  const cited = {
    entryId: bruises.id,
    number: 147,
    agencyId: northgate.id,
    isChangedSince: false,
    isRemoved: false,
  };
  const sections = [section(1, { citations: [cited] }), section(2), section(3, { citations: [cited] })];
  expect([...sectionsUsing(sections)]).toEqual([[bruises.id, [1, 3]]]);
});
