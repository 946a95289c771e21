import { expect, test } from 'vitest';
import type { Agency } from '../../../../shared/contract/agencies.ts';
import { agencyId } from '../../../../shared/contract/values.ts';
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
