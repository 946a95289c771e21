import type { EventDate } from '../../shared/domain/eventDate.ts';
import { builtInReportTemplates } from '../../shared/domain/builtInReportTemplates.ts';
import type { RichBlock, RichText } from '../../shared/domain/richText.ts';
import type { ReportEntry, ReportSource } from '../../shared/report/source.ts';

/** Text that is dangerous somewhere: template markup, XML, control characters, half a surrogate pair, other scripts. */
export const hostile = {
  markup: '#import "x" *b* $x$ @ref <tag> & {{y}} `code` // no comment [1] = = \\n #panic("no")',
  withControls: 'A form feed \u000c, a null \u0000, a bell \u0007 and half a pair \ud83d were pasted here',
  withoutControls: 'A form feed , a null , a bell  and half a pair \ufffd were pasted here',
  names: 'Siân Ŵyn-Puw, Małgorzata Żółć, ليلى حسن, Олена and Nguyễn Thị Hương',
  emoji: 'The message read “👋🙂 c u 2morrow”',
} as const;

/** A cell that no page can hold. It begins and ends with words of its own so that a lost end is seen. */
export const endlessCell = `Strategy discussion minutes begin. ${'The panel went through the events of that night once more. '.repeat(203)}Strategy discussion minutes end.`;

const [council, police, surgery] = ['a-csc', 'a-police', 'a-gp'] as const;

export function exactDay(iso: string): EventDate {
  return { text: iso, earliest: iso, latest: iso, precision: 'day', qualifier: 'on' };
}

const notKnown: EventDate = {
  text: 'not known',
  earliest: null,
  latest: null,
  precision: 'unknown',
  qualifier: 'on',
};
const aboutMarch: EventDate = {
  text: 'c. mar 2026',
  earliest: '2026-03-01',
  latest: '2026-03-31',
  precision: 'month',
  qualifier: 'about',
};

function entry(number: number, changes: Partial<ReportEntry> = {}): ReportEntry {
  const day = new Date(Date.UTC(2026, 0, 3 + number * 2)).toISOString().slice(0, 10);
  return {
    id: `e-${number}`,
    number,
    agencyId: [council, police, surgery][number % 3] ?? council,
    date: exactDay(day),
    time: number % 4 === 0 ? '15:40' : '',
    whatHappened: `Home visit ${number} by the health visitor. Rowan was asleep in the cot. Leah said that nights were hard and that she had asked the surgery for help with feeding.`,
    childSeen: number % 2 === 0 ? 'seen' : 'not-recorded',
    source: `Record ${number}, page ${number + 3}`,
    comment: number === 7 ? 'PRIVATE: ask Tom why this was late' : '',
    ...changes,
  };
}

const entries: ReportEntry[] = [
  ...Array.from({ length: 60 }, (_, index) => entry(index + 1)),
  entry(61, {
    date: aboutMarch,
    whatHappened: hostile.names,
    source: 'CSC_case_notes_2026_03_assessment_final_version_2.docx',
  }),
  entry(62, { whatHappened: `${hostile.withControls}\n\nA second paragraph.\n${hostile.emoji}` }),
  entry(63, { whatHappened: endlessCell, time: '23:10' }),
  entry(64, { whatHappened: '', source: '' }),
  entry(65, { date: notKnown, whatHappened: 'A neighbour says the baby cried for a long time one night.' }),
  entry(66, { date: { ...notKnown, text: 'after the christening?' }, whatHappened: hostile.markup }),
];

function rich(...content: RichBlock[]): RichText {
  return { type: 'doc', content };
}

function words(text: string): RichBlock {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

const firstFinding = rich(
  {
    type: 'paragraph',
    content: [
      {
        type: 'text',
        text: 'When Rowan was eight weeks old, a doctor saw two small bruises on Rowan’s cheek (',
      },
      { type: 'citation', attrs: { entryId: 'e-14' } },
      { type: 'text', text: '). Babies who cannot roll or reach ' },
      { type: 'text', text: 'very rarely', marks: [{ type: 'italic' }] },
      { type: 'text', text: ' bruise themselves, and local guidance asks for a ' },
      { type: 'text', text: 'same-day referral', marks: [{ type: 'bold' }] },
      { type: 'text', text: '.' },
    ],
  },
  words(
    'The doctor knew Leah and had found her caring and open. In conversation with the reviewer he said that he had looked at the bruises, thought of harm, and “talked himself out of it”. The surgery’s computer did not prompt him. He has asked that this be said plainly.',
  ),
  { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'What each service knew' }] },
  {
    type: 'bulletList',
    content: [
      { type: 'listItem', content: [words('The surgery had seen the bruises.')] },
      {
        type: 'listItem',
        content: [
          words('Children’s social care knew of:'),
          {
            type: 'orderedList',
            attrs: { start: 1 },
            content: [
              { type: 'listItem', content: [words('the earlier referral;')] },
              {
                type: 'listItem',
                content: [
                  words('the midwife’s worry, in three parts:'),
                  {
                    type: 'bulletList',
                    content: [
                      { type: 'listItem', content: [words('sleep')] },
                      { type: 'listItem', content: [words('feeding')] },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      { type: 'listItem', content: [words('The police knew none of it.')] },
    ],
  },
  {
    type: 'blockquote',
    content: [words('I told the health visitor because I thought somebody would say if it mattered.')],
  },
  {
    type: 'paragraph',
    content: [
      { type: 'citation', attrs: { entryId: 'e-63' } },
      { type: 'text', text: ' records what was decided.' },
      { type: 'hardBreak' },
      { type: 'text', text: hostile.markup },
    ],
  },
);

const firstWhy = rich(
  words(
    'Practitioners told us that the guidance was known but sat in a folder, apart from the record they had open in front of them.',
  ),
  { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Time' }] },
  {
    type: 'orderedList',
    attrs: { start: 3 },
    content: [
      { type: 'listItem', content: [words('The doctor had ten minutes.')] },
      { type: 'listItem', content: [words('The health visitor had forty-one families.')] },
    ],
  },
);

export const richSource: ReportSource = {
  case: {
    reference: 'WSCP 2026-04',
    pseudonym: 'Rowan',
    partnership: 'Westmarch Safeguarding Children Partnership',
    exerciseKind: 'local-review',
    marking: 'OFFICIAL-SENSITIVE',
    leadReviewer: 'Miriam Oakes',
    summary:
      'Rowan was nine weeks old when he was taken to hospital with injuries that nobody could explain.\n\nHe had been seen by five services since birth. Three of them had recorded something that worried them. This review asks why those worries did not meet.',
    isPractice: false,
  },
  template: builtInReportTemplates['local-review'],
  agencies: [
    { id: council, name: 'Westmarch Council children’s social care', code: 'CSC', kind: 'social-care' },
    { id: police, name: 'Westmarch Police', code: 'PO', kind: 'police' },
    { id: surgery, name: 'Alder Road surgery', code: 'GP', kind: 'gp' },
  ],
  findings: [
    {
      id: 'f-1',
      label: '1',
      title: 'A bruise on a baby who could not yet move',
      kind: 'learning',
      body: firstFinding,
      why: firstWhy,
      evidence: [
        {
          entryId: 'e-14',
          stance: 'supports',
          note: 'The bruises were seen and recorded, and no referral followed.',
        },
        { entryId: 'e-61', stance: 'complicates', note: '' },
        { entryId: 'e-63', stance: 'supports', note: '' },
      ],
      sameEvents: [],
    },
    {
      id: 'f-2',
      label: '2',
      title: 'The health visitor kept trying',
      kind: 'good-practice',
      body: rich(
        words(
          'She offered three visits in two weeks, wrote down each attempt, and was at the door on 5 May.',
        ),
      ),
      why: rich(words('Her manager had agreed a smaller caseload.')),
      evidence: [{ entryId: 'e-20', stance: 'supports', note: 'Third visit in two weeks.' }],
      sameEvents: [],
    },
    {
      id: 'f-3',
      label: '3',
      title: `Records ${hostile.markup}`,
      kind: 'learning',
      body: rich(words('Each service kept its own record.')),
      why: rich(),
      evidence: [],
      sameEvents: [],
    },
  ],
  recommendations: [
    {
      id: 'r-1',
      label: '1a.',
      text: 'Make sure every GP system prompts a same-day referral when bruising is recorded for a child under six months.',
      outcomeSought: 'No bruise on a baby who cannot move goes without a paediatric opinion the same day.',
      due: 'By 31 March 2027',
      addresseeIds: [surgery, council],
      findingIds: ['f-1'],
    },
    {
      id: 'r-2',
      label: '1b.',
      text: 'Audit the prompt after six months.\nReport what the audit shows to the partnership.',
      outcomeSought: '',
      due: '',
      addresseeIds: [council],
      findingIds: ['f-1', 'f-3'],
    },
    {
      id: 'r-3',
      label: '2.',
      text: `Share ${hostile.names} ${hostile.emoji}`,
      outcomeSought: 'Every child is known by name.',
      due: 'Summer term 2027',
      addresseeIds: [council, police, surgery],
      findingIds: ['f-2'],
    },
    {
      id: 'r-4',
      label: 'Recommendation 4',
      text: hostile.withControls,
      outcomeSought: '',
      due: '',
      addresseeIds: [],
      findingIds: [],
    },
  ],
  entries,
  removed: { entries: 2, findings: 0, recommendations: 1 },
  preparedOn: '2026-11-03',
};

export const emptySource: ReportSource = {
  ...richSource,
  case: { ...richSource.case, partnership: '', leadReviewer: '', summary: '', isPractice: true },
  agencies: [],
  findings: [],
  recommendations: [],
  entries: [],
  removed: { entries: 0, findings: 0, recommendations: 0 },
};
