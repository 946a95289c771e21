import { childSeenStates } from '../../../shared/domain/caseTerms.ts';
import type { ColumnChoice } from '../../../shared/contract/returnReading.ts';

/**
 * What a return form looks like to whoever fills it in and to whoever reads it back. The writer of forms and the
 * reader of returns both go by this file and by nothing else.
 */
interface FormColumn {
  readonly field: keyof ColumnChoice;
  /** The heading, letter for letter. */
  readonly heading: string;
  /** What to write there, shown beside the cell and in the instructions. */
  readonly help: string;
  /** Width in a workbook, in characters. */
  readonly characters: number;
  /** Share of the width of the Word table; the shares add up to 1. */
  readonly share: number;
}

export const formColumns = [
  {
    field: 'rowId',
    heading: 'Row id',
    help: 'Please leave the row ids as they are. They let a corrected return be matched row by row.',
    characters: 11,
    share: 0.066,
  },
  {
    field: 'date',
    heading: 'Date',
    help: 'Day first, as in 14/04/2026. If the day is not certain, write what the record allows: “about March 2021”, “spring term 2022”, “between 3 and 9 May 2021”, “not known”.',
    characters: 16,
    share: 0.085,
  },
  {
    field: 'time',
    heading: 'Time',
    help: 'If the record gives one, as in 15:40. Otherwise leave it empty.',
    characters: 9,
    share: 0.055,
  },
  {
    field: 'source',
    heading: 'Source of information',
    help: 'The record it comes from, and the role of whoever wrote it: “Health visitor’s home visit record”.',
    characters: 22,
    share: 0.1,
  },
  {
    field: 'whatHappened',
    heading: 'What happened',
    help: 'What the record says happened, in plain words. Leave out the names of anyone who reported a concern in confidence.',
    characters: 60,
    share: 0.204,
  },
  {
    field: 'childSeen',
    heading: 'Child seen',
    help: 'Choose from the list. “Not seen” means the record says so; “Not recorded” means the record does not say.',
    characters: 18,
    share: 0.08,
  },
  {
    field: 'childVoice',
    heading: 'What the child said or showed',
    help: 'In the child’s own words where the record has them, or what was seen of how the child was.',
    characters: 36,
    share: 0.12,
  },
  {
    field: 'actionTaken',
    heading: 'Action taken and outcome',
    help: 'What your agency did about it, and what came of it.',
    characters: 36,
    share: 0.12,
  },
  {
    field: 'people',
    heading: 'People present (roles)',
    help: 'Roles, not names: mother, maternal grandmother, health visitor.',
    characters: 24,
    share: 0.09,
  },
  {
    field: 'authorComment',
    heading: 'Your comment',
    help: 'Anything the review should know about the record or the practice. Kept apart from what happened.',
    characters: 30,
    share: 0.08,
  },
] as const satisfies readonly FormColumn[];

/** The headings in order, as they stand in the header row of a form. */
export const formHeadings: readonly string[] = formColumns.map(({ heading }) => heading);

/** The sheet with the table. */
export const formSheetName = 'Chronology';
export const formInstructionsSheetName = 'Instructions';

/**
 * The hidden mark. In a workbook a sheet of this name that Excel's own menus do not show ("very hidden"), with a name in
 * column A and its value in column B: `formVersion`, `caseId`, `agencyId`, and `column.<field>` with the heading of each
 * column. In a Word file custom document properties of the same names behind `candour.`: `candour.formVersion`.
 */
export const formMarkSheetName = 'candour';
export const formMarkPropertyPrefix = 'candour.';
export const formVersion = '1';

/** The names and values of the mark, in order. */
export function formMark(caseId: string, agencyId: string): readonly { name: string; value: string }[] {
  return [
    { name: 'formVersion', value: formVersion },
    { name: 'caseId', value: caseId },
    { name: 'agencyId', value: agencyId },
    ...formColumns.map(({ field, heading }) => ({ name: `column.${field}`, value: heading })),
  ];
}

/** What the list under "Child seen" offers, the commonest first. */
export const formChildSeenChoices: readonly string[] = [
  childSeenStates.seen,
  childSeenStates['seen-alone'],
  childSeenStates['not-seen'],
  childSeenStates['not-applicable'],
  childSeenStates['not-recorded'],
];

/** Why a row is left out that holds nothing but its id. */
export const blankFormRow = 'Blank row of the form';

/** Whether these cells are the header row of a form, whatever stands to the right of it. */
export function isFormHeaderRow(cells: readonly string[]): boolean {
  return formHeadings.every((heading, index) => plain(cells[index] ?? '') === plain(heading));
}

/** Which column of a form feeds which field. */
export function formColumnChoice(): ColumnChoice {
  const choice: ColumnChoice = {
    date: [],
    dateEnd: [],
    time: [],
    whatHappened: [],
    childSeen: [],
    childVoice: [],
    actionTaken: [],
    source: [],
    people: [],
    authorComment: [],
    rowId: [],
  };
  formColumns.forEach(({ field }, index) => choice[field].push(index));
  return choice;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Rows of a form. An agency with more to say goes on below them; in Word every row takes room on a page. */
const formRows = { xlsx: 200, docx: 100 } as const;

/** Row ids as they stand in the first column: `HV-0001`, from the number after `last` on. */
export function formRowIds(code: string, last: number, format: keyof typeof formRows): string[] {
  return Array.from(
    { length: formRows[format] },
    (_, index) => `${code}-${String(last + index + 1).padStart(4, '0')}`,
  );
}
