import { formatEventDate } from '../domain/formatEventDate.ts';
import { entryNumbersOf, withdrawn } from './citedEntriesPart.ts';
import type { CaseFileSource, FiledRequest } from './caseFileSource.ts';
import { criteriaTables, decisionBlocks, panelTable, signOffTable } from './decisionParts.ts';
import { crossReference, heading, paragraph, paragraphsOf, type ReportBlock } from './document.ts';
import { agencyName, counted, countedFirst, entryTarget, joined, longDay } from './reportWords.ts';
import { simpleTable } from './simpleTable.ts';

/** What another part of the case file holds for a section; `id` begins the ids of its headings. */
export type HeldSection = (source: CaseFileSource, id: string) => ReportBlock[];

/** By the key of the section in the template. A section that is not here holds what is written in it, and no more. */
export const heldElsewhere: Readonly<Record<string, HeldSection>> = {
  details: caseDetails,
  children: (source) => particulars(source, true),
  household: (source) => [...particulars(source, false), ...family(source)],
  incident: ({ referral }) => paragraphsOf(referral.narrative),
  'immediate-action': actions,
  parallel: proceedings,
  agencies,
  chronology: briefChronology,
  'earlier-reviews': earlierReviews,
  criteria: ({ decision }) => (decision ? criteriaTables(decision) : []),
  decision: ({ decision, citedEntries }, id) =>
    decision ? decisionBlocks(decision, entryNumbersOf(citedEntries), id) : [],
  'sign-off': signOff,
};

function caseDetails({ case: review, referral }: CaseFileSource): ReportBlock[] {
  const day = (value: string | null) => (value ? longDay(value) : '');
  const rows = [
    ['Reference', review.reference],
    ['Notification reference', referral.notificationReference],
    ['Trigger', referral.trigger],
    ['Harm', joined(referral.harm)],
    ['Date of the incident', referral.incidentDate ? formatEventDate(referral.incidentDate) : ''],
    ['Local authority became aware', day(referral.awareOn)],
    ['Referred', [referral.referredBy, day(referral.referredOn)].filter(Boolean).join(', ')],
    ['Notification sent to the Panel', day(referral.notifiedOn)],
    ['Copy received by the business unit', day(referral.receivedOn)],
    ['Areas', referral.areas.map(({ name, part }) => `${name} (${part.toLowerCase()})`).join('; ')],
    [
      'Notification withdrawn',
      [day(referral.withdrawnOn), referral.withdrawnBecause].filter(Boolean).join(': '),
    ],
  ].filter(([, value]) => value);
  const missing = [
    ['the day the local authority became aware', referral.awareOn],
    ['the day of the notification', referral.notifiedOn],
  ].flatMap(([words, value]) => (value ? [] : [words ?? '']));
  return [
    simpleTable(
      'The case and its notification',
      [
        ['What', 0.38],
        ['As recorded', 0.62],
      ],
      rows.map(([what = '', value = '']) => [what, value]),
    ),
    ...(missing.length > 0 ? [paragraph(`Not recorded: ${joined(missing)}.`)] : []),
  ];
}

function particulars({ people, referral }: CaseFileSource, areSubjects: boolean): ReportBlock[] {
  const chosen = people.filter(({ isSubject }) => isSubject === areSubjects);
  if (chosen.length === 0)
    return areSubjects ? [paragraph('No child has been named as the subject of this review yet.')] : [];
  const further = areSubjects ? paragraphsOf(referral.furtherChildren) : [];
  return [
    simpleTable(
      areSubjects ? 'The children' : 'Other people in this review, by the names used here',
      [
        ['Name used', 0.22],
        ['Who', 0.24],
        ['What is recorded', 0.54],
      ],
      chosen.map(({ label, kind, particulars: lines }) => [
        label,
        kind,
        lines.map((line) => `${line.label}: ${line.text}`).join('\n'),
      ]),
    ),
    ...further,
  ];
}

/** The genogram in words: a reader of the file needs no drawing to know who is who. */
function family({ family: sentences }: CaseFileSource): ReportBlock[] {
  if (sentences.length === 0) return [];
  return [
    paragraph('How they are related:'),
    { type: 'list', isOrdered: false, start: 1, items: sentences.map((sentence) => [paragraph(sentence)]) },
  ];
}

function actions({ actions: all }: CaseFileSource): ReportBlock[] {
  if (all.length === 0) return [paragraph('No immediate safeguarding action has been recorded.')];
  const done = all.filter(({ doneOn }) => doneOn !== null).length;
  return [
    paragraph(
      `${countedFirst(all.length, 'action is', 'actions are')} recorded; ${counted(done, 'is', 'are')} done.`,
    ),
    simpleTable(
      'Immediate safeguarding action',
      [
        ['Action', 0.4],
        ['For whom', 0.18],
        ['Who does it', 0.2],
        ['Done', 0.22],
      ],
      all.map(({ what, forWhom, owner, dueOn, doneOn, note }) => [
        [what, note].filter(Boolean).join('\n\n'),
        forWhom,
        owner,
        doneOn ? longDay(doneOn) : dueOn ? `Not yet. Due ${longDay(dueOn)}` : 'Not yet',
      ]),
    ),
  ];
}

function proceedings({ proceedings: all }: CaseFileSource): ReportBlock[] {
  if (all.length === 0) return [paragraph('No parallel process has been recorded.')];
  const holding = all.filter(({ holdsPublication }) => holdsPublication);
  return [
    simpleTable(
      'Parallel processes',
      [
        ['Process', 0.26],
        ['Where it stands', 0.3],
        ['Next', 0.22],
        ['Restrictions', 0.22],
      ],
      all.map(({ kind, title, status, nextOn, nextWhat, restrictions, isEnded }) => [
        [kind, title].filter(Boolean).join('\n'),
        isEnded ? ['Ended', status].filter(Boolean).join('. ') : status,
        [nextOn, nextWhat].filter(Boolean).join(': '),
        restrictions,
      ]),
    ),
    ...holding.map(({ kind, holdBecause }) =>
      paragraph(`Publication is held for: ${kind.toLowerCase()}.${holdBecause ? ` ${holdBecause}` : ''}`),
    ),
  ];
}

const requestGroups = {
  in: 'Answered',
  nil: 'Nil return',
  'not-known': 'Not known to the agency',
  outstanding: 'Outstanding',
  'to-ask': 'Not asked yet',
} as const satisfies Record<FiledRequest['group'], string>;

function agencies({ requests }: CaseFileSource): ReportBlock[] {
  if (requests.length === 0) return [paragraph('No agency has been asked for information yet.')];
  const groups = Object.entries(requestGroups).flatMap(([group, words]) => {
    const size = requests.filter((request) => request.group === group).length;
    return size > 0 ? [`${words.toLowerCase()}, ${size}`] : [];
  });
  return [
    paragraph(`${countedFirst(requests.length, 'request', 'requests')}: ${groups.join('; ')}.`),
    simpleTable(
      'What each agency was asked and how it stands',
      [
        ['Agency', 0.3],
        ['Asked for', 0.22],
        ['Where it stands', 0.26],
        ['What is missing', 0.22],
      ],
      requests.map(({ agency, kind, group, state, fact, missing }) => [
        agency,
        kind,
        [requestGroups[group], state === requestGroups[group] ? '' : state, fact].filter(Boolean).join('. '),
        missing,
      ]),
    ),
  ];
}

function briefChronology(source: CaseFileSource): ReportBlock[] {
  const entries = new Map(source.citedEntries.map((entry) => [entry.id, entry]));
  const rows = source.briefChronology.flatMap(({ entryId, text }) => {
    const entry = entries.get(entryId);
    if (!entry) return [];
    return [
      [
        [formatEventDate(entry.date), entry.time].filter(Boolean).join(', '),
        agencyName(source.agencies, entry.agencyId, entry.date),
        [...withdrawn(entry), ...paragraphsOf(text || entry.whatHappened || 'Not yet said.')],
        [paragraph(crossReference(entryTarget(entry.id), `Entry ${entry.number}`))],
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [
    simpleTable(
      'Brief chronology, drawn from the chronology of every agency',
      [
        ['Date', 0.18],
        ['Agency', 0.2],
        ['What happened', 0.48],
        ['Entry', 0.14],
      ],
      rows,
    ),
  ];
}

function earlierReviews({ earlierReviews: all }: CaseFileSource): ReportBlock[] {
  if (all.length === 0) return [];
  return [
    simpleTable(
      'Earlier reviews',
      [
        ['Review', 0.32],
        ['What it found', 0.34],
        ['Its bearing on this case', 0.34],
      ],
      all.map(({ title, kind, published, found, bearing }) => [
        [title, [kind, published ? formatEventDate(published) : ''].filter(Boolean).join(', ')].join('\n'),
        found,
        bearing,
      ]),
    ),
  ];
}

function signOff(source: CaseFileSource, id: string): ReportBlock[] {
  const { decision, panel, meetings } = source;
  return [
    ...meetings.flatMap((meeting, index) => attendance(meeting, `${id}-meeting-${index + 1}`)),
    ...(decision ? [signOffTable(decision)] : []),
    ...(panel.length > 0 ? [panelTable(panel)] : []),
  ];
}

function attendance(
  { title: name, heldOn, chair, attendance: people }: CaseFileSource['meetings'][number],
  id: string,
): ReportBlock[] {
  const day = heldOn ? longDay(heldOn) : 'day not recorded';
  const title = name ? `${name}, ${day}` : heldOn ? `Meeting of ${day}` : `Meeting, ${day}`;
  return [
    heading(2, id, '', title),
    ...(chair ? [paragraph(`In the chair: ${chair}.`)] : []),
    ...(people.length > 0
      ? [
          simpleTable(
            'Who took part, by agency and post',
            [
              ['Agency', 0.38],
              ['Post', 0.34],
              ['Took part', 0.28],
            ],
            people.map(({ agency, role, state, note }) => [
              agency || 'Of no agency of this case',
              role,
              [state, note].filter(Boolean).join('. '),
            ]),
          ),
        ]
      : []),
  ];
}
