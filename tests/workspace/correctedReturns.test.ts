import { describe, expect, it } from 'vitest';
import type { InputOf } from '../../shared/contract/contract.ts';
import type { CaseId } from '../../shared/contract/values.ts';
import { asFile, begin, first, found, second } from '../support/correctedReturn.ts';
import { allEntries, bringInFile } from '../support/returns.ts';
import { type TestApp } from '../support/testApp.ts';

/** All that a person did with the entries: nothing of it may be lost when a return comes again. */
async function everything({ call }: TestApp, caseId: CaseId) {
  return {
    entries: (await allEntries({ call }, caseId)).map((entry) => ({ ...entry, updatedAt: null })),
    findings: await call('findings.list', { caseId }),
    people: await call('people.list', { caseId }),
    waiting: (await call('imports.list', { caseId })).waiting,
  };
}

describe('a corrected return', () => {
  it('says before anything is saved what is new, changed field by field, unchanged and gone', async () => {
    const { started, caseId, agencyId, entries } = await begin();
    const preview = await started.call('imports.preview', { ...asFile(...second), caseId, agencyId });
    expect(preview.counts).toMatchObject({ added: 1, changed: 1, moved: 0, same: 3, gone: 1, unreadable: 0 });
    expect(preview.entries.map(({ fate }) => fate)).toEqual(['same', 'changed', 'same', 'new', 'same']);
    expect(preview.comparison?.fileName).toBe('return.csv');
    expect(preview.warnings.map(({ code }) => code)).toContain('corrected-return');
    const changed = preview.comparison?.rows.find(({ kind }) => kind === 'changed');
    expect(changed).toMatchObject({
      entryId: found(entries, 'Clinic').id,
      number: 2,
      isEdited: false,
      fields: [
        {
          field: 'whatHappened',
          from: 'Clinic: weight 4.12 kg and feeding well',
          to: 'Clinic: weight 4.21 kg and feeding well',
        },
      ],
    });
    expect(preview.comparison?.rows.filter(({ kind }) => kind === 'gone')).toMatchObject([
      { ref: null, entryId: found(entries, 'Did not attend').id },
    ]);
    expect(await allEntries(started, caseId)).toEqual(entries);
  });

  it('does what it said: words brought up to date, a new row in its place, a gone one struck through', async () => {
    const { started, caseId, agencyId, entries } = await begin();
    const receipt = await bringInFile(started, { caseId, agencyId }, asFile(...second));
    expect(receipt).toMatchObject({ version: 2, added: 1, changed: 1, moved: 0, same: 3, gone: 1 });
    const after = await allEntries(started, caseId);
    expect(after.map(({ whatHappened }) => whatHappened)).toEqual([
      'Home visit by the health visitor',
      'Clinic: weight 4.21 kg and feeding well',
      'Red mark on the right cheek said to be from a dummy',
      'Advice given by the duty nurse',
      'Telephone call to the surgery about the mark',
      'Did not attend',
    ]);
    expect(found(after, 'Clinic')).toMatchObject({
      id: found(entries, 'Clinic').id,
      number: 2,
      asSupplied: { versions: 2, importId: receipt.importId },
    });
    expect(after.filter(({ withdrawnAt }) => withdrawnAt !== null).map(({ number }) => number)).toEqual([5]);
    const kept = await started.call('imports.get', { importId: receipt.importId });
    expect(kept.differences.map(({ kind }) => kind)).toEqual(['changed', 'gone']);
    expect((await started.call('workspace.check', {})).problems).toEqual([]);
  });

  it('shows the cell of either version', async () => {
    const { started, caseId, agencyId, receipt } = await begin();
    const later = await bringInFile(started, { caseId, agencyId }, asFile(...second));
    const { id: entryId } = found(await allEntries(started, caseId), 'Clinic');
    const latest = await started.call('imports.getSource', { entryId });
    const earlier = await started.call('imports.getSource', { entryId, importId: receipt.importId });
    const own = ({ rows }: typeof latest) => rows.find(({ isThis }) => isThis)?.cells[2];
    expect([own(latest), own(earlier)]).toEqual([
      'Clinic: weight 4.21 kg and feeding well',
      'Clinic: weight 4.12 kg and feeding well',
    ]);
    expect(latest.receivedAt).toBe(later.receivedAt);
  });

  it('the same file twice adds nothing and changes nothing', async () => {
    const { started, caseId, agencyId } = await begin();
    const before = await everything(started, caseId);
    const again = await bringInFile(started, { caseId, agencyId }, asFile(...first));
    expect(again).toMatchObject({ added: 0, changed: 0, moved: 0, same: 5, gone: 0, waiting: 0 });
    expect(await everything(started, caseId)).toEqual(before);
  });

  it('leaves what a reviewer did untouched: links, comments, order by hand, edited words', async () => {
    const { started, caseId, agencyId, entries } = await begin();
    const clinic = found(entries, 'Clinic');
    const cheek = found(entries, 'cheek');
    const call = found(entries, 'Telephone');
    const gone = found(entries, 'Did not attend');
    const finding = await started.call('findings.create', { caseId, title: 'Weight' });
    for (const { id: entryId } of [clinic, gone])
      await started.call('findings.link', { findingId: finding.id, entryId });
    await started.call('chronology.update', {
      entryId: clinic.id,
      changes: {
        whatHappened: 'Weighed in clinic',
        comment: 'Ask why',
        isReviewed: true,
        source: 'Red book',
      },
    });
    await started.call('chronology.reorder', { entryId: call.id, after: null, reason: 'It came first' });
    await bringInFile(started, { caseId, agencyId }, asFile(...second));
    const after = await allEntries(started, caseId);
    expect(found(after, 'Clinic')).toMatchObject({
      id: clinic.id,
      number: clinic.number,
      whatHappened: 'Weighed in clinic',
      source: 'Red book',
      comment: 'Ask why',
      // Its words were changed on both sides, so somebody has to look again.
      isReviewed: false,
      findings: [{ id: finding.id }],
      asSupplied: { whatHappened: 'Clinic: weight 4.21 kg and feeding well' },
    });
    expect(found(after, 'Did not attend')).toMatchObject({ id: gone.id, findings: [{ id: finding.id }] });
    const order = after.map(({ id }) => id);
    expect(order.indexOf(call.id)).toBeLessThan(order.indexOf(cheek.id));
    expect(found(after, 'Telephone').movedBecause).toBe('It came first');
  });

  it('names the findings that a changed or gone row bears on, before it is accepted', async () => {
    const { started, caseId, agencyId, entries } = await begin();
    const finding = await started.call('findings.create', { caseId, title: 'Weight' });
    const entryId = found(entries, 'Did not attend').id;
    await started.call('findings.link', { findingId: finding.id, entryId });
    const { comparison } = await started.call('imports.preview', {
      ...asFile(...second),
      caseId,
      agencyId,
    });
    expect(comparison?.rows.find((row) => row.entryId === entryId)?.citedBy).toEqual([finding.label]);
  });

  it('is taken back in one step, whole', async () => {
    const { started, caseId, agencyId } = await begin();
    const before = await everything(started, caseId);
    await bringInFile(started, { caseId, agencyId }, asFile(...second));
    expect(await started.call('history.undo', { caseId })).toMatchObject({
      operation: 'Bring in a corrected return',
    });
    expect(await everything(started, caseId)).toEqual(before);
    await started.call('history.redo', { caseId });
    expect((await allEntries(started, caseId)).length).toBe(6);
    expect((await started.call('workspace.check', {})).problems).toEqual([]);
  });

  it('brings a row back that was gone', async () => {
    const { started, caseId, agencyId, entries } = await begin();
    await bringInFile(started, { caseId, agencyId }, asFile(...second));
    await bringInFile(started, { caseId, agencyId }, asFile(...second, ...first.slice(4)));
    const after = await allEntries(started, caseId);
    expect(found(after, 'Did not attend')).toMatchObject({
      id: found(entries, 'Did not attend').id,
      withdrawnAt: null,
    });
    expect(after).toHaveLength(6);
  });

  it('a row that a third version leaves out again is gone, whichever version it came with', async () => {
    const { started, caseId, agencyId } = await begin();
    await bringInFile(started, { caseId, agencyId }, asFile(...second));
    const third = second.filter((line) => !line.includes('duty nurse'));
    expect(await bringInFile(started, { caseId, agencyId }, asFile(...third))).toMatchObject({
      version: 3,
      gone: 1,
      same: 4,
    });
    expect(found(await allEntries(started, caseId), 'duty nurse').withdrawnAt).not.toBeNull();
  });

  it('an entry the reviewer removed stays removed and does not come in again', async () => {
    const { started, caseId, agencyId, entries } = await begin();
    await started.call('chronology.remove', { entryId: found(entries, 'Did not attend').id });
    expect(await bringInFile(started, { caseId, agencyId }, asFile(...first))).toMatchObject({ added: 0 });
    expect(await allEntries(started, caseId)).toHaveLength(4);
  });

  it('a corrected row that cannot be read waits, and once read corrects the entry and makes no second one', async () => {
    const { started, caseId, agencyId, entries } = await begin();
    const broken = first.map((line) =>
      line.replace('11/01/2021,10:15,Clinic: weight 4.12', '31/02/2021,10:15,Clinic: weight 4.21'),
    );
    expect(await bringInFile(started, { caseId, agencyId }, asFile(...broken))).toMatchObject({
      added: 0,
      changed: 0,
      same: 4,
      gone: 0,
      waiting: 1,
    });
    expect(await allEntries(started, caseId)).toEqual(entries);
    const [row] = (await started.call('imports.listTray', { caseId })).rows;
    const { entryId } = await started.call('imports.restoreTray', {
      trayRowId: row?.id ?? '',
      date: '12/01/2021',
      time: '10:15',
      whatHappened: 'Clinic: weight 4.21 kg',
    });
    expect(entryId).toBe(found(entries, 'Clinic').id);
    const after = await allEntries(started, caseId);
    expect(after).toHaveLength(5);
    expect(found(after, 'Clinic')).toMatchObject({
      date: { earliest: '2021-01-12' },
      whatHappened: 'Clinic: weight 4.21 kg',
      asSupplied: { date: '31/02/2021', versions: 2 },
    });
    expect(await bringInFile(started, { caseId, agencyId }, asFile(...broken))).toMatchObject({
      same: 5,
      waiting: 0,
    });
  });

  it('a row that only stands on another day has moved', async () => {
    const { started, caseId, agencyId, entries } = await begin();
    const moved = first.map((line) => line.replace('01/02/2021', '03/02/2021'));
    expect(await bringInFile(started, { caseId, agencyId }, asFile(...moved))).toMatchObject({
      moved: 1,
      changed: 0,
      gone: 0,
    });
    const entry = found(await allEntries(started, caseId), 'Did not attend');
    expect([entry.id, entry.date.earliest]).toEqual([found(entries, 'Did not attend').id, '2021-02-03']);
  });
});

describe('what is decided about the rows of a corrected return', () => {
  async function decided(...decisions: (readonly [words: string, InputOf<'imports.create'>['decisions']])[]) {
    const began = await begin();
    const { started, caseId, agencyId } = began;
    const { comparison } = await started.call('imports.preview', { ...asFile(...second), caseId, agencyId });
    const chosen = decisions.flatMap(([words, given]) => {
      const row = comparison?.rows.find((one) => one.words.includes(words));
      return (given ?? []).map((decision) => ({ ...decision, key: row?.key ?? 'none' }));
    });
    const receipt = await bringInFile(started, { caseId, agencyId }, asFile(...second), {
      decisions: chosen,
    });
    return { ...began, receipt, after: await allEntries(started, caseId) };
  }

  it('the earlier words can be kept, with the new ones beside them', async () => {
    const { after, receipt } = await decided(['Clinic', [{ key: '', decision: 'keep-old' }]]);
    expect(found(after, '4.12')).toMatchObject({
      asSupplied: { whatHappened: 'Clinic: weight 4.21 kg and feeding well', versions: 2 },
    });
    expect(receipt).toMatchObject({ changed: 0 });
    expect(receipt.leftOutRows.map(({ why }) => why).join()).toContain('kept as it was');
  });

  it('a new row can be left out and a gone one left standing', async () => {
    const { after, receipt } = await decided(
      ['duty nurse', [{ key: '', decision: 'leave-out' }]],
      ['Did not attend', [{ key: '', decision: 'keep-old' }]],
    );
    expect(after).toHaveLength(5);
    expect(after.every(({ withdrawnAt }) => withdrawnAt === null)).toBe(true);
    expect(receipt).toMatchObject({ added: 0, gone: 0, leftOut: 2 });
  });

  it('single fields can be taken', async () => {
    const { started, caseId, agencyId } = await begin();
    const file = asFile(
      ...first.map((line) => line.replace('10:15,Clinic: weight 4.12', '10:45,Clinic: weight 4.21')),
    );
    const { comparison } = await started.call('imports.preview', { ...file, caseId, agencyId });
    const row = comparison?.rows.find(({ kind }) => kind === 'changed');
    expect(row?.fields.map(({ field }) => field)).toEqual(['time', 'whatHappened']);
    await bringInFile(started, { caseId, agencyId }, file, {
      decisions: [{ key: row?.key ?? '', decision: 'accept', fields: ['time'] }],
    });
    expect(found(await allEntries(started, caseId), 'Clinic')).toMatchObject({
      time: '10:45',
      whatHappened: 'Clinic: weight 4.12 kg and feeding well',
    });
  });
});
