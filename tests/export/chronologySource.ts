import { parseEventDate } from '../../shared/domain/parseEventDate.ts';
import type { ChronologyEntry } from '../../shared/report/chronologyEntry.ts';
import type { ChronologySource } from '../../shared/report/chronologySource.ts';
import type { ReportPicture } from '../../shared/report/document.ts';

export const sentence = 'The health visitor saw the child at home with mother and grandmother. ';

/** An entry brought in from an agency, with the words given. */
export function anEntry(number: number, words: Partial<ChronologyEntry> = {}): ChronologyEntry {
  const date = words.date ?? parseEventDate('14/04/2021');
  const whatHappened = words.whatHappened ?? `Visit ${number}. ${sentence}`;
  return {
    number,
    agencyId: 'gp',
    date,
    time: '15:40',
    whatHappened,
    childSeen: 'seen-alone',
    source: `Record, p. ${number}`,
    comment: '',
    childVoice: '',
    actionTaken: '',
    authorComment: '',
    expectedPractice: 'not-judged',
    significance: 'not-set',
    isReviewed: false,
    isDisputed: false,
    isMoved: false,
    withdrawnOn: null,
    personIds: [],
    themeIds: [],
    sameEvent: null,
    findings: [],
    supplied: { date: date.text, whatHappened, people: '' },
    ...words,
  };
}

export const hostileTexts = [
  '=1+1',
  '+44 7700 900123 rang',
  '-- no reply',
  '@SUM(A1)',
  '\tindented',
  '＝cmd',
  '-12.50',
  '-1,204',
  'constructor',
  '__proto__',
  'a _x0041_ b',
  'زارت الممرضة الطفل في المنزل',
  'Śliczne dziecko; ŵ ŷ â',
  '"quoted", with a comma\nand a second line',
  'null',
  '1/2/21',
  '0012',
] as const;

const rest = Array.from({ length: 40 }, (_, index) =>
  anEntry(100 + index, { whatHappened: sentence.repeat(1 + (index % 7)) }),
);

export const longCell = 'Nothing of this long account may be cut off at the foot of a page. '.repeat(180);

/** A chronology with everything that makes pages hard: long cells, scripts, unbroken words, withdrawn and undated entries. */
export const hardSource: ChronologySource = {
  case: {
    reference: 'WSCP 2026-04',
    pseudonym: 'Rowan',
    partnership: 'Wexmoor',
    leadReviewer: 'Miriam Oakes',
    marking: 'OFFICIAL-SENSITIVE',
    isPractice: false,
  },
  title: 'First year',
  subject: '',
  filterWords:
    'Agencies: Northgate Surgery or Wexmoor Health Visiting. From 1 January 2021. Not yet reviewed.',
  direction: 'oldest-first',
  columns: ['number', 'date', 'agency', 'source', 'whatHappened', 'childSeen', 'actionTaken'],
  names: {
    agencies: { gp: 'Northgate Surgery', hv: 'Wexmoor Health Visiting' },
    people: { m: 'Mother', a: 'Child A' },
    themes: { pc: 'Professional curiosity' },
  },
  entries: [
    anEntry(1, { actionTaken: 'Referred to children’s social care.', comment: 'Ask the GP.' }),
    anEntry(2, { whatHappened: longCell }),
    anEntry(3, {
      agencyId: 'hv',
      withdrawnOn: '2026-03-03',
      whatHappened: 'A visit that was recorded twice.',
    }),
    anEntry(4, {
      agencyId: 'hv',
      source: `https://records.example/${'very-long-path/'.repeat(8)}visit.pdf`,
      whatHappened: `${'W'.repeat(90)} Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch`,
    }),
    anEntry(5, {
      date: parseEventDate('between 3 and 9 May 2021'),
      supplied: { date: 'sometime 3rd to 9th May', whatHappened: 'As it came.', people: 'mum' },
      personIds: ['m', 'a'],
      themeIds: ['pc'],
    }),
    ...hostileTexts.map((whatHappened, index) => anEntry(10 + index, { whatHappened })),
    ...rest,
    anEntry(98, {
      date: parseEventDate('not known'),
      time: '',
      whatHappened: 'Card found loose in the file.',
    }),
    anEntry(99, { date: parseEventDate(''), time: '', agencyId: 'gone', supplied: null, whatHappened: '' }),
  ],
  caseTotal: 64 + 30,
  leftOut: [
    { count: 27, why: 'outside the filter' },
    { count: 3, why: 'removed from the chronology' },
  ],
  waiting: 4,
  pictures: [],
  preparedOn: '2026-11-03',
};

/** The smallest picture there is, said to be of these sizes. */
export function aPicture(widthPx: number, heightPx: number, alternative: string): ReportPicture {
  const contentBase64 =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  return { type: 'picture', contentBase64, widthPx, heightPx, alternative };
}
