import { describe, expect, it } from 'vitest';
import { dateCache } from './dateCache.ts';
import { guessColumns } from './guessColumns.ts';

const words = 'Home visit made to the family; mother and both children seen, advice given about sleep.';

/** Which heading feeds which field, for a table whose columns hold what their headings promise. */
function guess(headings: readonly string[], cells: readonly string[]) {
  const rows = [1, 2, 3].map((number) => ({ number, place: { record: number, line: number }, cells }));
  const { columns } = guessColumns(headings, rows, new Set(), dateCache());
  return Object.fromEntries(
    Object.entries(columns).flatMap(([field, list]) =>
      list.length === 0 ? [] : [[field, list.map((column) => headings[column]).join(' + ')]],
    ),
  );
}

describe('the columns of a return', () => {
  it.each([
    [
      ['URN', 'Date/Time', 'Officer', 'Incident type', 'Incident details', 'Result', 'Linked nominals'],
      ['WH/1', '05/03/2018 10:15', 'PC 12', 'Domestic', words, 'NFA', 'KC'],
      {
        date: 'Date/Time',
        source: 'Officer',
        whatHappened: 'Incident details',
        actionTaken: 'Result',
        people: 'Linked nominals',
      },
    ],
    [
      ['event_dt', 'consult_type', 'consult_text', 'hcp'],
      ['2018-03-05T10:15:00Z', 'Surgery', words, 'Dr V'],
      { date: 'event_dt', whatHappened: 'consult_text', source: 'hcp' },
    ],
    [
      ['EntryDate', 'EventDate', 'Worker', 'FreeText'],
      ['06/03/2018', '05/03/2018', 'T. Abara', words],
      { date: 'EventDate', source: 'Worker', whatHappened: 'FreeText' },
    ],
    [
      ['Incident date', 'Category', 'Incident', 'Action', 'Added by'],
      ['05/03/2018', 'Welfare', words, 'Told DSL', 'Teacher'],
      { date: 'Incident date', whatHappened: 'Incident', actionTaken: 'Action', source: 'Added by' },
    ],
    [
      ['Date', 'Agency', 'Significant event', "Child's words", 'Action taken', 'Analysis'],
      ['05/03/2018', 'Police', words, 'Nothing', 'None', 'Poor practice'],
      {
        date: 'Date',
        source: 'Agency',
        whatHappened: 'Significant event',
        childVoice: "Child's words",
        actionTaken: 'Action taken',
        authorComment: 'Analysis',
      },
    ],
    [
      ['Date of birth', 'Record created', 'Note'],
      ['19/10/2020', '05/03/2018', words],
      { date: 'Record created', whatHappened: 'Note' },
    ],
    [['A', 'B', 'C'], ['JP', words, '05/03/2018'], { date: 'C', whatHappened: 'B' }],
  ])('%j are read for what they are', (headings, cells, expected) => {
    expect(guess(headings, cells)).toEqual(expected);
  });
});
