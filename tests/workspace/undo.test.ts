import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputOf } from '../../shared/contract/contract.ts';
import type { CaseId } from '../../shared/contract/values.ts';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

/** All that a person can see of a case, without the times at which it was last changed. */
async function picture({ call }: TestApp, caseId: CaseId): Promise<string> {
  const shown = [
    await call('agencies.list', { caseId }),
    await call('chronology.list', { caseId, limit: 500 }),
    await call('chronology.list', { caseId, show: 'removed' }),
    await call('findings.list', { caseId }),
    await call('findings.list', { caseId, show: 'removed' }),
    await call('recommendations.list', { caseId }),
    await call('cases.get', { caseId }),
  ];
  return JSON.stringify(shown, (key, value: unknown) => (key === 'updatedAt' ? undefined : value));
}

/** One thing a person might do next, chosen by numbers; does nothing where it cannot be done. */
async function act(
  started: TestApp,
  { caseId, agencyId }: Awaited<ReturnType<typeof aCase>>,
  [kind, choice]: [number, number],
): Promise<void> {
  const { call, app } = started;
  const { entries } = await call('chronology.list', { caseId });
  const { findings } = await call('findings.list', { caseId });
  const { recommendations } = await call('recommendations.list', { caseId });
  const pick = <Item>(items: Item[]): Item | undefined => items[choice % Math.max(1, items.length)];
  const entry = pick(entries);
  const finding = pick(findings);
  const recommendation = pick(recommendations);
  switch (kind % 10) {
    case 0:
      await call('chronology.create', {
        caseId,
        agencyId,
        date: `${(choice % 28) + 1}/4/26`,
        whatHappened: `Event ${choice}`,
      });
      break;
    case 1:
      if (entry)
        await call('chronology.update', {
          entryId: entry.id,
          changes: { whatHappened: `Changed ${choice}`, date: 'c. mar 2021' },
        });
      break;
    case 2:
      if (entry) await app.dispatch('chronology.remove', { entryId: entry.id });
      break;
    case 3:
      await call('findings.create', { caseId, title: `Finding ${choice}` });
      break;
    case 4:
      if (finding && entry)
        await call('findings.link', { findingId: finding.id, entryId: entry.id, note: `Note ${choice}` });
      break;
    case 5:
      if (finding && entry)
        await app.dispatch('findings.unlink', { findingId: finding.id, entryId: entry.id });
      break;
    case 6:
      if (finding) await call('findings.reorder', { findingId: finding.id, position: 0 });
      break;
    case 7:
      await call('recommendations.create', {
        caseId,
        text: `Do ${choice}`,
        addresseeIds: [agencyId],
        findingIds: findings.map(({ id }) => id),
      });
      break;
    case 8:
      if (recommendation) {
        const changes: InputOf<'recommendations.update'>['changes'] = {
          label: `${choice}a.`,
          addresseeIds: choice % 2 ? [] : [agencyId],
        };
        await call('recommendations.update', { recommendationId: recommendation.id, changes });
      }
      break;
    default:
      if (finding) await call('findings.remove', { findingId: finding.id });
  }
}

/** Each thing is done a minute after the last, so that no two are one stretch of typing. */
function unhurried(): { now: () => Date } {
  let moment = Date.parse('2026-06-10T09:00:00Z');
  return {
    now: () => {
      moment += 60_000;
      return new Date(moment);
    },
  };
}

async function operations(started: TestApp, caseId: CaseId): Promise<string[]> {
  const { undo, redo } = await started.call('history.get', { caseId });
  return [undo?.operation ?? '-', redo?.operation ?? '-'];
}

describe('undo and redo', () => {
  it('walks back through any piece of work to where it began, and forward again to where it ended', async () => {
    const started = await openedApp(undefined, unhurried());
    let cases = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.nat(1_000)), { minLength: 1, maxLength: 12 }),
        async (steps) => {
          cases += 1;
          const begun = await aCase(started, `Case ${cases}`);
          const { caseId } = begun;
          const pictures = [await picture(started, caseId)];
          for (const step of steps) {
            await act(started, begun, step);
            const now = await picture(started, caseId);
            if (now !== pictures.at(-1)) pictures.push(now);
          }
          for (let place = pictures.length - 2; place >= 0; place -= 1) {
            await started.call('history.undo', { caseId });
            expect(await picture(started, caseId)).toBe(pictures[place]);
          }
          for (let place = 1; place < pictures.length; place += 1) {
            await started.call('history.redo', { caseId });
            expect(await picture(started, caseId)).toBe(pictures[place]);
          }
          expect((await operations(started, caseId))[1]).toBe('-');
        },
      ),
      { numRuns: 25 },
    );
    expect(await started.call('workspace.check', {})).toMatchObject({ isSound: true });
  });

  it('a new change after an undo ends what could be done again', async () => {
    const started = await openedApp();
    const { caseId, agencyId } = await aCase(started);
    await started.call('chronology.create', { caseId, agencyId, date: '2019' });
    await started.call('history.undo', { caseId });
    expect(await operations(started, caseId)).toEqual(['Add an agency', 'Add an entry']);
    await started.call('findings.create', { caseId });
    expect(await operations(started, caseId)).toEqual(['Add a finding', '-']);
    expect((await started.refusal('history.redo', { caseId })).code).toBe('history/nothing-to-redo');
  });

  it('an Undo button beside one act takes back that act or nothing', async () => {
    const started = await openedApp();
    const { caseId, agencyId } = await aCase(started);
    await started.call('chronology.create', { caseId, agencyId, date: '2019' });
    const { undo } = await started.call('history.get', { caseId });
    await started.call('findings.create', { caseId });
    expect((await started.refusal('history.undo', { caseId, operationId: undo?.operationId })).code).toBe(
      'history/changed-since',
    );
    await started.call('history.undo', { caseId });
    expect(await started.call('history.undo', { caseId, operationId: undo?.operationId })).toEqual(undo);
  });

  it('the opening of a case can be taken back and done again, but not once it has been worked on', async () => {
    const started = await openedApp();
    const { id: caseId } = await started.call('cases.create', { reference: 'W 1', pseudonym: 'Rowan' });
    await started.call('history.undo', { caseId: null });
    expect((await started.call('cases.list', {})).total).toBe(0);
    await started.call('history.redo', { caseId: null });
    const { id: agencyId } = await started.call('agencies.create', { caseId, name: 'Police' });
    expect((await started.refusal('history.undo', { caseId: null })).code).toBe('history/changed-since');
    expect((await started.call('chronology.create', { caseId, agencyId, date: '2019' })).number).toBe(1);
    expect((await started.call('workspace.check', {})).problems).toEqual([]);
  });

  it('a case that was worked in is not thrown away by undo', async () => {
    const started = await openedApp();
    const { id: caseId } = await started.call('cases.create', {
      reference: 'WSCP 2026-04',
      pseudonym: 'Rowan',
    });
    await started.call('agencies.create', { caseId, name: 'Northgate Surgery', kind: 'gp' });
    expect((await started.refusal('history.undo', { caseId: null })).code).toBe('history/changed-since');
    await started.call('history.undo', { caseId });
    await started.call('history.undo', { caseId: null });
    expect((await started.call('cases.list', {})).total).toBe(0);
    expect((await started.call('workspace.check', {})).problems).toEqual([]);
  });

  it('the practice case holds a signed decision, so undo leaves it whole; it is taken off the list instead', async () => {
    const started = await openedApp();
    const { id: caseId } = await started.call('cases.createPractice', {});
    expect((await started.refusal('history.undo', { caseId: null })).code).toBe('decision/locked');
    expect((await started.call('cases.get', { caseId })).counts.entries).toBe(151);
    await started.call('cases.remove', { caseId });
    expect((await started.call('cases.list', {})).total).toBe(0);
    expect((await started.call('workspace.check', {})).problems).toEqual([]);
  });

  it('a clock set back does not turn an hour of typing into one step', async () => {
    let moment = Date.parse('2026-06-10T10:00:00Z');
    const started = await openedApp(undefined, { now: () => new Date(moment) });
    const { caseId, agencyId } = await aCase(started);
    const { id: entryId } = await started.call('chronology.create', { caseId, agencyId, date: '2019' });
    for (const comment of ['First', 'Second']) {
      moment -= 1_000;
      await started.call('chronology.update', { entryId, changes: { comment } });
    }
    await started.call('history.undo', { caseId });
    expect((await started.call('chronology.get', { entryId })).comment).toBe('First');
  });

  it('never reaches into another case', async () => {
    const started = await openedApp();
    const first = await aCase(started, 'First');
    const second = await aCase(started, 'Second');
    await started.call('chronology.create', { ...second, date: '2019' });
    await started.call('history.undo', { caseId: first.caseId });
    expect((await started.call('chronology.list', { caseId: second.caseId })).total).toBe(1);
    expect((await started.call('agencies.list', { caseId: first.caseId })).agencies).toEqual([]);
  });

  it('takes back a stretch of typing at once, though it was saved many times', async () => {
    let moment = Date.parse('2026-06-10T09:00:00Z');
    const started = await openedApp(undefined, { now: () => new Date(moment) });
    const { caseId, agencyId } = await aCase(started);
    const { id: entryId } = await started.call('chronology.create', {
      caseId,
      agencyId,
      date: '2019',
      whatHappened: 'A',
    });
    const typed = 'A visit was offered for the Friday. '.repeat(20);
    for (let length = 40; length <= typed.length; length += 40) {
      moment += 1_000;
      await started.call('chronology.update', { entryId, changes: { whatHappened: typed.slice(0, length) } });
    }
    moment += 15_000;
    await started.call('chronology.update', { entryId, changes: { whatHappened: 'After a pause' } });

    const { changes } = await started.call('history.list', { recordId: entryId });
    expect(
      changes.map(({ action, fields }) => [action, fields.find(({ name }) => name === 'what_happened')]),
    ).toMatchObject([
      ['update', { from: typed, to: 'After a pause' }],
      ['update', { from: 'A', to: typed }],
      ['create', { from: null, to: 'A' }],
    ]);
    await started.call('history.undo', { caseId });
    expect((await started.call('chronology.get', { entryId })).whatHappened).toBe(typed);
    await started.call('history.undo', { caseId });
    expect((await started.call('chronology.get', { entryId })).whatHappened).toBe('A');
    await started.call('history.redo', { caseId });
    expect((await started.call('chronology.get', { entryId })).whatHappened).toBe(typed);
    expect((await started.call('workspace.check', {})).problems).toEqual([]);
  });

  it('goes on after the workspace was locked and opened again', async () => {
    const started = await openedApp();
    const { caseId, agencyId } = await aCase(started);
    const { id } = await started.call('chronology.create', {
      caseId,
      agencyId,
      date: '2019',
      whatHappened: 'Before',
    });
    await started.call('chronology.update', { entryId: id, changes: { whatHappened: 'After' } });
    await started.call('workspace.lock', {});
    await started.call('workspace.unlock', { passphrase: 'harbour tin velvet Monday orchard' });
    expect(await started.call('history.undo', { caseId })).toMatchObject({ operation: 'Change entry 1' });
    expect((await started.call('chronology.get', { entryId: id })).whatHappened).toBe('Before');
  });

  it('an entry number is never given to another entry, not even after an undo', async () => {
    const started = await openedApp();
    const { caseId, agencyId } = await aCase(started);
    await started.call('chronology.create', { caseId, agencyId, date: '2019' });
    await started.call('history.undo', { caseId });
    expect((await started.call('chronology.create', { caseId, agencyId, date: '2020' })).number).toBe(2);
  });
});
