import { describe, expect, it } from 'vitest';
import { type EarlierRow, type MatchRow, matchRows, type RowWords } from './matchRows.ts';

const blank: RowWords = {
  rowId: '',
  date: '',
  time: '',
  whatHappened: '',
  childSeen: '',
  childVoice: '',
  actionTaken: '',
  source: '',
  people: '',
  authorComment: '',
};

/** Rows of a return: day, words, and anything else. */
function rows(...given: [day: string, whatHappened: string, more?: Partial<RowWords>][]): MatchRow[] {
  return given.map(([day, whatHappened, more], index) => ({
    words: { ...blank, date: day, whatHappened, ...more },
    day: day === '' ? null : day,
    dateKey: day,
    order: index + 1,
  }));
}

function earlier(from: readonly MatchRow[], group = 'first'): EarlierRow[] {
  return from.map((row) => ({ ...row, group, isCurrent: true }));
}

function kinds(before: readonly EarlierRow[], after: readonly MatchRow[]) {
  const { rows: matched, gone } = matchRows(before, after);
  return { kinds: matched.map(({ kind }) => kind), fields: matched.map(({ fields }) => fields), gone };
}

const log = rows(
  ['2021-01-04', 'Home visit; the health visitor saw Robin with his mother'],
  ['2021-01-04', 'Telephone call to the mother'],
  ['2021-01-11', 'Clinic: weight 4.12 kg, feeding well'],
  ['2021-01-18', 'Home visit. Red mark on the RIGHT cheek, said to be from a dummy'],
  ['2021-02-01', 'Did not attend'],
);

describe('matching a return with what the agency sent before', () => {
  it('the same return again is the same, row by row', () => {
    expect(kinds(earlier(log), log)).toMatchObject({
      kinds: ['same', 'same', 'same', 'same', 'same'],
      gone: [],
    });
  });

  it('everything is new where nothing was sent before', () => {
    expect(kinds([], log).kinds).toEqual(['new', 'new', 'new', 'new', 'new']);
  });

  it('shows what changed, field by field, what is new and what is gone', () => {
    const after = rows(
      ['2021-01-04', 'Home visit; the health visitor saw Robin with his mother'],
      ['2021-01-11', 'Clinic: weight 4.21 kg, feeding well', { time: '10:15' }],
      ['2021-01-19', 'Home visit. Red mark on the LEFT cheek, said to be from a dummy'],
      ['2021-01-25', 'Letter to the surgery about the missed vaccination'],
      ['2021-02-01', 'Did not attend'],
    );
    expect(kinds(earlier(log), after)).toEqual({
      kinds: ['same', 'changed', 'changed', 'new', 'same'],
      fields: [[], ['time', 'whatHappened'], ['date', 'whatHappened'], [], []],
      gone: [1],
    });
  });

  it('goes by the row id of a return form before the words', () => {
    const before = rows(['2021-01-04', 'One', { rowId: 'a' }], ['2021-01-05', 'Two', { rowId: 'b' }]);
    const after = rows(['2021-01-04', 'Two', { rowId: 'a' }], ['2021-01-05', 'One', { rowId: 'b' }]);
    expect(matchRows(earlier(before), after).rows).toEqual([
      { kind: 'changed', earlier: 0, fields: ['whatHappened'] },
      { kind: 'changed', earlier: 1, fields: ['whatHappened'] },
    ]);
  });

  it('matches repeats one to one', () => {
    const twice = rows(['2021-02-01', 'Did not attend'], ['2021-02-01', 'Did not attend']);
    const thrice = rows(
      ['2021-02-01', 'Did not attend'],
      ['2021-02-01', 'Did not attend'],
      ['2021-02-01', 'Did not attend'],
    );
    expect(kinds(earlier(twice), thrice).kinds.sort()).toEqual(['new', 'same', 'same']);
    expect(kinds(earlier(thrice), twice)).toMatchObject({ kinds: ['same', 'same'], gone: [2] });
  });

  it('a row that stands elsewhere in its day has moved, and only that one', () => {
    const day = rows(['2021-01-04', 'First'], ['2021-01-04', 'Second'], ['2021-01-04', 'Third']);
    const after = rows(['2021-01-04', 'Third'], ['2021-01-04', 'First'], ['2021-01-04', 'Second']);
    expect(kinds(earlier(day), after).kinds).toEqual(['moved', 'same', 'same']);
  });

  it('rows that come between move nothing', () => {
    const after = rows(
      ['2020-12-01', 'Something new'],
      ...log.map((row): [string, string] => [row.day ?? '', row.words.whatHappened]),
    );
    expect(kinds(earlier(log), after).kinds).toEqual(['new', 'same', 'same', 'same', 'same', 'same']);
  });

  it('only another date is a move', () => {
    const after = log.map((row, index) =>
      index === 3 ? { ...row, day: '2021-01-20', dateKey: '2021-01-20' } : row,
    );
    expect(kinds(earlier(log), after)).toMatchObject({
      kinds: ['same', 'same', 'same', 'moved', 'same'],
      gone: [],
    });
  });

  it('a return about another period takes nothing away, however alike its phrases are', () => {
    const visits = (year: number) =>
      rows(
        ...Array.from({ length: 20 }, (_, index): [string, string] => [
          `${year}-03-${index + 10}`,
          'Home visit, no concerns',
        ]),
      );
    const { rows: matched, gone, corrected } = matchRows(earlier(visits(2019)), visits(2020));
    expect(new Set(matched.map(({ kind }) => kind))).toEqual(new Set(['new']));
    expect([gone, corrected.size]).toEqual([[], 0]);
  });

  it('rows that two returns share are not brought in twice, though neither corrects the other', () => {
    const other = rows(
      ['2021-02-01', 'Did not attend'],
      ['2021-03-01', 'Letter sent'],
      ['2021-04-01', 'Called back'],
    );
    expect(kinds(earlier(log), other)).toMatchObject({ kinds: ['same', 'new', 'new'], gone: [] });
  });

  it('judges each earlier return for itself', () => {
    const second = rows(['2022-01-04', 'Panel met'], ['2022-01-05', 'Panel met again']);
    const before = [...earlier(log), ...earlier(second, 'second')];
    const { gone, corrected } = matchRows(before, log.slice(0, 4));
    expect([[...corrected], gone]).toEqual([['first'], [4]]);
  });

  it('a row the reviewer took out is found again, and is never gone', () => {
    const before = earlier(log).map((row, index) => ({ ...row, isCurrent: index !== 4 }));
    expect(kinds(before, log).kinds).toEqual(['same', 'same', 'same', 'same', 'same']);
    expect(kinds(before, log.slice(0, 4)).gone).toEqual([]);
  });

  it('how white space falls is no change', () => {
    const before = rows(['2021-01-04', 'One\nTwo  three']);
    expect(kinds(earlier(before), rows(['2021-01-04', 'One Two three'])).kinds).toEqual(['same']);
  });

  it('stays quick at 50,000 rows, the same ones and wholly others on the same days', () => {
    const many = (words: string) =>
      rows(
        ...Array.from({ length: 50_000 }, (_, index): [string, string] => {
          const day = new Date(Date.UTC(2018, 0, 1 + (index % 1_400))).toISOString().slice(0, 10);
          return [day, `${words} ${index}: a visit was made and the child was seen with the mother at home`];
        }),
      );
    const before = earlier(many('Visit'));
    const changed = many('Visit').map((row, index) =>
      index % 100 === 0
        ? { ...row, words: { ...row.words, whatHappened: `${row.words.whatHappened}, asleep` } }
        : row,
    );
    const start = performance.now();
    const { rows: matched, gone } = matchRows(before, changed);
    const middle = performance.now();
    expect(matched.filter(({ kind }) => kind === 'changed')).toHaveLength(500);
    expect(gone).toEqual([]);
    matchRows(before, many('Contact'));
    const end = performance.now();
    expect(middle - start).toBeLessThan(5_000);
    expect(end - middle).toBeLessThan(15_000);
  });
});
