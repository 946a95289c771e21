import { beforeEach, describe, expect, test } from 'vitest';
import type { InputOf } from '../../shared/contract/contract.ts';
import type { Silence } from '../../shared/contract/silences.ts';
import type { AgencyId, CaseId } from '../../shared/contract/values.ts';
import { aCase, openedApp, startApp, type TestApp } from '../support/testApp.ts';

let started: TestApp;
let caseId: CaseId;
let surgery: AgencyId;
let socialCare: AgencyId;

beforeEach(async () => {
  started = await openedApp();
  ({ caseId, agencyId: surgery } = await aCase(started));
  const made = await started.call('agencies.create', {
    caseId,
    name: 'Wexmoor Social Care',
    kind: 'social-care',
  });
  socialCare = made.id;
});

const add = (
  agencyId: AgencyId,
  date: string,
  whatHappened = '',
  rest: Partial<InputOf<'chronology.create'>> = {},
) => started.call('chronology.create', { caseId, agencyId, date, whatHappened, ...rest });

async function silences(kind: Silence['kind'], thresholds: Partial<InputOf<'silences.list'>> = {}) {
  const answer = await started.call('silences.list', { caseId, ...thresholds });
  return answer.silences.filter((silence) => silence.kind === kind);
}

test('an empty case has no silences, and a case that is not there is refused', async () => {
  expect(await started.call('silences.list', { caseId })).toEqual({ silences: [], undated: 0, vague: 0 });
  const nobody = '01985b1e-0000-7000-8000-00000000dead';
  expect((await started.refusal('silences.list', { caseId: nobody })).code).toBe('record/not-found');
  for (const wrong of [{ noContactDays: 0 }, { notSeenDays: 4000 }, { receiptDays: 366 }])
    expect((await started.refusal('silences.list', { caseId, ...wrong })).code).toBe('request/invalid-input');
});

test('a silence names the entries at both ends with date, agency and how they begin', async () => {
  await add(surgery, '2 Mar 2026', 'Eight-week check.');
  await add(surgery, '13 Apr 2026');
  expect(await silences('no-contact-by-agency')).toMatchObject([
    {
      days: 41,
      entries: [
        { number: 1, words: 'Mon 2 Mar 2026, Northgate Surgery: Eight-week check.' },
        { number: 2, words: 'Mon 13 Apr 2026, Northgate Surgery' },
      ],
    },
  ]);
  expect(await silences('no-contact-by-agency', { noContactDays: 42 })).toEqual([]);
});

test('an entry that was taken out breaks no silence, and one that comes back does', async () => {
  await add(surgery, '2 Mar 2026');
  const between = await add(surgery, '20 Mar 2026');
  await add(surgery, '13 Apr 2026');
  expect(await silences('no-contact-by-agency')).toEqual([]);
  await started.call('chronology.remove', { entryId: between.id });
  expect(await silences('no-contact-by-agency')).toHaveLength(1);
  await started.call('history.undo', { caseId });
  expect(await silences('no-contact-by-agency')).toEqual([]);
});

test('the same silence has the same key each time it is looked for', async () => {
  await add(surgery, '2 Mar 2026');
  await add(surgery, '13 Apr 2026');
  const [once, twice] = [await silences('no-contact-by-agency'), await silences('no-contact-by-agency')];
  expect(once.map(({ key }) => key)).toEqual(twice.map(({ key }) => key));
});

test('what is left aside is counted', async () => {
  for (const date of ['2 Mar 2026', 'Mar 2026', 'not known', 'after May 2026', 'c. 3 May 2026'])
    await add(surgery, date);
  expect(await started.call('silences.list', { caseId })).toMatchObject({ undated: 2, vague: 2 });
});

test('where no child is on the list, the child of the case is looked for by pseudonym; else each child by label', async () => {
  await add(surgery, '1 Mar 2026', '', { childSeen: 'seen' });
  const seen = await add(surgery, '1 May 2026', '', { childSeen: 'seen-alone' });
  expect((await silences('child-not-seen')).map(({ personId, words }) => [personId, words])).toEqual([
    [null, 'No entry records that Rowan was seen for 60 days, 2 March to 30 April 2026.'],
  ]);
  const ash = await started.call('people.create', { caseId, label: 'Ash', kind: 'subject-child' });
  await started.call('people.create', { caseId, label: 'Ash’s mother', kind: 'adult' });
  expect((await silences('child-not-seen')).map(({ personId }) => personId)).toEqual([ash.id]);
  await started.call('people.create', { caseId, label: 'Bay', kind: 'subject-child' });
  expect(await silences('child-not-seen')).toEqual([]);
  await started.call('chronology.updateMany', { caseId, entryIds: [seen.id], addPersonIds: [ash.id] });
  await add(surgery, '1 Jun 2026');
  expect((await silences('child-not-seen')).map(({ words }) => words)).toEqual([
    'No entry records that Ash was seen for 31 days, 2 May to 1 June 2026, the end of the chronology.',
  ]);
});

describe('a referral that was sent', () => {
  const sent = () => silences('sent-not-received');

  test('is a silence where the receiver records nothing of it in time', async () => {
    await add(surgery, '2 Mar 2026', 'Low in mood. Referral sent to children’s social care.');
    await add(socialCare, '20 Mar 2026', 'Referral received from the surgery.');
    expect(await sent()).toMatchObject([
      {
        agencyId: socialCare,
        from: '2026-03-02',
        to: '2026-03-16',
        words:
          'Entry 1 of Northgate Surgery, 2 March 2026, says that a referral went to Wexmoor Social Care. Wexmoor Social Care has no entry of its receipt within 14 days, by 16 March 2026.',
        entries: [{ number: 1 }],
      },
    ]);
    expect(await silences('sent-not-received', { receiptDays: 18 })).toEqual([]);
  });

  test.each([
    ['the receiver says so', 'Referral received. Screened by the duty worker.'],
    ['the receiver names the sender', 'Telephoned the GP about Rowan.'],
  ])('is none where %s', async (_, words) => {
    await add(surgery, '2 Mar 2026', 'Referred Rowan to social care.');
    await add(socialCare, '4 Mar 2026', words);
    await add(surgery, '1 Jun 2026');
    expect(await sent()).toEqual([]);
  });

  test('is one still where the receiver looked for it and found none', async () => {
    await add(surgery, '2 Mar 2026', 'Referred Rowan to social care.');
    await add(socialCare, '4 Mar 2026', 'No referral from the surgery found in this period.');
    await add(surgery, '1 Jun 2026');
    expect(await sent()).toHaveLength(1);
  });

  test('is none while a receipt with a vague date may be it, nor before there was time to record one', async () => {
    await add(surgery, '2 Mar 2026', 'Referred Rowan to social care.');
    await add(surgery, '10 Mar 2026');
    expect(await sent()).toEqual([]);
    await add(surgery, '1 Jun 2026');
    expect(await sent()).toHaveLength(1);
    await add(socialCare, 'March 2026', 'Contact received.');
    expect(await sent()).toEqual([]);
  });

  test('within one agency, or to nobody in the case, is none', async () => {
    await add(surgery, '2 Mar 2026', 'Letter to GP. Referred to the hospice.');
    await add(surgery, '1 Jun 2026');
    expect(await sent()).toEqual([]);
  });
});

describe('a service that entries name', () => {
  test('and that is no agency of the case is listed with those entries, undated ones too', async () => {
    await add(surgery, 'not known', 'An ambulance was called.');
    await add(surgery, '2 Mar 2026', 'Paramedics attended. School nurse told.');
    await add(socialCare, '4 Mar 2026', 'Nothing', { actionTaken: 'Ambulance record asked for' });
    const found = await silences('agency-not-asked');
    expect(found.map(({ words, from, days }) => [words, from, days])).toEqual([
      ['The ambulance service is named in 3 entries and is not among the agencies of the case.', null, null],
      ['School nursing is named in 1 entry and is not among the agencies of the case.', null, null],
    ]);
    expect(found[0]?.entries.map(({ number }) => number)).toEqual([2, 3, 1]);
  });

  test('is not listed once it is an agency of the case', async () => {
    await add(surgery, '2 Mar 2026', 'An ambulance was called.');
    await started.call('agencies.create', { caseId, name: 'Wexmoor Ambulance Service', kind: 'other' });
    expect(await silences('agency-not-asked')).toEqual([]);
  });

  test.each([
    'Sang a nursery rhyme',
    'On probation period at work',
    'Fired up the heating',
    'The reviewer’s word',
  ])('is not found in words that only look like it: %s', async (words) => {
    await add(surgery, '2 Mar 2026', words, { comment: 'Ask the ambulance service' });
    expect(await silences('agency-not-asked')).toEqual([]);
  });

  test('in another case is not found in this one', async () => {
    const elsewhere = await aCase(started, 'WSCP 2026-05');
    await started.call('chronology.create', {
      caseId: elsewhere.caseId,
      agencyId: elsewhere.agencyId,
      date: '1/4/26',
      whatHappened: 'An ambulance was called. Referral sent to children’s social care.',
    });
    await add(surgery, '2 Mar 2026', 'Nothing of note.');
    expect(await silences('agency-not-asked')).toEqual([]);
  });
});

test('in the practice case the finder sees what its story turns on', async () => {
  const practice = startApp();
  await practice.call('workspace.openPractice', {});
  const [review] = (await practice.call('cases.list', {})).cases;
  if (!review) throw new Error('the practice case is missing');
  const { silences: found } = await practice.call('silences.list', { caseId: review.id });
  const lengths = found.filter(({ kind, to }) => kind === 'child-not-seen' && (to ?? '') < '2026-05-24');
  expect(lengths.map(({ days }) => days)).toEqual([18, 20, 17]);
  const unreceived = found.filter(({ kind }) => kind === 'sent-not-received').map(({ from }) => from);
  expect(unreceived).toContain('2025-12-11');
});
