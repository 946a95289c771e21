import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { agencyId, entryId, personId } from '../../../shared/contract/values.ts';
import { dayNumber } from '../../../shared/domain/civilDate.ts';
import type { ChildSeen } from '../../../shared/domain/caseTerms.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { type DatedEntry, datedEntries, type EntryRow } from './datedEntry.ts';
import { findSilences, type SilentChild } from './findSilences.ts';
import { silentStretches } from './silentStretches.ts';

const id = (number: number) => `01985b1e-0000-7000-8000-${String(number).padStart(12, '0')}`;
const surgery = { id: agencyId.parse(id(901)), name: 'Northgate Surgery' };
const police = { id: agencyId.parse(id(902)), name: 'Wexmoor Police' };
const rowan: SilentChild = { id: personId.parse(id(801)), name: 'Rowan', bornBy: null };
const hazel: SilentChild = { id: personId.parse(id(802)), name: 'Hazel', bornBy: null };
const mother = personId.parse(id(803));

let number = 0;
function entry(date: string, childSeen: ChildSeen = 'not-recorded', agency = surgery): EntryRow {
  number += 1;
  const { earliest, latest, qualifier } = parseEventDate(date);
  return {
    id: entryId.parse(id(number)),
    number,
    agencyId: agency.id,
    earliest,
    latest,
    qualifier,
    childSeen,
  };
}

const thresholds = { noContactDays: 28, notSeenDays: 14 };

function find(rows: EntryRow[], children: SilentChild[] = [], people = new Map(), wanted = thresholds) {
  return findSilences(datedEntries(rows).dated, [surgery, police], children, people, wanted);
}
const spans = (found: ReturnType<typeof find>) =>
  found.map(({ kind, from, to, days }) => [kind, from, to, days]);

describe('stretches without contact', () => {
  test('run from the day after one entry to the day before the next, and say so', () => {
    const rows = [entry('2 Mar 2026'), entry('13 Apr 2026')];
    const [silence, ...others] = find(rows);
    expect(others).toEqual([]);
    expect(silence).toMatchObject({
      kind: 'no-contact-by-agency',
      agencyId: surgery.id,
      from: '2026-03-03',
      to: '2026-04-12',
      days: 41,
      words: 'Northgate Surgery has no entry for 41 days, 3 March to 12 April 2026.',
      entryIds: rows.map((row) => row.id),
    });
  });

  test('are listed from exactly so many days on', () => {
    expect(find([entry('1 Mar 2026'), entry('29 Mar 2026')])).toEqual([]);
    expect(find([entry('1 Mar 2026'), entry('30 Mar 2026')])).toHaveLength(1);
  });

  test('last to the end of the record where an agency has no later entry, and never before its first', () => {
    const last = entry('1 Jan 2026');
    const found = find([last, entry('1 Jun 2026', 'not-recorded', police)]);
    expect(spans(found)).toEqual([['no-contact-by-agency', '2026-01-02', '2026-06-01', 151]]);
    expect(found[0]?.words).toContain('1 June 2026, the end of the chronology');
    expect(found[0]?.entryIds).toEqual([last.id]);
  });

  test('are broken by an entry that covers several days, and by one that overlaps another', () => {
    expect(
      find([
        entry('1 Mar 2026'),
        entry('10 Mar 2026 to 20 Apr 2026'),
        entry('12 Mar 2026'),
        entry('1 May 2026'),
      ]),
    ).toEqual([]);
  });

  test('are found across a year, a leap day and a change of the clocks', () => {
    expect(spans(find([entry('31 Dec 2023'), entry('1 Mar 2024')]))).toEqual([
      ['no-contact-by-agency', '2024-01-01', '2024-02-29', 60],
    ]);
    expect(find([entry('1 Mar 2026'), entry('30 Mar 2026')])[0]?.days).toBe(28);
  });
});

describe('vague dates', () => {
  test('only the days that are certainly silent are claimed', () => {
    const found = find([entry('1 Jan 2026'), entry('Mar 2026'), entry('1 Jun 2026')]);
    expect(spans(found)).toEqual([
      ['no-contact-by-agency', '2026-01-02', '2026-02-28', 58],
      ['no-contact-by-agency', '2026-04-01', '2026-05-31', 61],
    ]);
    expect(found[0]?.words).toContain('at least 58 days');
  });

  test('no silence is claimed in a year in which an entry may lie anywhere', () => {
    expect(find([entry('1 Feb 2025'), entry('2025'), entry('20 Dec 2025')])).toEqual([]);
  });

  test('nothing is claimed within a week of an approximate day', () => {
    const found = find([entry('1 Mar 2026'), entry('c. 20 Apr 2026')]);
    expect(found[0]).toMatchObject({ from: '2026-03-02', to: '2026-04-12', days: 42 });
  });

  test('undated and open-ended entries are counted and left aside', () => {
    const rows = [
      entry('1 Mar 2026'),
      entry('not known'),
      entry('before Apr 2026'),
      entry('Mar 2026'),
      entry('1 Aug 2026'),
    ];
    const { dated, undated, vague } = datedEntries(rows);
    expect([dated.length, undated, vague]).toEqual([3, 2, 1]);
  });

  test('no day of a silence is one on which an entry can have happened, and no silent day is missed', () => {
    const interval = fc
      .tuple(fc.nat(200), fc.nat(30))
      .map(([first, length]) => ({ first, last: first + length }));
    fc.assert(
      fc.property(
        fc.array(interval, { maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(240),
        (list, least, ends) => {
          const entries = list
            .sort((one, other) => one.first - other.first)
            .map(
              ({ first, last }): DatedEntry => ({
                id: entryId.parse(id(1)),
                number: 1,
                agencyId: surgery.id,
                childSeen: 'seen',
                isVague: false,
                first,
                last,
              }),
            );
          const covered = (day: number) => entries.some(({ first, last }) => first <= day && day <= last);
          const silent = new Set<number>();
          for (const { first, last } of silentStretches(entries, { starts: 0, ends }, least)) {
            expect(last - first + 1).toBeGreaterThanOrEqual(least);
            for (let day = first; day <= last; day += 1) {
              expect(covered(day)).toBe(false);
              silent.add(day);
            }
          }
          // Days before the end that lie in a silent run of that length, counted the slow way.
          const until = Math.max(ends, entries.at(-1)?.first ?? 0);
          for (let day = 0, run: number[] = []; day <= until + 1; day += 1) {
            if (day <= until && !covered(day) && (day <= ends || entries.some(({ first }) => first > day)))
              run.push(day);
            else {
              if (run.length >= least) expect(run.every((each) => silent.has(each))).toBe(true);
              run = [];
            }
          }
        },
      ),
    );
  });
});

describe('the child', () => {
  test('seen and seen alone end a silence; not recorded and not seen do not, and are counted apart', () => {
    const rows = [
      entry('14 Apr 2026', 'seen'),
      entry('16 Apr 2026', 'not-recorded'),
      entry('20 Apr 2026', 'not-seen'),
      entry('22 Apr 2026', 'not-applicable'),
      entry('5 May 2026', 'seen-alone'),
    ];
    const found = find(rows, [rowan]).filter(({ kind }) => kind === 'child-not-seen');
    expect(found).toMatchObject([
      {
        personId: rowan.id,
        from: '2026-04-15',
        to: '2026-05-04',
        days: 20,
        words:
          'No entry records that Rowan was seen for 20 days, 15 April to 4 May 2026; 1 entry says “not seen”, 1 entry does not record it.',
        entryIds: [rows[0]?.id, rows[4]?.id],
      },
    ]);
  });

  test('where one child is under review an entry that names nobody is about that child, one that names only others is not', () => {
    const visit = entry('1 Feb 2026', 'seen');
    const aboutMother = entry('10 Mar 2026', 'seen');
    const rows = [visit, aboutMother, entry('1 May 2026', 'seen')];
    const people = new Map([[aboutMother.id, new Set([mother])]]);
    expect(spans(find(rows, [rowan], people).filter(({ personId: child }) => child !== null))).toEqual([
      ['no-contact-with-child', '2026-02-02', '2026-04-30', 88],
      ['child-not-seen', '2026-02-02', '2026-04-30', 88],
    ]);
  });

  test('where several are, each is looked for in the entries that name them, and the words name the right one', () => {
    const [one, two, three] = [
      entry('1 Feb 2026', 'seen'),
      entry('1 Mar 2026', 'seen'),
      entry('15 Mar 2026', 'seen'),
    ];
    const people = new Map([
      [one.id, new Set([rowan.id, hazel.id].filter((each) => each !== null))],
      [two.id, new Set([mother])],
      [three.id, new Set([hazel.id].filter((each) => each !== null))],
    ]);
    const found = find([one, two, three, entry('20 Mar 2026')], [rowan, hazel], people).filter(
      ({ personId: child }) => child !== null,
    );
    expect(found.map(({ kind, personId: child, days }) => [kind, child, days])).toEqual([
      ['no-contact-with-child', rowan.id, 47],
      ['child-not-seen', rowan.id, 47],
      ['no-contact-with-child', hazel.id, 41],
      ['child-not-seen', hazel.id, 41],
    ]);
    expect(found[0]?.words).toContain('No agency has an entry that names Rowan');
  });

  test('a child never recorded as seen is looked for from birth, or else from the first entry', () => {
    const rows = [entry('1 Jan 2026'), entry('1 Mar 2026')];
    const unseen = (child: SilentChild) =>
      spans(find(rows, [child]).filter(({ kind }) => kind === 'child-not-seen'));
    expect(unseen(rowan)).toEqual([['child-not-seen', '2026-01-01', '2026-03-01', 60]]);
    expect(unseen({ ...rowan, bornBy: dayNumber('2026-02-15') })).toEqual([
      ['child-not-seen', '2026-02-15', '2026-03-01', 15],
    ]);
  });

  test('before the first sighting nothing is claimed, unless the birth is known', () => {
    const rows = [entry('1 Jan 2026'), entry('1 Mar 2026', 'seen')];
    expect(find(rows, [rowan]).filter(({ kind }) => kind === 'child-not-seen')).toEqual([]);
    expect(
      spans(
        find(rows, [{ ...rowan, bornBy: dayNumber('2026-02-01') }]).filter(
          ({ kind }) => kind === 'child-not-seen',
        ),
      ),
    ).toEqual([['child-not-seen', '2026-02-01', '2026-02-28', 28]]);
  });
});

describe('wherever the computer stands', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test.each(['Europe/London', 'UTC', 'America/Bogota', 'Asia/Kolkata', 'Pacific/Auckland'])(
    'the days are the same: %s',
    (tz) => {
      process.env['TZ'] = tz;
      expect(spans(find([entry('28 Mar 2026'), entry('26 Apr 2026')]))).toEqual([
        ['no-contact-by-agency', '2026-03-29', '2026-04-25', 28],
      ]);
    },
  );
});

test('without a dated entry there is nothing to find', () => {
  expect(find([], [rowan])).toEqual([]);
  expect(find([entry('not known')], [rowan])).toEqual([]);
});
