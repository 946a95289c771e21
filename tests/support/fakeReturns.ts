import type { OutputOf, ParsedInputOf } from '../../shared/contract/contract.ts';
import type {
  ColumnChoice,
  Place,
  Receipt,
  ReturnPreview,
  RowDifference,
  TrayRow,
} from '../../shared/contract/imports.ts';
import { entryId, importId } from '../../shared/contract/values.ts';
import { eventDateKind } from '../../shared/domain/eventDate.ts';
import { isSaidToBeUnknown, parseEventDate } from '../../shared/domain/parseEventDate.ts';
import { wexmoorHousing } from './fakeRecords.ts';

/** The workbook of the design, as `imports.preview` would answer it: a title, a hidden column, an impossible date. */
const headings = ['Date', 'Time', 'Officer', 'Role', 'Detail of contact', 'Caller', 'Outcome'];
const body: readonly (readonly [number, readonly string[]])[] = [
  [5, ['07/12/2020', '10:00', 'K Sharma', 'Housing officer', 'Tenancy signed by Leah.', '', 'Tenancy began']],
  [6, ['', '10:40', 'K Sharma', 'Housing officer', 'Asked about smoke alarm.', '', 'Repair raised']],
  [
    16,
    [
      '18/02/2021',
      '21:30',
      'Out-of-hours line',
      'Call handler',
      'Caller below heard shouting.',
      'Mrs Dunn',
      'Letter to tenant',
    ],
  ],
  [17, ['31/02/2021', '', 'K Sharma', 'Housing officer', 'Visited after the call.', '', 'Closed']],
  [
    18,
    ['02/03/2021', '', 'K Sharma', 'Housing officer', 'Telephone message passed on.', '', 'None recorded'],
  ],
];

export const tarnColumns: ColumnChoice = {
  date: [0],
  dateEnd: [],
  time: [1],
  whatHappened: [4],
  childSeen: [],
  childVoice: [],
  actionTaken: [6],
  source: [2, 3],
  people: [],
  authorComment: [],
  rowId: [],
};

const log = (row: number): Place => ({ sheet: 'Log', row });

/** Answers as the core would to what was chosen: corrections are read, rows left out, columns echoed. */
export function tarnPreview({
  reading = {},
  agencyId,
}: Partial<ParsedInputOf<'imports.preview'>> = {}): ReturnPreview {
  const tables = reading.tables ?? [
    { table: 0, isUsed: true, headingRow: 4, columns: tarnColumns, fillsDown: true },
    { table: 1, isUsed: false, headingRow: null, columns: { ...tarnColumns, source: [] }, fillsDown: true },
  ];
  const corrected = (row: number, field: string) =>
    reading.corrections?.find((each) => 'row' in each.ref && each.ref.row === row && each.field === field)
      ?.text;
  const outWhy = (row: number) => reading.leftOut?.find(({ ref }) => 'row' in ref && ref.row === row)?.why;
  const above: ReturnPreview['leftOut'] = [
    { ref: log(1), why: 'Above the headings' },
    { ref: log(4), why: 'Headings' },
  ];
  const byHand = body.flatMap(([row]) => {
    const why = outWhy(row);
    return why === undefined ? [] : [{ ref: log(row), why }];
  });
  const entries: ReturnPreview['entries'] = [];
  const rows: NonNullable<ReturnPreview['rows']> = [
    {
      ref: log(1),
      table: 0,
      cells: ['Tarn Homes Ltd: contact log'],
      state: 'left-out',
      why: 'Above the headings',
    },
    { ref: log(4), table: 0, cells: [...headings], state: 'heading', why: 'Headings' },
  ];
  let unreadable = 0;
  for (const [row, cells] of body) {
    const why = outWhy(row);
    if (why !== undefined) {
      rows.push({ ref: log(row), table: 0, cells: [...cells], state: 'left-out', why });
      continue;
    }
    const isAbove = row === 6;
    const text = cells[0] ?? '';
    const date = parseEventDate(corrected(row, 'date') ?? (isAbove ? '07/12/2020' : text));
    const isUnread = date.precision === 'unknown' && !isSaidToBeUnknown(date.text);
    if (isUnread) unreadable += 1;
    entries.push({
      ref: log(row),
      date: { kind: eventDateKind(date), from: date.earliest, to: date.latest, text },
      time: cells[1] || null,
      source: `${cells[2]}, ${cells[3]}`,
      event: corrected(row, 'whatHappened') ?? cells[4] ?? '',
      dateFrom: isAbove ? log(5) : null,
      fate: isUnread ? 'unreadable' : agencyId ? 'new' : null,
    });
    rows.push({
      ref: log(row),
      table: 0,
      cells: [...cells],
      state: isUnread ? 'unreadable' : 'entry',
      why: isUnread ? '31/02/2021 is not a date' : '',
    });
  }
  return {
    outcome: 'read',
    file: {
      kind: 'xlsx',
      encoding: null,
      delimiter: null,
      agency: { name: 'Tarn Homes Ltd', from: 'cell A1' },
      isReturnForm: false,
      readBy: reading.tables ? 'choice' : 'guess',
      tables: [
        {
          table: 0,
          name: 'Log',
          isHidden: false,
          rowCount: 7,
          entryCount: entries.length,
          columns: headings.map((heading, index) => ({
            index,
            letter: String.fromCharCode(65 + index),
            heading,
            samples: heading === 'Caller' ? ['Mrs Dunn'] : [],
            isHidden: heading === 'Caller',
          })),
        },
        { table: 1, name: 'Key', isHidden: false, rowCount: 3, entryCount: 0, columns: [] },
      ],
      wordChanges: null,
    },
    reading: {
      tables,
      wordChanges: reading.wordChanges ?? 'accepted',
      hiddenText: reading.hiddenText ?? false,
      hiddenRows: reading.hiddenRows ?? false,
      hiddenColumnsReason: reading.hiddenColumnsReason ?? '',
      corrections: reading.corrections ?? [],
      leftOut: reading.leftOut ?? [],
      kept: reading.kept ?? [],
    },
    counts: {
      added: entries.length - unreadable,
      changed: 0,
      same: 0,
      unreadable,
      gone: 0,
      moved: 0,
      leftOut: above.length + byHand.length,
      undated: 0,
    },
    entries,
    leftOut: [...above, ...byHand],
    warnings: [
      {
        ref: log(16),
        code: 'formula_like_text',
        text: 'Begins with “=”. It is kept as text and never calculated.',
      },
    ],
    rows,
  };
}

/** A Word table with tracked changes, a comment and hidden text. */
export function wordPreview(input: Partial<ParsedInputOf<'imports.preview'>> = {}): ReturnPreview {
  const preview = tarnPreview({ ...input, reading: { ...input.reading } });
  const rows = preview.rows?.filter(({ state }) => state !== 'unreadable') ?? [];
  return {
    ...preview,
    ...(preview.file
      ? {
          file: {
            ...preview.file,
            kind: 'docx',
            agency: { name: 'Northgate Surgery', from: 'title of the document' },
            wordChanges: { insertions: 9, deletions: 5, comments: 2, hiddenTexts: 1 },
          },
        }
      : {}),
    rows,
    ...(preview.counts ? { counts: { ...preview.counts, unreadable: 0 } } : {}),
  };
}

export const tarnReceipt: Receipt = {
  importId: importId.parse('01985b1e-0000-7000-8000-0000000000d1'),
  fileName: 'Tarn contact log.xlsx',
  agencyId: wexmoorHousing.id,
  receivedAt: '2026-06-09T14:32:00.000Z',
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  sizeBytes: 24_576,
  version: 1,
  added: 4,
  changed: 0,
  same: 0,
  gone: 0,
  moved: 0,
  undated: 0,
  waiting: 1,
  leftOut: 2,
};

export const tarnCreated: OutputOf<'imports.create'> = {
  ...tarnReceipt,
  leftOutRows: [
    { ref: log(1), why: 'Above the headings' },
    { ref: log(4), why: 'Headings' },
  ],
};

const entry153 = entryId.parse('01985b1e-0000-7000-8000-000000000153');

/** Rows that differ from an earlier return, one of each kind. */
export const differences: RowDifference[] = [
  {
    key: 'changed-153',
    kind: 'changed',
    ref: log(16),
    entryId: entry153,
    number: 153,
    date: '21/04/2026',
    fields: [
      {
        field: 'whatHappened',
        from: 'Leah said Rowan was asleep and the mark was gone. Visit offered for Friday.',
        to: 'Leah said Rowan was asleep and the mark was going. Visit offered for Friday.',
      },
      { field: 'date', from: 'c. 21/04/2026', to: '21/04/2026' },
    ],
    words: 'Leah said Rowan was asleep and the mark was going. Visit offered for Friday.',
    citedBy: ['Finding 2'],
    isEdited: true,
  },
  {
    key: 'new-1',
    kind: 'new',
    ref: log(18),
    entryId: null,
    number: null,
    date: '27/04/2026',
    fields: [],
    words: 'Rang twice, no answer.',
    citedBy: [],
    isEdited: false,
  },
  {
    key: 'gone-159',
    kind: 'gone',
    ref: null,
    entryId: entry153,
    number: 159,
    date: '30/04/2026',
    fields: [],
    words: 'Telephone call to Leah. Said both children well.',
    citedBy: ['Finding 5'],
    isEdited: false,
  },
  {
    key: 'same-1',
    kind: 'same',
    ref: log(5),
    entryId: entry153,
    number: 100,
    date: '07/12/2020',
    fields: [],
    words: 'Tenancy signed by Leah.',
    citedBy: [],
    isEdited: false,
  },
];

/** The same workbook as a corrected return. */
export function correctedPreview(input: Partial<ParsedInputOf<'imports.preview'>> = {}): ReturnPreview {
  const corrections = [
    ...(input.reading?.corrections ?? []),
    { ref: log(17), field: 'date' as const, text: '28/02/2021' },
  ];
  const preview = tarnPreview({ ...input, reading: { ...input.reading, corrections } });
  if (!input.agencyId) return preview;
  return {
    ...preview,
    ...(preview.counts ? { counts: { ...preview.counts, added: 1, changed: 1, same: 3, gone: 1 } } : {}),
    comparison: {
      importId: tarnReceipt.importId,
      fileName: tarnReceipt.fileName,
      receivedAt: tarnReceipt.receivedAt,
      rows: differences,
    },
  };
}

export const waitingRow: TrayRow = {
  id: '01985b1e-0000-7000-8000-0000000000e1',
  importId: tarnReceipt.importId,
  fileName: tarnReceipt.fileName,
  agencyId: wexmoorHousing.id,
  ref: log(17),
  why: '31/02/2021 is not a date',
  fields: { date: '31/02/2021', time: '', whatHappened: 'Visited after the call.', source: 'K Sharma' },
  asked: null,
};
