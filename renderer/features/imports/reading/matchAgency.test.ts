import { expect, test } from 'vitest';
import type { Agency } from '../../../../shared/contract/agencies.ts';
import { agencyAliasId, agencyId, agencyNameId } from '../../../../shared/contract/values.ts';
import { northgate, wexmoorHousing } from '../../../../tests/support/fakeRecords.ts';
import { matchAgency } from './matchAgency.ts';

const named = (name: string, number: number): Agency => ({
  ...northgate,
  id: agencyId.parse(`01985b1e-0000-7000-8000-0000000001${String(number).padStart(2, '0')}`),
  name,
});
const agencies = [
  northgate,
  wexmoorHousing,
  named('Wexmoor Police', 1),
  named('Wexmoor Children’s Social Care', 2),
];

test.each([
  ['Tarn Homes Ltd', 'Tarn Homes'],
  ['WEXMOOR POLICE – Harrowgate division', 'Wexmoor Police'],
  ['Wexmoor Council – Children’s Social Care', 'Wexmoor Children’s Social Care'],
  ['Northgate Surgery', 'Northgate Surgery'],
])('%s is %s', (name, expected) => {
  expect(matchAgency(name, agencies)?.name).toBe(expected);
});

test.each(['Harrowgate Bay Hospital', 'Wexmoor', '', 'NHS Trust'])('%s is nobody of the case', (name) => {
  expect(matchAgency(name, agencies)).toBeUndefined();
});

test.each([
  ['the Board', 'Wexmoor Safeguarding Partnership'],
  ['WSCB return June 2026', 'Wexmoor Safeguarding Partnership'],
  ['Childrens Service', 'Wexmoor Children’s Social Care'],
  ['Wexmoor Safeguarding Children Board', 'Wexmoor Safeguarding Partnership'],
])('%s is known to be %s by a former or another name', (name, expected) => {
  const alias = (number: number, words: string) => ({
    id: agencyAliasId.parse(`01985b1e-0000-7000-8000-0000000002${number}`),
    alias: words,
  });
  const partnership: Agency = {
    ...named('Wexmoor Safeguarding Partnership', 3),
    formerNames: [
      {
        id: agencyNameId.parse('01985b1e-0000-7000-8000-000000000300'),
        name: 'Wexmoor Safeguarding Children Board',
        from: null,
        to: '2019-09-28',
      },
    ],
    aliases: [alias(10, 'the board'), alias(11, 'WSCB')],
  };
  const known = agencies.map((agency) =>
    agency.name === 'Wexmoor Children’s Social Care'
      ? { ...agency, aliases: [alias(12, "Children's service")] }
      : agency,
  );
  expect(matchAgency(name, [...known, partnership])?.name).toBe(expected);
});
