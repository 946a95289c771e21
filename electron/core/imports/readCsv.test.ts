import { describe, expect, it } from 'vitest';
import { readCsv } from './readCsv.ts';
import type { SourceRow } from './sourceTable.ts';

function table(text: string) {
  return readCsv(new TextEncoder().encode(text));
}

/** Record, first line and cells. */
function found({ number, place, cells }: SourceRow) {
  return [number, linesOf(place)[0], cells];
}

function linesOf(place: SourceRow['place']): [first: number | undefined, last: number | undefined] {
  if (!('record' in place)) throw new TypeError('a CSV file has records');
  return [place.line, place.line_end];
}

describe('the records of a CSV file', () => {
  it.each([
    [',', 'Date,Event\n1/2/21,a; b; c\n'],
    [';', 'Title of the return, with commas, and more\nDate;Event\n1/2/21;a, b\n2/2/21;c, d, e\n'],
    ['\t', 'Date\tEvent\n1/2/21\ta, b\n2/2/21\tc, d\n'],
  ])('finds the delimiter %j', (delimiter, text) => {
    expect(table(text).delimiter).toBe(delimiter);
  });

  it('counts blank records and the lines inside quoted cells, so that a reviewer can go back to the file', () => {
    const { rows } = table('Date,Event\r\n\r\n1/2/21,"one\r\ntwo, ""three"""\r\n2/2/21,four\r\n\r\n\r\n');
    expect(rows.map(found)).toEqual([
      [1, 1, ['Date', 'Event']],
      [2, 2, ['']],
      [3, 3, ['1/2/21', 'one\ntwo, "three"']],
      [4, 5, ['2/2/21', 'four']],
      [5, 6, ['']],
      [6, 7, ['']],
    ]);
  });

  it('obeys the line that tells Excel the separator, and still counts it', () => {
    const { rows, delimiter } = table('sep=;\nDate;Event\n1/2/21;a,b,c\n');
    expect(delimiter).toBe(';');
    expect(rows.map(({ noPart }) => noPart !== undefined)).toEqual([true, false, false]);
    expect(rows.map(found)).toEqual([
      [1, 1, ['sep=;']],
      [2, 2, ['Date', 'Event']],
      [3, 3, ['1/2/21', 'a,b,c']],
    ]);
  });

  it('marks a record whose quotation marks are never closed', () => {
    const { rows } = table('Date,Event\n1/2/21,"left open\n2/2/21,b\n');
    expect(rows.map(({ hasBrokenQuotes }) => hasBrokenQuotes ?? false)).toEqual([false, true]);
  });

  it('takes lines that end in several ways, and keeps line ends inside cells', () => {
    const { rows } = table('Date,Event\r\n1/2/21,"one\ntwo"\n2/2/21,three\r3/2/21,four\r\n');
    expect(rows.map(({ place, cells }) => [...linesOf(place), cells[1]])).toEqual([
      [1, 1, 'Event'],
      [2, 3, 'one\ntwo'],
      [4, 4, 'three'],
      [5, 5, 'four'],
    ]);
  });

  it('takes white space of every kind from the ends of a cell, and nothing else', () => {
    const { rows } = table('Date,Event,Cost\n \u00a0 1/2/21\t,"\n two  words\u2003",£3 €\n');
    expect(rows[1]?.cells).toEqual(['1/2/21', 'two  words', '£3 €']);
    expect(rows.map(({ place }) => linesOf(place))).toEqual([
      [1, 1],
      [2, 3],
    ]);
  });
});
