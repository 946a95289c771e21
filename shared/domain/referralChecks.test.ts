import { describe, expect, it } from 'vitest';
import { parseEventDate } from './parseEventDate.ts';
import { checkReferral, crossBorderSentence, type ReferralDates } from './referralChecks.ts';

const today = '2026-06-10';
const inOrder: ReferralDates = {
  incidentDate: parseEventDate('24 May 2026'),
  referredOn: '2026-05-26',
  awareOn: '2026-05-26',
  notifiedOn: '2026-05-28',
  receivedOn: '2026-05-28',
  withdrawnOn: null,
};

function checked(changes: Partial<ReferralDates>): string[] {
  return checkReferral({ ...inOrder, ...changes }, today).map(({ code, field }) => `${field} ${code}`);
}

describe('the dates of a referral', () => {
  it('that fit are not spoken of, nor those that are not known', () => {
    expect(checked({})).toEqual([]);
    expect(
      checked({ incidentDate: null, awareOn: null, notifiedOn: null, receivedOn: null, referredOn: null }),
    ).toEqual([]);
  });

  it.each<[string, Partial<ReferralDates>, string[]]>([
    [
      'an incident after the local authority became aware',
      { incidentDate: parseEventDate('27 May 2026') },
      ['awareOn out-of-order', 'referredOn out-of-order'],
    ],
    ['awareness after the notification', { awareOn: '2026-05-29' }, ['notifiedOn out-of-order']],
    ['a notification before the referral', { referredOn: '2026-05-29' }, ['notifiedOn out-of-order']],
    ['a copy before the notification', { receivedOn: '2026-05-27' }, ['receivedOn out-of-order']],
    ['a withdrawal before the notification', { withdrawnOn: '2026-05-01' }, ['withdrawnOn out-of-order']],
    ['a day to come', { receivedOn: '2027-05-28' }, ['receivedOn in-the-future']],
    ['a date nobody can read', { incidentDate: parseEventDate('the wet one') }, ['incidentDate unreadable']],
    ['a day there is not', { incidentDate: parseEventDate('31/4/26') }, ['incidentDate unreadable']],
  ])('%s is said at its field', (_name, changes, found) => {
    expect(checked(changes)).toEqual(found);
  });

  it('a date that may fit is not accused', () => {
    expect(checked({ incidentDate: parseEventDate('May 2026') })).toEqual([]);
    expect(checked({ incidentDate: parseEventDate('between 20 and 27 May 2026') })).toEqual([]);
    expect(checked({ incidentDate: parseEventDate('about 27 May 2026') })).toEqual([]);
    expect(checked({ incidentDate: parseEventDate('not known') })).toEqual([]);
    expect(checked({ incidentDate: parseEventDate('overnight 23/24 May 2026') })).toEqual([]);
  });

  it('says in the sentence what to look at, and that nothing is lost', () => {
    const [check] = checkReferral({ ...inOrder, awareOn: '2026-05-29' }, today);
    expect(check?.sentence).toBe(
      'This is before the day the local authority became aware. Check both dates; they are kept as you wrote them.',
    );
  });
});

describe('an incident away from home', () => {
  it('says whose review it is', () => {
    const sentence = crossBorderSentence([
      { name: 'Wexmoor', part: 'where-the-child-lives' },
      { name: 'Marlshire', part: 'where-it-happened' },
    ]);
    expect(sentence).toContain('belongs to Marlshire, where it happened, working with Wexmoor');
  });

  it('is silent where one area has both parts, or one of them is not named', () => {
    expect(
      crossBorderSentence([
        { name: 'Wexmoor', part: 'where-the-child-lives' },
        { name: 'wexmoor', part: 'where-it-happened' },
        { name: 'Marlshire', part: 'other' },
      ]),
    ).toBeNull();
    expect(crossBorderSentence([{ name: '', part: 'where-it-happened' }])).toBeNull();
  });
});
