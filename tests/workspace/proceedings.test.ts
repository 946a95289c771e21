import { beforeEach, describe, expect, test } from 'vitest';
import type { CaseId } from '../../shared/contract/values.ts';
import { isHeld, timeBetweenInWords } from '../../shared/domain/publicationHold.ts';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

let started: TestApp;
let caseId: CaseId;
let now: Date;

beforeEach(async () => {
  now = new Date('2026-06-10T09:00:00Z');
  started = await openedApp(undefined, { now: () => now });
  ({ caseId } = await aCase(started));
});

const proceedings = async () => (await started.call('proceedings.list', { caseId })).proceedings;
const log = async () => (await started.call('disclosures.list', { caseId })).disclosures;
const holds = () => started.call('holds.get', { caseId });

describe('proceedings', () => {
  test('keep everything that is noted of them, and say in the history what changed', async () => {
    const { id } = await started.call('proceedings.create', {
      caseId,
      kind: 'criminal',
      court: 'Wexmoor Crown Court',
      nextOn: 'w/c 4 January 2027',
      nextWhat: 'Trial',
      contactName: 'DI Marsh',
      restrictions: 'Section 45 order: no child may be named.',
    });
    await started.call('proceedings.update', {
      proceedingId: id,
      changes: { status: 'Charged', holdsPublication: true },
    });
    expect(await proceedings()).toMatchObject([
      {
        kind: 'criminal',
        court: 'Wexmoor Crown Court',
        status: 'Charged',
        nextOn: { text: 'w/c 4 January 2027', earliest: '2027-01-04' },
        nextWhat: 'Trial',
        contactName: 'DI Marsh',
        holdsPublication: true,
        holdLiftedOn: null,
      },
    ]);
    const { changes } = await started.call('history.list', { recordId: id });
    expect(changes[0]?.fields).toEqual([
      { name: 'status', label: 'How far they have come', from: null, to: 'Charged' },
      { name: 'holds_publication', label: 'Publication is held', from: 'No', to: 'Yes' },
    ]);
  });

  test('stand with what goes on first, by their next date', async () => {
    const add = (title: string, nextOn: string, endedOn: string | null = null) =>
      started.call('proceedings.create', { caseId, kind: 'other', title, nextOn, endedOn });
    await add('ended', '1 July 2026', '2026-06-01');
    await add('undated', '');
    await add('later', '3 March 2027');
    await add('sooner', '14 July 2026');
    expect((await proceedings()).map(({ title }) => title)).toEqual(['sooner', 'later', 'undated', 'ended']);
  });

  test('a next date is found in its week over all cases, and no longer once they ended or the case is gone', async () => {
    const { id } = await started.call('proceedings.create', {
      caseId,
      kind: 'inquest',
      nextOn: '16 June 2026',
      nextWhat: 'Pre-inquest review',
    });
    const other = await aCase(started, 'WSCP 2026-05');
    await started.call('proceedings.create', { caseId: other.caseId, kind: 'criminal', nextOn: '18/6/26' });
    const week = async () =>
      (await started.call('proceedings.listDates', { from: '2026-06-15', to: '2026-06-21' })).dates;
    expect(await week()).toMatchObject([
      {
        caseId,
        kind: 'inquest',
        what: 'Pre-inquest review',
        reference: 'WSCP 2026-04',
        on: { earliest: '2026-06-16' },
      },
      { caseId: other.caseId, kind: 'criminal' },
    ]);
    await started.call('cases.remove', { caseId: other.caseId });
    await started.call('proceedings.update', { proceedingId: id, changes: { nextOn: '30 June 2026' } });
    expect(await week()).toEqual([]);
    await started.call('history.undo', { caseId });
    expect(await week()).toHaveLength(1);
    await started.call('proceedings.update', { proceedingId: id, changes: { endedOn: '2026-06-12' } });
    expect(await week()).toEqual([]);
  });

  test('note who may be a witness: a person of this case once, or somebody in words', async () => {
    const { id } = await started.call('proceedings.create', { caseId, kind: 'criminal' });
    const person = await started.call('people.create', { caseId, label: 'SW1', kind: 'professional' });
    const elsewhere = await aCase(started, 'WSCP 2026-05');
    const stranger = await started.call('people.create', {
      caseId: elsewhere.caseId,
      label: 'HV1',
      kind: 'professional',
    });
    await started.call('proceedings.createWitness', {
      proceedingId: id,
      personId: person.id,
      note: 'Statement given',
    });
    await started.call('proceedings.createWitness', { proceedingId: id, role: 'Paramedic' });
    expect((await proceedings())[0]?.witnesses).toMatchObject([
      { personId: person.id, note: 'Statement given' },
      { personId: null, role: 'Paramedic' },
    ]);
    expect(
      await started.refusal('proceedings.createWitness', { proceedingId: id, personId: person.id }),
    ).toMatchObject({
      code: 'record/duplicate',
    });
    expect(
      await started.refusal('proceedings.createWitness', { proceedingId: id, personId: stranger.id }),
    ).toMatchObject({
      code: 'record/not-found',
    });
    const kept = (await proceedings())[0]?.witnesses[1];
    if (!kept) throw new Error('no witness');
    await started.call('proceedings.removeWitness', { witnessId: kept.id });
    await started.call('history.undo', { caseId });
    expect((await proceedings())[0]?.witnesses).toHaveLength(2);
  });

  test('are not removed while they hold publication or the log names them, and say what to do', async () => {
    const { id } = await started.call('proceedings.create', {
      caseId,
      kind: 'criminal',
      holdsPublication: true,
    });
    expect((await started.refusal('proceedings.remove', { proceedingId: id })).message).toContain(
      'Lift that hold first',
    );
    await started.call('proceedings.update', { proceedingId: id, changes: { holdLiftedOn: '2026-06-10' } });
    await started.call('disclosures.create', {
      caseId,
      onDay: '2026-06-10',
      direction: 'given',
      what: 'Chronology',
      toOrFrom: 'Police',
      proceedingId: id,
    });
    expect((await started.refusal('proceedings.remove', { proceedingId: id })).message).toContain(
      'names these proceedings in 1 line',
    );
    expect(await proceedings()).toHaveLength(1);
  });
});

describe('a publication hold', () => {
  test('whose end is still to come is not lost with its proceedings', async () => {
    const { id } = await started.call('proceedings.create', {
      caseId,
      kind: 'criminal',
      holdsPublication: true,
      holdLiftedOn: '2026-06-11',
    });
    const remove = { proceedingId: id };
    expect((await started.refusal('proceedings.remove', remove)).message).toContain('Lift that hold first');
    expect((await holds()).publication).toHaveLength(1);
    // Midnight has passed in the United Kingdom, and not yet in UTC.
    now = new Date('2026-06-10T23:30:00Z');
    await started.call('proceedings.remove', remove);
  });
});

describe('somebody who may be a witness', () => {
  test('and was removed from the people meanwhile does not come back with the proceedings', async () => {
    const { id } = await started.call('proceedings.create', { caseId, kind: 'criminal' });
    const person = await started.call('people.create', { caseId, label: 'SW1', kind: 'professional' });
    await started.call('proceedings.createWitness', { proceedingId: id, personId: person.id });
    await started.call('proceedings.createWitness', { proceedingId: id, name: 'A paramedic' });
    await started.call('proceedings.remove', { proceedingId: id });
    await started.call('people.remove', { personId: person.id });
    const refused = await started.refusal('proceedings.restore', { proceedingId: id });
    expect(refused).toMatchObject({ code: 'record/in-use' });
    expect(refused.message).toContain('Put them back first');
    expect(await proceedings()).toEqual([]);
    await started.call('people.restore', { personId: person.id });
    await started.call('proceedings.restore', { proceedingId: id });
    expect((await proceedings())[0]?.witnesses.map(({ personId }) => personId)).toEqual([person.id, null]);
  });

  test('cannot be taken off the people unawares, and it is said where they are noted', async () => {
    const { id } = await started.call('proceedings.create', { caseId, kind: 'criminal' });
    const person = await started.call('people.create', { caseId, label: 'SW1', kind: 'professional' });
    await started.call('proceedings.createWitness', { proceedingId: id, personId: person.id });
    const refused = await started.refusal('people.remove', { personId: person.id });
    expect(refused.code).toBe('record/in-use');
    expect(refused.message).toContain('may be a witness in 1 of the proceedings');
    expect(refused.message).toContain('Overview, Proceedings');
  });
});

describe('the disclosure log', () => {
  const line = {
    onDay: '2026-06-10',
    direction: 'given',
    what: 'The chronology to 24 May.',
    toOrFrom: 'Wexmoor Police',
  } as const;

  test('strikes a line through with a reason and keeps it to be read; no second reason takes the place of the first', async () => {
    const { id } = await started.call('disclosures.create', {
      caseId,
      ...line,
      heldBack: 'Names of siblings',
      heldBackBecause: 'Not asked for',
    });
    await started.call('disclosures.strike', { disclosureId: id, because: 'Never sent.' });
    expect(await log()).toMatchObject([
      { number: 1, what: line.what, heldBack: 'Names of siblings', struckBecause: 'Never sent.' },
    ]);
    expect(
      await started.refusal('disclosures.strike', { disclosureId: id, because: 'Another reason' }),
    ).toMatchObject({ code: 'disclosure/struck' });
  });

  test('corrects a line by striking it and adding another, in one step', async () => {
    const { id } = await started.call('disclosures.create', { caseId, ...line });
    await started.call('disclosures.create', {
      caseId,
      ...line,
      onDay: '2026-06-09',
      corrects: { disclosureId: id, because: 'Wrong day' },
    });
    expect(
      (await log()).map(({ number, struckAt, corrects }) => [number, struckAt !== null, corrects]),
    ).toEqual([
      [1, true, null],
      [2, false, id],
    ]);
  });

  test('is not rubbed out with Ctrl+Z, and no number is given again', async () => {
    const { id } = await started.call('disclosures.create', { caseId, ...line });
    const refused = await started.refusal('history.undo', { caseId });
    expect(refused).toMatchObject({ code: 'disclosure/kept' });
    expect(refused.message).toContain('strike it through with a reason');
    await started.call('disclosures.create', {
      caseId,
      ...line,
      corrects: { disclosureId: id, because: 'Wrong day' },
    });
    expect(await started.refusal('history.undo', { caseId })).toMatchObject({ code: 'disclosure/kept' });
    await started.call('disclosures.create', { caseId, ...line });
    expect((await log()).map(({ number, struckBecause }) => [number, struckBecause])).toEqual([
      [3, ''],
      [2, ''],
      [1, 'Wrong day'],
    ]);
    expect(await started.call('workspace.check', {})).toMatchObject({ isSound: true });
  });

  test('keeps a line struck through, whatever is undone', async () => {
    const { id } = await started.call('disclosures.create', { caseId, ...line });
    await started.call('disclosures.strike', { disclosureId: id, because: 'Never sent.' });
    expect(await started.refusal('history.undo', { caseId })).toMatchObject({ code: 'disclosure/kept' });
    expect(await log()).toMatchObject([{ number: 1, struckBecause: 'Never sent.' }]);
  });

  test('stands newest day first, whenever a line was written', async () => {
    for (const onDay of ['2026-06-03', '2026-06-09', '2026-06-05'])
      await started.call('disclosures.create', { caseId, ...line, onDay });
    expect((await log()).map(({ onDay }) => onDay)).toEqual(['2026-06-09', '2026-06-05', '2026-06-03']);
  });
});

describe('a legal hold', () => {
  const hold = { placedOn: '2026-06-10', placedBy: 'Wexmoor Crown Court', because: 'Trial to come.' };

  test('keeps the case on the list until it is lifted, and stays on record', async () => {
    const { id } = await started.call('holds.create', { caseId, ...hold });
    const refused = await started.refusal('cases.remove', { caseId });
    expect(refused).toMatchObject({ code: 'case/on-hold' });
    expect(refused.message).toContain('Lift the hold');
    now = new Date('2026-07-01T09:00:00Z');
    await started.call('holds.lift', {
      holdId: id,
      liftedOn: '2026-07-01',
      liftedBy: 'Wexmoor Crown Court',
      because: 'Sentence passed.',
    });
    await started.call('cases.remove', { caseId });
    expect((await holds()).legal).toMatchObject([
      { placedOn: '2026-06-10', liftedOn: '2026-07-01', liftedBecause: 'Sentence passed.' },
    ]);
  });

  test('is not got round by doing again what was undone before it was placed', async () => {
    await started.call('cases.remove', { caseId });
    await started.call('history.undo', { caseId: null });
    await started.call('holds.create', { caseId, ...hold });
    expect(await started.refusal('history.redo', { caseId: null })).toMatchObject({ code: 'case/on-hold' });
    expect((await started.call('cases.get', { caseId })).removedAt).toBeNull();
  });

  test('is not undone but lifted with a reason, and its lifting is not undone either', async () => {
    const { id } = await started.call('holds.create', { caseId, ...hold });
    const refused = await started.refusal('history.undo', { caseId });
    expect(refused).toMatchObject({ code: 'hold/kept' });
    expect(refused.message).toContain('lifting it with a reason');
    await started.call('holds.update', { holdId: id, changes: { placedBy: 'The coroner' } });
    await started.call('history.undo', { caseId });
    expect((await holds()).legal).toMatchObject([{ placedBy: hold.placedBy, liftedOn: null }]);
    await started.call('holds.lift', {
      holdId: id,
      liftedOn: '2026-06-10',
      liftedBy: 'Crown Court',
      because: 'Placed on the wrong case.',
    });
    expect(await started.refusal('history.undo', { caseId })).toMatchObject({ code: 'hold/kept' });
    expect((await holds()).legal).toMatchObject([
      { liftedOn: '2026-06-10', liftedBecause: 'Placed on the wrong case.' },
    ]);
    expect(await started.call('workspace.check', {})).toMatchObject({ isSound: true });
  });

  test('holds while any of several is on', async () => {
    const first = await started.call('holds.create', { caseId, ...hold });
    await started.call('holds.create', { caseId, ...hold, placedBy: 'The coroner' });
    await started.call('holds.lift', {
      holdId: first.id,
      liftedOn: '2026-06-10',
      liftedBy: 'Crown Court',
      because: 'Over.',
    });
    expect(await started.refusal('cases.remove', { caseId })).toMatchObject({ code: 'case/on-hold' });
    expect((await holds()).legal.map(({ placedBy, liftedOn }) => [placedBy, liftedOn])).toEqual([
      ['The coroner', null],
      ['Wexmoor Crown Court', '2026-06-10'],
    ]);
  });

  test('is lifted on a day that has come, once, and not before it was placed', async () => {
    const { id } = await started.call('holds.create', { caseId, ...hold });
    const lift = { holdId: id, liftedBy: 'Crown Court', because: 'Over.' };
    for (const liftedOn of ['2026-06-09', '2026-06-11'])
      expect(
        (await started.refusal('holds.lift', { ...lift, liftedOn })).fields.map(({ path }) => path),
      ).toEqual(['liftedOn']);
    await started.call('holds.lift', { ...lift, liftedOn: '2026-06-10' });
    expect(await started.refusal('holds.lift', { ...lift, liftedOn: '2026-06-10' })).toMatchObject({
      code: 'record/duplicate',
    });
  });
});

describe('publication', () => {
  test('held three years for a trial, then only the improvements are published and the year on the web begins late', async () => {
    const { id: exerciseId } = await started.call('exercises.create', {
      caseId,
      kind: 'local-review',
      initiatedOn: '2026-06-10',
    });
    const { id } = await started.call('proceedings.create', {
      caseId,
      kind: 'criminal',
      holdsPublication: true,
      heldFrom: '2026-06-10',
      holdBecause: 'The trial of the mother’s partner.',
    });
    expect((await holds()).publication.map(({ liftedOn }) => isHeld({ liftedOn }, '2026-06-10'))).toEqual([
      true,
    ]);

    now = new Date('2029-07-02T09:00:00Z');
    await started.call('cases.update', { caseId, changes: { leadReviewer: 'Another reviewer' } });
    await started.call('proceedings.update', {
      proceedingId: id,
      changes: {
        endedOn: '2029-06-12',
        holdLiftedOn: '2029-06-20',
        holdLiftedBecause: 'Sentence passed, no appeal.',
      },
    });
    await started.call('holds.updatePublication', {
      exerciseId,
      changes: { form: 'improvements-only', because: 'The family would be known.', toldOn: '2029-06-25' },
    });
    await started.call('exercises.update', { exerciseId, changes: { publishedOn: '2029-07-02' } });
    await started.call('clock.update', {
      caseId,
      rule: 'review',
      exerciseId,
      changes: { doneOn: '2029-07-02' },
    });
    const { clocks } = await started.call('clock.get', { caseId });
    expect(clocks.find(({ rule }) => rule === 'web-year')).toMatchObject({
      anchorOn: '2029-07-02',
      dueOn: '2030-07-02',
    });

    const { today, publication, publications } = await holds();
    const [hold] = publication;
    if (!hold?.heldFrom || !hold.liftedOn) throw new Error('the hold was lost');
    expect(isHeld(hold, today)).toBe(false);
    expect(timeBetweenInWords(hold.heldFrom, hold.liftedOn)).toBe('3 years');
    expect(publications.find((each) => each.exerciseId === exerciseId)).toMatchObject({
      form: 'improvements-only',
      because: 'The family would be known.',
      toldOn: '2029-06-25',
      publishedOn: '2029-07-02',
    });
    expect((await holds()).publications.filter(({ form }) => form === 'undecided')).toHaveLength(1);
  });
});
