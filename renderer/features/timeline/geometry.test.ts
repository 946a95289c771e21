import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../shared/domain/civilDate.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { bringIntoView, clampTo, type DaysInView, moveEdge, pan, withRoom, zoom } from './daysInView.ts';
import { gapsOfLane, lengthInWords, sightingsOf } from './gaps.ts';
import { cellPx, marksOfLane } from './marksInView.ts';
import { neighbourInLanes, neighbourInTime } from './nextMark.ts';
import { layOutPages } from './pages.ts';
import { buildScene } from './scene.ts';
import { timelineOf } from './testTimeline.ts';
import { ageTicks, calendarTicks, edgeAge } from './ticks.ts';
import { buildModel } from './timelineModel.ts';

const days = (from: string, to: string): DaysInView => ({ from: dayNumber(from), to: dayNumber(to) });
const modelOf = (...dates: string[]) => buildModel(timelineOf(dates.map((date) => ({ date }))));
const lane0 = (model: ReturnType<typeof modelOf>) => model.lanes[0] ?? expect.fail('there is no lane');

describe('dates are drawn as what they are', () => {
  test('a day, several days, a vague stretch, and open at one end', () => {
    const model = modelOf(
      '14 Apr 2026',
      '12–14 Jan 2026',
      'Mar 2026',
      'c. 3 May 2026',
      'before 2 May 2026',
      'after 2 May 2026',
    );
    expect(model.shapes).toEqual(['day', 'several-days', 'vague', 'vague', 'before', 'after']);
  });

  test('a month is as long as the month, and an undated entry is nowhere', () => {
    const model = modelOf('Mar 2026', 'not known');
    const marks = marksOfLane(model, 0, days('2026-03-01', '2026-04-01'), 310);
    expect(marks).toEqual([{ lane: 0, entries: [0], kind: 'span', left: 0, right: 310 }]);
  });

  test('a range too short for its width is a mark like any other', () => {
    const model = modelOf('12–14 Jan 2026');
    const [mark] = marksOfLane(model, 0, days('2026-01-01', '2027-01-01'), 365);
    expect([mark?.kind, mark?.left]).toEqual(['single', 12.5]);
  });
});

describe('crowded stretches', () => {
  const crowded = modelOf(...Array.from({ length: 14 }, () => '14 Apr 2026'), '1 Jun 2026');

  test('are one mark with all its entries, and what stands apart stays apart', () => {
    const marks = marksOfLane(crowded, 0, days('2026-01-01', '2027-01-01'), 365);
    expect(marks.map(({ kind, entries }) => [kind, entries.length])).toEqual([
      ['cluster', 14],
      ['single', 1],
    ]);
  });

  test('part within one day, in the order of the chronology', () => {
    const marks = marksOfLane(crowded, 0, days('2026-04-14', '2026-04-15'), 1_000);
    expect(marks.map(({ kind }) => kind)).toEqual(Array.from({ length: 14 }, () => 'single'));
    expect(marks.flatMap(({ entries }) => entries)).toEqual(Array.from({ length: 14 }, (_, place) => place));
    expect(marks.every(({ left }) => left > 0 && left < 1_000)).toBe(true);
  });

  test('hold still while one pans: the same entries stay together', () => {
    const model = modelOf(
      ...Array.from({ length: 200 }, (_, index) => `${(index % 28) + 1} Mar ${2000 + index}`),
    );
    const groups = (view: DaysInView) =>
      marksOfLane(model, 0, view, 900)
        .filter(({ left }) => left > cellPx && left < 900 - cellPx)
        .map(({ entries }) => entries.join());
    const view = days('2020-01-01', '2080-01-01');
    const moved = { from: view.from + 200, to: view.to + 200 };
    const kept = new Set(groups(view));
    expect(groups(moved).filter((group) => !kept.has(group)).length).toBeLessThan(4);
  });

  test('never draw more marks than there is room for, and lose no entry', () => {
    const dates = Array.from(
      { length: 5_000 },
      (_, index) => `${(index % 28) + 1} ${index % 2 ? 'Mar' : 'Sep'} ${2000 + (index % 20)}`,
    );
    const model = modelOf(...dates);
    const view = withRoom(model.bounds ?? days('2000-01-01', '2020-01-01'));
    const marks = marksOfLane(model, 0, view, 900);
    expect(marks.length).toBeLessThan((900 / cellPx) * 3);
    expect(new Set(marks.flatMap(({ entries }) => entries)).size).toBe(5_000);
  });

  test('of long vague dates become the stretch they cover together', () => {
    const dates = Array.from({ length: 40 }, (_, index) => `c. ${2000 + Math.floor(index / 2)}`);
    const model = modelOf(...dates.map((date, index) => (index % 2 ? date : `Jun ${date.slice(3)}`)));
    const marks = marksOfLane(model, 0, days('2000-01-01', '2002-01-01'), 4_000);
    expect(marks.length).toBeGreaterThan(0);
    expect(new Set(marks.flatMap(({ entries }) => entries)).size).toBeGreaterThanOrEqual(4);
  });
});

describe('stretches without an entry', () => {
  test('are between entries and after the last, never before the first', () => {
    const model = buildModel(
      timelineOf(
        [
          { date: '1 Jan 2026', lanes: [1] },
          { date: '1 Mar 2026' },
          { date: '1 Jul 2026' },
          { date: '1 Dec 2026', lanes: [1] },
        ],
        ['Northgate Surgery', 'Tarn Homes'],
      ),
    );
    expect(gapsOfLane(model, lane0(model), 90)).toEqual([
      days('2026-03-02', '2026-07-01'),
      days('2026-07-02', '2026-12-02'),
    ]);
  });

  test('a vague date covers every day it may mean', () => {
    const model = modelOf('1 Mar 2026', '2026', '1 Dec 2026');
    expect(gapsOfLane(model, lane0(model), 90)).toEqual([]);
    const open = modelOf('1 Mar 2026', 'after 2 Mar 2026', '1 Dec 2026');
    expect(gapsOfLane(open, lane0(open), 90)).toEqual([]);
  });

  test('a child is not seen from one sighting to the next; vague dates and withdrawn entries are no sighting', () => {
    const model = buildModel(
      timelineOf([
        { date: '1 Apr 2026', childSeen: 'seen' },
        { date: '5 Apr 2026', childSeen: 'not-seen' },
        { date: 'c. 8 Apr 2026', childSeen: 'seen' },
        { date: '9 Apr 2026', childSeen: 'seen', isWithdrawn: true },
        { date: '20 Apr 2026', childSeen: 'seen-alone' },
      ]),
    );
    const { seen, alone, unseen } = sightingsOf(model, 14);
    expect([...seen]).toEqual([dayNumber('2026-04-01'), dayNumber('2026-04-20')]);
    expect([...alone]).toEqual([dayNumber('2026-04-20')]);
    expect(unseen).toEqual([days('2026-04-02', '2026-04-20')]);
    expect(lengthInWords(18)).toBe('18 days');
    expect(sightingsOf(model, 19).unseen).toEqual([]);
  });

  test.each([
    [1, '1 day'],
    [99, '99 days'],
    [120, '4 months'],
    [730, '2 years'],
    [920, '2.5 years'],
  ])('%i days are said as %s', (length, words) => {
    expect(lengthInWords(length)).toBe(words);
  });
});

describe('moving through time', () => {
  const whole = days('2020-01-01', '2024-01-01');

  test('never leaves the whole period, nor comes closer than a day', () => {
    expect(pan(whole, days('2020-02-01', '2020-03-01'), -500)).toEqual(days('2020-01-01', '2020-01-30'));
    const close = zoom(whole, days('2021-01-01', '2021-01-03'), 100, dayNumber('2021-01-02'));
    expect(close.to - close.from).toBe(1);
    expect(zoom(whole, whole, 1 / 8, whole.from)).toEqual(whole);
    expect(clampTo(whole, days('2010-01-01', '2030-01-01'))).toEqual(whole);
  });

  test('zooming keeps the day under the pointer where it is', () => {
    const view = days('2021-01-01', '2021-04-11');
    const around = dayNumber('2021-01-26');
    const closer = zoom(whole, view, 2, around);
    expect((around - closer.from) / (closer.to - closer.from)).toBeCloseTo(0.25);
  });

  test('an edge stops a day before the other', () => {
    const view = days('2021-01-01', '2021-02-01');
    expect(moveEdge(whole, view, 'from', dayNumber('2022-01-01'))).toEqual(days('2021-01-31', '2021-02-01'));
    expect(moveEdge(whole, view, 'to', dayNumber('2030-01-01'))).toEqual(days('2021-01-01', '2024-01-01'));
  });

  test('what is in view is not moved', () => {
    const view = days('2021-01-01', '2021-02-01');
    expect(bringIntoView(whole, view, dayNumber('2021-01-15'))).toBe(view);
    const moved = bringIntoView(whole, view, dayNumber('2021-06-15'));
    expect(moved.from < dayNumber('2021-06-15') && moved.to > dayNumber('2021-06-15')).toBe(true);
  });
});

describe('the axis', () => {
  const labels = (view: DaysInView, width: number) => calendarTicks(view, width).map(({ label }) => label);

  test('goes from years to days', () => {
    expect(labels(days('2000-01-01', '2026-01-01'), 300)).toEqual([
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
      '2025',
    ]);
    expect(labels(days('2024-06-01', '2026-06-01'), 240)).toEqual(['2025', '2026']);
    expect(labels(days('2025-11-15', '2026-03-15'), 400)).toEqual(['Dec', 'Jan 2026', 'Feb', 'Mar']);
    expect(labels(days('2026-04-01', '2026-04-20'), 400)).toEqual(['6 Apr', '13 Apr']);
    expect(labels(days('2026-02-27', '2026-03-02'), 400)).toEqual(['27 Feb', '28 Feb', '1 Mar']);
  });

  test('ages are weeks of pregnancy before the birth, then weeks, months and years', () => {
    const child = { birth: parseEventDate('14 Feb 2026'), due: parseEventDate('1 Mar 2026') };
    const ages = (from: string, to: string, width: number) =>
      ageTicks(child, days(from, to), width).map(({ label }) => label);
    expect(ages('2025-06-01', '2026-02-14', 800)).toEqual(['12 weeks of pregnancy', '24 weeks of pregnancy']);
    expect(ages('2026-02-14', '2026-04-14', 800)).toContain('8 weeks'.replace('8', '4'));
    expect(ages('2026-06-14', '2027-03-01', 800)).toContain('1 year');
    expect(ages('2026-01-01', '2036-01-01', 800)).toEqual([
      '1 year',
      '2 years',
      '3 years',
      '4 years',
      '5 years',
      '6 years',
      '7 years',
      '8 years',
      '9 years',
    ]);
    expect(edgeAge(child, days('2026-04-14', '2026-05-14'))).toBe('8 weeks');
    expect(ageTicks({ birth: null, due: null }, days('2026-01-01', '2036-01-01'), 800)).toEqual([]);
  });
});

describe('from mark to mark', () => {
  const model = buildModel(
    timelineOf(
      [
        { date: '1 Jan 2026' },
        { date: '1 Feb 2026', lanes: [1] },
        { date: '1 Mar 2026' },
        { date: '1 Mar 2026' },
        { date: '1 Dec 2026' },
      ],
      ['Northgate Surgery', 'Tarn Homes'],
    ),
  );
  const marks = model.lanes.map((_, lane) => marksOfLane(model, lane, days('2026-01-01', '2026-04-01'), 300));

  test('in time, over the edge of what is in view', () => {
    const first = marks[0]?.[0] ?? expect.fail('no mark');
    expect(neighbourInTime(model, first, -1)).toBeNull();
    expect(neighbourInTime(model, first, 1)).toEqual({ lane: 0, place: 2 });
    const cluster = marks[0]?.[1] ?? expect.fail('no mark');
    expect(cluster.entries).toEqual([2, 3]);
    expect(neighbourInTime(model, cluster, 1)).toEqual({ lane: 0, place: 4 });
  });

  test('between lanes, to the nearest in time', () => {
    const other = marks[1]?.[0] ?? expect.fail('no mark');
    expect(neighbourInLanes(marks, other, -1)).toEqual({ lane: 0, place: 2 });
    expect(neighbourInLanes(marks, other, 1)).toBeNull();
  });
});

describe('on paper', () => {
  const sceneOf = (dates: readonly string[], lanes: readonly string[] = ['Northgate Surgery']) =>
    buildScene({
      model: buildModel(
        timelineOf(
          dates.map((date, index) => ({ date, lanes: [index % lanes.length] })),
          lanes,
        ),
      ),
      agencies: [],
      people: [],
      periods: [],
      childId: null,
      gapDays: 90,
    }) ?? expect.fail('there is nothing to draw');
  const sheet = { lanes: 20, widthPx: 1_200 };

  test('quiet years share a sheet, and a busy month has sheets of its own until its entries part', () => {
    const quiet = Array.from({ length: 8 }, (_, index) => `1 May ${2010 + index}`);
    const calm = sceneOf(quiet);
    expect(layOutPages(calm, calm.whole, sheet)).toHaveLength(1);
    const busy = sceneOf([...quiet, ...Array.from({ length: 28 }, (_, index) => `${index + 1} Feb 2018`)]);
    const pages = layOutPages(busy, busy.whole, sheet);
    expect(pages.length).toBeGreaterThan(1);
    const lengths = pages.map(({ from, to }) => to - from);
    expect(Math.max(...lengths)).toBeGreaterThan(Math.min(...lengths) * 8);
  });

  test('the sheets follow one another without a day missing, and are never more than a document takes', () => {
    const dates = Array.from(
      { length: 3_000 },
      (_, index) => `${(index % 28) + 1} ${index % 2 ? 'Feb' : 'Aug'} ${2018 + (index % 5)}`,
    );
    const scene = sceneOf(dates);
    const pages = layOutPages(scene, scene.whole, sheet);
    expect(pages.length).toBeLessThanOrEqual(60);
    expect([pages[0]?.from, pages.at(-1)?.to]).toEqual([scene.whole.from, scene.whole.to]);
    expect(pages.slice(1).map(({ from }) => from)).toEqual(pages.slice(0, -1).map(({ to }) => to));
  });

  test('lanes that have no room go on further sheets, each lane on one of them', () => {
    const scene = sceneOf(
      ['1 May 2020', '1 Jun 2020'],
      Array.from({ length: 9 }, (_, lane) => `Agency ${lane}`),
    );
    const pages = layOutPages(scene, scene.whole, { ...sheet, lanes: 4 });
    expect(pages.map(({ firstLane, lastLane }) => [firstLane, lastLane])).toEqual([
      [0, 3],
      [3, 6],
      [6, 9],
    ]);
  });
});
