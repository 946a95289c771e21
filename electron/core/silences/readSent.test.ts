import { expect, test } from 'vitest';
import { agencyId } from '../../../shared/contract/values.ts';
import type { AgencyKind } from '../../../shared/domain/agencyKinds.ts';
import { receiverFinder, servicesNotInCase } from './findReceiver.ts';
import { readSent } from './readSent.ts';

const agency = (number: number, name: string, code: string, kind: AgencyKind) => ({
  id: agencyId.parse(`01985b1e-0000-7000-8000-${String(number).padStart(12, '0')}`),
  name,
  code,
  kind,
});
const agencies = [
  agency(1, 'Wexmoor Children’s Social Care', 'CSC', 'social-care'),
  agency(2, 'Northgate Surgery', 'GP', 'gp'),
  agency(3, 'Thornbeck Primary School', 'SCH', 'school'),
  agency(4, 'Hilltop College', 'COLL', 'school'),
  agency(5, 'Wexmoor CAMHS', 'CAMHS', 'camhs'),
];
const receiversOf = receiverFinder(agencies);
const readings = (text: string) =>
  readSent(text).map(({ what, receiver }) => [
    what,
    receiversOf(receiver)
      .map(({ code }) => code)
      .join(' '),
  ]);

test.each([
  [
    'Referral to children’s social care completed and sent by e-mail to the duty address.',
    'a referral',
    'CSC',
  ],
  ['Low in mood. Referred Leah to CAMHS.', 'a referral', 'CAMHS'],
  ['Re-referred to the MASH by telephone', 'a referral', 'CSC'],
  ['An urgent referral was made by the school nurse to CSC; awaiting reply', 'a referral', 'CSC'],
  ['I made a same-day referral to CAMHS', 'a referral', 'CAMHS'],
  ['Letter to GP: no concerns', 'a letter', 'GP'],
  ['Discharge letter sent to Northgate Surgery', 'a letter', 'GP'],
  ['PPN1 submitted.', 'a PPN1', 'CSC'],
  ['Child asleep. PPN1 sent to MASH', 'a PPN1', 'CSC'],
  ['Graded standard. Notification submitted.', 'a notification', 'CSC'],
  ['MASH contact made', 'a contact', 'CSC'],
  ['Notification sent to school', 'a notification', 'SCH COLL'],
])('sent: %s', (text, what, to) => {
  expect(readings(text)).toEqual([[what, to]]);
});

test.each([
  'Midwife talked through a referral to children’s social care. Leah agreed to it.',
  'No referral was made to CSC',
  'Referral to CAMHS was not made',
  'Mother advised that she could be referred to CAMHS',
  'Plan: school to be referred to CAMHS',
  'A referral should have been sent to CSC',
  'Considered whether a letter sent to the GP would help',
  'She had been referred to CAMHS in 2019',
  'Previous referral sent to CSC closed',
  'He wasn’t referred to CAMHS',
  'No notification submitted.',
  'Was a referral sent to CSC?',
  'Letter received from GP',
  'Referral received from school',
  'Hazel drew a letter for Rowan',
])('not sent, or in doubt: %s', (text) => {
  expect(readSent(text)).toEqual([]);
});

test('two sentences may say two things, and words for nobody in the case lead to nobody', () => {
  expect(readings('Referred to CAMHS. Letter to GP.')).toEqual([
    ['a referral', 'CAMHS'],
    ['a letter', 'GP'],
  ]);
  expect(readings('Letter to mother. Referred to the hospice.')).toEqual([
    ['a letter', ''],
    ['a referral', ''],
  ]);
  expect(readings('Referred to adult social care')).toEqual([['a referral', '']]);
});

test('a service is in the case by its kind or by its name', () => {
  const keys = servicesNotInCase([...agencies, agency(6, 'Thornbeck Day Nursery', 'NUR', 'other')]).map(
    ({ key }) => key,
  );
  expect(keys).not.toEqual(expect.arrayContaining(['nursery']));
  expect(keys).not.toEqual(expect.arrayContaining(['camhs']));
  expect(keys).toEqual(
    expect.arrayContaining(['police', 'hospice', 'adult-mental-health', 'school-nursing']),
  );
});
