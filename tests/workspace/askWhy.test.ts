import { describe, expect, it } from 'vitest';
import type { Entry } from '../../shared/contract/chronology.ts';
import type { InputOf } from '../../shared/contract/contract.ts';
import type { TrayRow } from '../../shared/contract/imports.ts';
import { allEntries, asCsv, bringInFile } from '../support/returns.ts';
import { aCase, openedApp } from '../support/testApp.ts';

type Decision = Omit<NonNullable<InputOf<'imports.create'>['decisions']>[number], 'key'>;

const asFile = (...lines: readonly string[]) => asCsv('Date,Time,Event,Child seen,Source', ...lines);
const first = [
  '04/01/2021,09:00,Home visit by the health visitor,Yes,SystmOne',
  '11/01/2021,10:15,Clinic: weight 4.12 kg and feeding well,Yes,SystmOne',
  '25/01/2021,14:00,Review with the practice nurse,Yes,SystmOne',
  '01/02/2021,,Did not attend,No,SystmOne',
];
/** One row corrected in three fields, one new, one gone. */
const second = [
  '04/01/2021,09:00,Home visit by the health visitor,Yes,SystmOne',
  '12/01/2021,10:15,Clinic: weight 4.21 kg and feeding well,No,SystmOne',
  '18/01/2021,,Telephone call to the surgery,,SystmOne',
  '25/01/2021,14:00,Review with the practice nurse,Yes,SystmOne',
];

/** A case that holds the first return; `correct` brings another in with decisions by a word of the row. */
async function begin() {
  const started = await openedApp();
  const to = await aCase(started);
  const { caseId } = to;
  await bringInFile(started, to, asFile(...first));
  const correct = async (lines: readonly string[], decisions: Readonly<Record<string, Decision>>) => {
    const { comparison } = await started.call('imports.preview', { ...asFile(...lines), ...to });
    const chosen = Object.entries(decisions).map(([words, decision]) => {
      const row = comparison?.rows.find((one) => one.words.includes(words));
      if (!row) throw new Error(`no row about “${words}” differs`);
      return { key: row.key, ...decision };
    });
    return bringInFile(started, to, asFile(...lines), { decisions: chosen });
  };
  const entries = () => allEntries(started, caseId);
  const waiting = async () => (await started.call('imports.listTray', { caseId })).rows;
  const fates = async (lines: readonly string[]) =>
    (await started.call('imports.preview', { ...asFile(...lines), ...to })).counts;
  /** Accepts a waiting row as it stands. */
  const accept = ({ id: trayRowId, fields }: TrayRow) =>
    started.call('imports.restoreTray', {
      trayRowId,
      date: fields['date'] ?? '',
      time: fields['time'] ?? '',
      whatHappened: fields['whatHappened'] ?? '',
    });
  return { ...started, caseId, correct, entries, waiting, fates, accept };
}

function about(entries: readonly Entry[], words: string): Entry {
  const entry = entries.find(({ whatHappened }) => whatHappened.includes(words));
  if (!entry) throw new Error(`there is no entry about “${words}”`);
  return entry;
}

function only(rows: readonly TrayRow[]): TrayRow {
  const [row] = rows;
  if (!row || rows.length > 1) throw new Error(`${rows.length} rows wait`);
  return row;
}

const askWhy = (note = ''): Decision => ({ decision: 'ask-why', note });

describe('a row the agency is asked about', () => {
  it('leaves its entry as it was, while the rest goes in, and waits with the note and what would change', async () => {
    const { correct, entries, waiting } = await begin();
    const before = await entries();
    const receipt = await correct(second, { Clinic: askWhy('Which scales were used?') });
    expect(receipt).toMatchObject({ added: 1, changed: 0, same: 2, gone: 1, waiting: 1, leftOut: 1 });
    const after = await entries();
    expect(about(after, 'Clinic')).toEqual(about(before, 'Clinic'));
    expect(about(after, 'surgery').date.earliest).toBe('2021-01-18');
    expect(about(after, 'Did not attend').withdrawnAt).not.toBeNull();
    expect(only(await waiting())).toMatchObject({
      why: 'Changed in the corrected return. The entry stays as it was.',
      ref: { record: 3 },
      asked: {
        note: 'Which scales were used?',
        difference: {
          kind: 'changed',
          number: 2,
          fields: [
            { field: 'date', from: '11/01/2021', to: '12/01/2021' },
            { field: 'whatHappened' },
            { field: 'childSeen', from: 'Yes', to: 'No' },
          ],
        },
      },
    });
  });

  it('is accepted in the tray with every field it changes, but not over the reviewer’s own words', async () => {
    const { call, correct, entries, waiting, fates, accept } = await begin();
    const { id: entryId, number } = about(await entries(), 'Clinic');
    await call('chronology.update', { entryId, changes: { whatHappened: 'Weighed in clinic' } });
    await correct(second, { Clinic: askWhy() });
    expect(await accept(only(await waiting()))).toEqual({ entryId });
    expect(about(await entries(), 'Weighed in clinic')).toMatchObject({
      id: entryId,
      number,
      date: { earliest: '2021-01-12' },
      childSeen: 'not-seen',
      asSupplied: { whatHappened: 'Clinic: weight 4.21 kg and feeding well', versions: 2 },
    });
    expect(await waiting()).toEqual([]);
    expect(await fates(second)).toMatchObject({ changed: 0, same: 4 });
    expect((await call('workspace.check', {})).problems).toEqual([]);
  });

  it('keeps the old words where it is left out with a reason, and is not news again with the same file', async () => {
    const { call, correct, entries, waiting, fates } = await begin();
    const before = about(await entries(), 'Clinic');
    await correct(second, { Clinic: askWhy() });
    const { id: trayRowId } = only(await waiting());
    await call('imports.removeTray', { trayRowId, why: 'They say the first was right' });
    expect(about(await entries(), 'Clinic')).toMatchObject({
      whatHappened: before.whatHappened,
      date: before.date,
      childSeen: before.childSeen,
      asSupplied: { versions: 2 },
    });
    expect(await waiting()).toEqual([]);
    expect(await fates(second)).toMatchObject({ changed: 0, same: 4 });
  });

  it('that is gone is not struck through until that is accepted', async () => {
    const { correct, entries, waiting, accept } = await begin();
    await correct(second, { 'Did not attend': askWhy('Was it a mistake?') });
    expect(about(await entries(), 'Did not attend').withdrawnAt).toBeNull();
    const row = only(await waiting());
    expect(row).toMatchObject({ ref: null, asked: { difference: { kind: 'gone', number: 4 } } });
    await accept(row);
    const gone = about(await entries(), 'Did not attend');
    expect(gone).toMatchObject({ date: { earliest: '2021-02-01' }, asSupplied: { versions: 1 } });
    expect(gone.withdrawnAt).not.toBeNull();
    expect(await waiting()).toEqual([]);
  });

  it('brings a date that was put right by hand before it was asked about', async () => {
    const { call, caseId, waiting, accept, entries } = await begin();
    const lines = first.map((line) =>
      line.replace('11/01/2021,10:15,Clinic: weight 4.12', '31/02/2021,10:15,Clinic: weight 4.21'),
    );
    const [agency] = (await call('agencies.list', { caseId })).agencies;
    const to = { caseId, agencyId: agency?.id ?? never() };
    const { reading = never() } = await call('imports.preview', { ...asFile(...lines), ...to });
    const corrected = {
      ...reading,
      corrections: [{ ref: { record: 3, line: 3 }, field: 'date' as const, text: '28/02/2021' }],
    };
    const { comparison } = await call('imports.preview', { ...asFile(...lines), ...to, reading: corrected });
    const key = comparison?.rows.find(({ kind }) => kind === 'changed')?.key ?? never();
    await call('imports.create', {
      ...asFile(...lines),
      ...to,
      reading: corrected,
      decisions: [{ key, decision: 'ask-why' }],
    });
    await accept(only(await waiting()));
    expect(about(await entries(), '4.21')).toMatchObject({
      date: { earliest: '2021-02-28' },
      asSupplied: { date: '31/02/2021' },
    });
  });

  it('that only stands elsewhere among those of its day keeps its place, with nothing to ask about', async () => {
    const lines = ['18/01/2021,,Panel heard of the mark,,', '18/01/2021,,Telephone call to the surgery,,'];
    const { correct, entries, waiting } = await begin();
    await correct([...first, ...lines], {});
    const receipt = await correct([...first, ...lines.toReversed()], { Telephone: askWhy() });
    expect(receipt).toMatchObject({ moved: 0, waiting: 0, leftOut: 2 });
    expect(await waiting()).toEqual([]);
    const order = (await entries()).map(({ whatHappened }) => whatHappened[0]).join('');
    expect(order).toBe('HCPTRD');
  });
});

describe('the note to the agency', () => {
  it('is written anew while the row waits, in one step however it was typed, and taken back', async () => {
    const { call, caseId, correct, waiting } = await begin();
    await correct(second, { Clinic: askWhy('Which scales?') });
    const before = only(await waiting());
    const typed = ['Which scales were', 'Which scales were used, and by whom?\n\nPlease send the page.'];
    for (const note of typed)
      expect(
        (await call('imports.updateTray', { trayRowId: before.id, changes: { note } })).asked?.note,
      ).toBe(note);
    const after = only(await waiting());
    expect(after).toEqual({ ...before, asked: { ...before.asked, note: typed[1] } });
    expect((await call('workspace.check', {})).problems).toEqual([]);
    expect(await call('history.undo', { caseId })).toMatchObject({ operation: 'Edit a note to an agency' });
    expect(only(await waiting()).asked?.note).toBe('Which scales?');
    await call('history.redo', { caseId });
    expect(only(await waiting())).toEqual(after);
  });

  it('is one whatever text it holds, and stands when the file comes again; what was asked is settled as before', async () => {
    const { call, correct, waiting, accept, entries } = await begin();
    await correct(second, { Clinic: askWhy() });
    const note = '=1+1 <b>“quoted”</b> {"asked": null} \u202e ﷽ 𝒳';
    await call('imports.updateTray', { trayRowId: only(await waiting()).id, changes: { note } });
    await correct(second, { Clinic: askWhy() });
    const again = only(await waiting());
    expect(again.asked?.note).toBe(note);
    await accept(again);
    expect(about(await entries(), 'Clinic')).toMatchObject({ date: { earliest: '2021-01-12' } });
  });

  it('is not written of a row that could not be read, or was settled', async () => {
    const { call, refusal, correct, waiting, accept } = await begin();
    await correct([...first, 'no day at all,,Someone rang,,'], {});
    const unread = only(await waiting());
    expect(unread.asked).toBeNull();
    const refused = async (trayRowId: string) =>
      (await refusal('imports.updateTray', { trayRowId, changes: { note: 'Why?' } })).code;
    expect(await refused(unread.id)).toBe('record/not-found');
    await call('imports.removeTray', { trayRowId: unread.id, why: 'No date was given' });
    await correct(second, { Clinic: askWhy() });
    const asked = only(await waiting());
    await accept(asked);
    expect(await refused(asked.id)).toBe('record/not-found');
  });
});

describe('what was asked before', () => {
  it('is asked once however often the file comes, and the note stands until another is written', async () => {
    const { correct, waiting } = await begin();
    await correct(second, { Clinic: askWhy('Which scales were used?') });
    await correct(second, { Clinic: askWhy() });
    expect(only(await waiting()).asked?.note).toBe('Which scales were used?');
    await correct(second, { Clinic: askWhy('And on which day?') });
    expect(only(await waiting()).asked?.note).toBe('And on which day?');
  });

  it('is settled by a later return that is accepted, and by one that has the row as it was', async () => {
    for (const later of [second, first]) {
      const { correct, waiting } = await begin();
      await correct(second, { Clinic: askWhy() });
      expect(await waiting()).toHaveLength(1);
      await correct(later, {});
      expect(await waiting()).toEqual([]);
    }
  });

  it('stays where a further return is about another period', async () => {
    const { correct, waiting } = await begin();
    await correct(second, { Clinic: askWhy() });
    await correct(['04/01/2023,09:00,Review at school,Yes,', '09/03/2023,,Letter to the panel,,'], {});
    expect(await waiting()).toHaveLength(1);
  });
});

it('a return that is only asked about is taken back in one step, and so is its acceptance', async () => {
  const { call, caseId, correct, entries, waiting, accept } = await begin();
  const before = await entries();
  const lines = [...second.slice(0, 2), ...first.slice(2)];
  expect(await correct(lines, { Clinic: askWhy() })).toMatchObject({
    added: 0,
    changed: 0,
    waiting: 1,
  });
  expect(await entries()).toEqual(before);
  await accept(only(await waiting()));
  await call('history.undo', { caseId });
  expect((await waiting()).map(({ asked }) => asked?.difference.number)).toEqual([2]);
  expect(about(await entries(), 'Clinic')).toMatchObject({
    whatHappened: about(before, 'Clinic').whatHappened,
  });
  expect(await call('history.undo', { caseId })).toMatchObject({ operation: 'Bring in a corrected return' });
  expect(await waiting()).toEqual([]);
});

function never(): never {
  throw new Error('it is there');
}
