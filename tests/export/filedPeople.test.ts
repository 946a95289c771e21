import { describe, expect, it } from 'vitest';
import { parseEventDate } from '../../shared/domain/parseEventDate.ts';
import { makePerson } from '../support/fakeRecords.ts';
import { ageDay, filedPerson } from '../../electron/core/reports/filedPeople.ts';

const ageSaid = (person: Parameters<typeof makePerson>[1], incident: string, preparedOn = '2026-11-21') =>
  filedPerson(makePerson(1, person), ageDay(parseEventDate(incident), preparedOn)).particulars.find(
    ({ label }) => label.startsWith('Age'),
  );

describe('the age that a document prints', () => {
  const birth = parseEventDate('15 February 2026');

  it('is that at the incident where its day is known, or the night it happened in', () => {
    const said = { label: 'Age at the incident', text: '14 weeks' };
    expect(ageSaid({ birth }, '24 May 2026')).toEqual(said);
    expect(ageSaid({ birth }, 'overnight 23/24 May 2026')).toEqual(said);
  });

  it('is never counted to the last day of a year that the incident is only known to lie in', () => {
    expect(ageSaid({ birth }, '2026')).toEqual({ label: 'Age', text: '9 months' });
    expect(ageSaid({ birth }, '')).toEqual({ label: 'Age', text: '9 months' });
  });

  it('of a child who died is that at the death; where its day is not known, none', () => {
    expect(ageSaid({ birth, died: parseEventDate('20 May 2026') }, '24 May 2026')).toEqual({
      label: 'Age at death',
      text: '13 weeks',
    });
    expect(ageSaid({ birth, died: parseEventDate('April 2026') }, '24 May 2026')).toBeUndefined();
  });

  it('of an unborn child says so', () => {
    expect(ageSaid({ isUnborn: true, due: parseEventDate('1 January 2027') }, '24 May 2026')).toEqual({
      label: 'Age',
      text: 'not born yet',
    });
  });
});
