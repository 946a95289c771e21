import { describe, expect, it } from 'vitest';
import type { InputOf } from '../../shared/contract/contract.ts';
import { aCase, openedApp } from '../support/testApp.ts';

type NewEntry = Omit<InputOf<'chronology.create'>, 'caseId' | 'agencyId'>;

/** A case with these entries, and the words of those in the list that the marks point at. */
async function caseWith(entries: readonly NewEntry[]) {
  const app = await openedApp();
  const { caseId, agencyId } = await aCase(app);
  for (const entry of entries) await app.call('chronology.create', { caseId, agencyId, ...entry });
  const listed = async (input: Partial<InputOf<'chronology.list'>> = {}) =>
    (await app.call('chronology.list', { caseId, ...input })).entries;
  const gaps = async (gapDays: number, direction: 'oldest-first' | 'newest-first' = 'oldest-first') => {
    const [rows, marks] = [
      await listed({ direction }),
      await app.call('chronology.listMarks', { caseId, gapDays, direction }),
    ];
    return marks.gaps.map(
      ({ place, from, to, days }) => `${days} days, ${from} to ${to}, above ${rows[place]?.whatHappened}`,
    );
  };
  return { ...app, caseId, listed, gaps };
}

describe('gaps in the list of entries', () => {
  it('are the days between neighbours on which nothing is recorded, from the length asked for', async () => {
    const { gaps } = await caseWith([
      { date: '1 Mar 2026', whatHappened: 'one' },
      { date: '30 Mar 2026', whatHappened: 'two' },
      { date: '12 May 2026', whatHappened: 'three' },
      { date: 'not known', whatHappened: 'undated' },
    ]);
    expect(await gaps(28)).toEqual([
      '28 days, 2026-03-02 to 2026-03-29, above two',
      '42 days, 2026-03-31 to 2026-05-11, above three',
    ]);
    expect(await gaps(29)).toEqual(['42 days, 2026-03-31 to 2026-05-11, above three']);
  });

  it('stand between the same two entries when the newest are first', async () => {
    const { gaps } = await caseWith([
      { date: '1 Mar 2026', whatHappened: 'one' },
      { date: '30 Mar 2026', whatHappened: 'two' },
      { date: '12 May 2026', whatHappened: 'three' },
      { date: 'not known', whatHappened: 'undated' },
    ]);
    expect(await gaps(28, 'newest-first')).toEqual([
      '42 days, 2026-03-31 to 2026-05-11, above two',
      '28 days, 2026-03-02 to 2026-03-29, above one',
    ]);
  });

  it('no silence is claimed on a day on which a vaguely dated entry may have happened', async () => {
    const { gaps } = await caseWith([
      { date: '3 Jan 2026', whatHappened: 'one' },
      { date: 'Mar 2026', whatHappened: 'some day in March' },
      { date: '20 Mar 2026', whatHappened: 'within it' },
      { date: 'before June 2026', whatHappened: 'open at one end' },
      { date: '1 Aug 2026', whatHappened: 'two' },
      { date: 'c. 3 Aug 2026', whatHappened: 'about' },
    ]);
    expect(await gaps(28)).toEqual([
      '56 days, 2026-01-04 to 2026-02-28, above some day in March',
      // “About 3 August” may have been in the last week of July.
      '56 days, 2026-06-01 to 2026-07-26, above two',
    ]);
  });

  it('none is claimed beside an entry that is open at that end', async () => {
    const { gaps } = await caseWith([
      { date: '3 Jan 2026', whatHappened: 'one' },
      { date: 'before June 2026', whatHappened: 'some day up to May' },
      { date: '10 Aug 2026', whatHappened: 'two' },
      { date: 'after 30 Sept 2026', whatHappened: 'some day from October' },
      { date: '1 Dec 2026', whatHappened: 'three' },
      { date: '1 Feb 2027', whatHappened: 'four' },
    ]);
    expect(await gaps(28)).toEqual([
      '70 days, 2026-06-01 to 2026-08-09, above two',
      '51 days, 2026-08-11 to 2026-09-30, above some day from October',
      '61 days, 2026-12-02 to 2027-01-31, above four',
    ]);
  });
});

describe('what stands out in the list', () => {
  it('is told by its place, whatever the order and the filter', async () => {
    const app = await caseWith([
      { date: '1 Mar 2026', whatHappened: 'one' },
      { date: '2 Mar 2026', whatHappened: 'two' },
      { date: '3 Mar 2026', whatHappened: 'three' },
      { date: 'not known', whatHappened: 'undated' },
    ]);
    const { call, caseId } = app;
    const [one, two, three, undated] = await app.listed();
    if (!one || !two || !three || !undated) throw new Error('an entry is missing');
    await call('chronology.update', { entryId: one.id, changes: { significance: 'key' } });
    await call('chronology.update', { entryId: undated.id, changes: { significance: 'key' } });
    await call('chronology.update', { entryId: three.id, changes: { isDisputed: true } });
    const finding = await call('findings.create', { caseId });
    await call('findings.link', { findingId: finding.id, entryId: two.id });
    const marks = async (input: Partial<InputOf<'chronology.listMarks'>>) => {
      const { gaps: _gaps, ...answer } = await call('chronology.listMarks', { caseId, ...input });
      return answer;
    };
    expect(await marks({})).toEqual({ total: 4, key: [0, 3], cited: [1], problem: [2] });
    expect(await marks({ direction: 'newest-first' })).toEqual({
      total: 4,
      key: [2, 3],
      cited: [1],
      problem: [0],
    });
    expect(await marks({ significance: ['key'] })).toEqual({ total: 2, key: [0, 1], cited: [], problem: [] });
    await call('findings.remove', { findingId: finding.id });
    expect((await marks({})).cited).toEqual([]);
  });
});
