import { describe, expect, it } from 'vitest';
import type { InputOf } from '../../shared/contract/contract.ts';
import type { AgencyId } from '../../shared/contract/values.ts';
import { aCase, openedApp } from '../support/testApp.ts';

type Fields = Omit<InputOf<'chronology.create'>, 'caseId' | 'agencyId'>;

async function aShared() {
  const started = await openedApp();
  const { call } = started;
  const { caseId, agencyId: gp } = await aCase(started);
  const agency = async (name: string, kind: InputOf<'agencies.create'>['kind'], code?: string) =>
    (await call('agencies.create', { caseId, name, kind, code })).id;
  const police = await agency('Wexmoor Police', 'police');
  const school = await agency('Aldermere Primary', 'school', 'ED');
  const add = async (agencyId: AgencyId, fields: Fields) =>
    call('chronology.create', { caseId, agencyId, ...fields });
  const known = async (agencyId: AgencyId, asAt: string) => {
    const answer = await call('knowledge.list', { caseId, agencyId, asAt });
    return {
      ...answer,
      lines: answer.entries.map(({ entry, route, words }) => `${entry.number} ${route} ${words}`),
    };
  };
  return { ...started, caseId, gp, police, school, add, known };
}

describe('the case as one agency could have seen it', () => {
  it('holds its own entries to that day and nothing after', async () => {
    const { add, known, gp } = await aShared();
    await add(gp, { date: '2/3/2026', whatHappened: 'Six-week check.' });
    await add(gp, { date: '4/3/2026', whatHappened: 'Rash.' });
    const { lines, total } = await known(gp, '2026-03-03');
    expect(lines).toEqual(['1 own-record Its own record.']);
    expect(total).toBe(1);
  });

  it('takes a vague date by its first day, and says that it may have come later', async () => {
    const { add, known, gp } = await aShared();
    await add(gp, { date: 'march 2026', whatHappened: 'Seen for a rash.' });
    await add(gp, { date: 'before 5/4/2026', whatHappened: 'Moved in.' });
    const { lines } = await known(gp, '2026-03-03');
    expect(lines).toEqual([
      '1 own-record Its own record. Its date is vague: it may have come after this day.',
      '2 own-record Its own record. Only its last possible day is known: it may have come after this day.',
    ]);
    expect((await known(gp, '2026-02-28')).lines).toHaveLength(1);
    expect((await known(gp, '2026-04-30')).lines.join(' ')).not.toContain('vague');
  });

  it('holds entries of others that name it, quoting the words that do', async () => {
    const { add, known, gp, police, school } = await aShared();
    await add(gp, { date: '2/3/2026', whatHappened: 'Rang Wexmoor Police about the bruise on the arm.' });
    await add(gp, { date: '3/3/2026', whatHappened: 'Letter sent. Copied to police and no one else.' });
    await add(gp, { date: '4/3/2026', whatHappened: 'Talked of policy, and the PO box.' });
    await add(school, { date: '5/3/2026', whatHappened: 'Absent.', source: 'Note for the police, p. 2' });
    const { lines, notKnown } = await known(police, '2026-03-31');
    expect(lines).toEqual([
      '1 named-in-record Names it: “Rang Wexmoor Police about the bruise on…”.',
      '2 named-in-record Names it: “Letter sent. Copied to police and no one else”.',
      '3 named-in-record Names it: “…of policy, and the PO box”.',
      '4 named-in-record Names it: “Note for the police, p. 2”.',
    ]);
    expect(notKnown).toEqual([]);
  });

  it('reads letters only as letters: a word in small ones names nobody', async () => {
    const { add, known, gp, school } = await aShared();
    await add(gp, { date: '2/3/2026', whatHappened: 'Ed came with his mother.' });
    await add(gp, { date: '3/3/2026', whatHappened: 'Discharged from ED.' });
    const { lines, notKnown } = await known(school, '2026-03-31');
    expect(lines).toEqual(['2 named-in-record Names it: “Discharged from ED”.']);
    expect(notKnown).toEqual([{ agencyId: gp, entries: 1 }]);
  });

  it('says so where the words may mean another agency of that kind', async () => {
    const { call, caseId, add, known, gp, school } = await aShared();
    await call('agencies.create', { caseId, name: 'Tarn Academy', kind: 'school', code: 'TA' });
    await add(gp, { date: '2/3/2026', whatHappened: 'School rang.' });
    expect((await known(school, '2026-03-31')).lines).toEqual([
      '1 named-in-record May name it: “School rang”. The case has 2 agencies of the kind “School or college”.',
    ]);
  });

  it('holds what was marked as shared with it, from the day it was shared', async () => {
    const { call, add, known, gp, police } = await aShared();
    const { id: entryId } = await add(gp, { date: '2/3/2026', whatHappened: 'Six-week check.' });
    await call('knowledge.link', { entryId, agencyId: police, since: '10/3/2026', how: 'at the conference' });
    expect((await known(police, '2026-03-09')).notKnown).toEqual([{ agencyId: gp, entries: 1 }]);
    const { lines, notKnown } = await known(police, '2026-03-10');
    expect(lines).toEqual(['1 shared Marked as shared with it: at the conference, since 10/3/2026.']);
    expect(notKnown).toEqual([]);
    await call('knowledge.unlink', { entryId, agencyId: police });
    await call('knowledge.link', { entryId, agencyId: police });
    expect((await known(police, '2026-03-02')).lines).toEqual([
      '1 shared Marked as shared with it: when is not recorded.',
    ]);
  });

  it('counts what nothing shows it knew, by agency, and leaves undated entries aside', async () => {
    const { add, known, gp, police, school } = await aShared();
    await add(gp, { date: '2/3/2026', whatHappened: 'Rash.' });
    await add(gp, { date: '3/3/2026', whatHappened: 'Cough.' });
    await add(school, { date: '3/3/2026', whatHappened: 'Absent.' });
    await add(school, { date: '9/9/2026', whatHappened: 'Absent.' });
    await add(school, { date: 'not known', whatHappened: 'Police came.' });
    const answer = await known(police, '2026-03-31');
    expect(answer).toMatchObject({
      total: 0,
      undated: 1,
      notKnown: [
        { agencyId: gp, entries: 2 },
        { agencyId: school, entries: 1 },
      ],
    });
  });

  it('gives pages that join without a gap', async () => {
    const { call, caseId, add, gp } = await aShared();
    for (let day = 1; day <= 5; day += 1) await add(gp, { date: `${day}/3/2026` });
    const page = async (offset: number) =>
      call('knowledge.list', { caseId, agencyId: gp, asAt: '2026-03-31', offset, limit: 2 });
    const pages = [await page(0), await page(2), await page(4)];
    expect(pages.flatMap(({ entries }) => entries.map(({ entry }) => entry.number))).toEqual([1, 2, 3, 4, 5]);
    expect(pages.map(({ total }) => total)).toEqual([5, 5, 5]);
  });
});

describe('marking an entry as shared', () => {
  it('is one step to undo, and so is taking it back', async () => {
    const { call, caseId, add, known, gp, police } = await aShared();
    const { id: entryId } = await add(gp, { date: '2/3/2026' });
    await call('knowledge.link', { entryId, agencyId: police, how: 'by letter' });
    await call('knowledge.unlink', { entryId, agencyId: police });
    await call('history.undo', { caseId });
    expect((await known(police, '2026-03-31')).lines).toHaveLength(1);
    await call('history.undo', { caseId });
    expect((await known(police, '2026-03-31')).lines).toHaveLength(0);
  });

  it('is refused twice, with its own agency, with one of another case, and for a removed entry', async () => {
    const started = await aShared();
    const { call, refusal, add, gp, police } = started;
    const { id: entryId } = await add(gp, { date: '2/3/2026' });
    const elsewhere = await aCase(started, 'WSCP 2026-05');
    expect(await refusal('knowledge.unlink', { entryId, agencyId: police })).toMatchObject({
      code: 'record/not-found',
    });
    await call('knowledge.link', { entryId, agencyId: police });
    const twice = await refusal('knowledge.link', { entryId, agencyId: police });
    expect(twice).toMatchObject({ code: 'record/duplicate' });
    expect(twice.message).toContain('Entry 1 is marked as shared with Wexmoor Police already');
    expect(await refusal('knowledge.link', { entryId, agencyId: gp })).toMatchObject({
      code: 'record/duplicate',
    });
    expect(await refusal('knowledge.link', { entryId, agencyId: elsewhere.agencyId })).toMatchObject({
      code: 'record/not-found',
    });
    const { id: removed } = await add(gp, { date: '3/3/2026' });
    await call('chronology.remove', { entryId: removed });
    expect(await refusal('knowledge.link', { entryId: removed, agencyId: police })).toMatchObject({
      code: 'record/not-found',
    });
  });
});
