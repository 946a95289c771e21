import { describe, expect, it } from 'vitest';
import { allEntries, asCsv, bringInFile } from '../support/returns.ts';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

const heading = 'Date,Time,Event,Child seen,Action';

const asFile = (...lines: readonly string[]) => asCsv(heading, ...lines);

async function bringIn(started: TestApp, ...lines: string[]) {
  const begun = await aCase(started);
  const receipt = await bringInFile(started, begun, asFile(...lines));
  return { ...begun, receipt, entries: await allEntries(started, begun.caseId) };
}

describe('bringing in a return', () => {
  it('adds every record as an entry of the agency, and says what it left out', async () => {
    const started = await openedApp();
    const { receipt, entries, agencyId } = await bringIn(
      started,
      '14/04/2026,15:40,"Eight-week check, two bruises",Yes,None',
      ',,,,',
      'c. mar 2021,,Hazel born,,',
      'unknown,,Telephone call,heard only,Called back',
    );
    expect(receipt).toMatchObject({ added: 3, undated: 1, waiting: 0, version: 1, agencyId });
    expect(receipt.leftOutRows.map(({ ref }) => ('record' in ref ? ref.record : null))).toEqual([1, 3]);
    expect(receipt.leftOut).toBe(2);
    expect(
      entries.map((entry) => [
        entry.date.earliest,
        entry.whatHappened,
        entry.childSeen,
        entry.actionTaken,
        entry.agencyId === agencyId,
      ]),
    ).toEqual([
      ['2021-03-01', 'Hazel born', 'not-recorded', '', true],
      ['2026-04-14', 'Eight-week check, two bruises', 'seen', 'None', true],
      [null, 'Telephone call', 'not-recorded', 'Called back', true],
    ]);
  });

  it('keeps what the agency wrote beside every change to it, words that were not understood included', async () => {
    const started = await openedApp();
    const { entries } = await bringIn(started, '14/04/2026,15:40,Two bruises,heard only,None');
    const [entry] = entries;
    if (!entry) throw new Error('nothing was brought in');
    const changed = await started.call('chronology.update', {
      entryId: entry.id,
      changes: { whatHappened: 'Two small bruises', date: '15/4/26' },
    });
    expect(changed).toMatchObject({
      whatHappened: 'Two small bruises',
      date: { text: '15/4/26' },
      asSupplied: {
        place: { record: 2 },
        date: '14/04/2026',
        time: '15:40',
        whatHappened: 'Two bruises',
        childSeen: 'heard only',
        actionTaken: 'None',
        versions: 1,
      },
    });
  });

  it('is taken back and brought in again as one step, with the same numbers', async () => {
    const started = await openedApp();
    const { caseId, entries } = await bringIn(started, '14/04/2026,,One,,', '15/04/2026,,Two,,');
    expect(await started.call('history.undo', { caseId })).toMatchObject({ operation: 'Bring in 2 entries' });
    expect((await started.call('chronology.list', { caseId })).total).toBe(0);
    expect((await started.call('imports.list', { caseId })).receipts).toEqual([]);
    await started.call('history.redo', { caseId });
    const again = await started.call('chronology.list', { caseId });
    expect(again.entries.map(({ id, number }) => [id, number])).toEqual(
      entries.map(({ id, number }) => [id, number]),
    );
    expect((await started.call('workspace.check', {})).problems).toEqual([]);
  });

  it('keeps rows of one day in the order in which the source has them', async () => {
    const started = await openedApp();
    const { entries } = await bringIn(
      started,
      '13/04/2026,,Before,,',
      '14/04/2026,,First,,',
      '14/04/2026,,Second,,',
      '14/04/2026,,Third,,',
    );
    expect(entries.map(({ whatHappened }) => whatHappened)).toEqual(['Before', 'First', 'Second', 'Third']);
  });

  it('turns a return round that runs newest first', async () => {
    const started = await openedApp();
    const { entries } = await bringIn(
      started,
      '16/04/2026,,Last,,',
      '14/04/2026,,Third,,',
      '14/04/2026,,Second,,',
      '12/04/2026,,First,,',
    );
    expect(entries.map(({ whatHappened, number }) => [whatHappened, number])).toEqual([
      ['First', 1],
      ['Second', 2],
      ['Third', 3],
      ['Last', 4],
    ]);
  });

  it('the preview and the bringing in agree to the last record', async () => {
    const started = await openedApp();
    const lines = Array.from(
      { length: 400 },
      (_, index) => `${(index % 31) + 1}/0${(index % 9) + 1}/2024,,Event ${index},,`,
    );
    const preview = await started.call('imports.preview', asFile(...lines));
    const { receipt, entries, caseId } = await bringIn(started, ...lines);
    expect(receipt).toMatchObject({
      added: preview.counts?.added,
      waiting: preview.counts?.unreadable,
      undated: preview.counts?.undated,
      leftOutRows: preview.leftOut,
    });
    // 31 April and the like wait for a person; every other row is an entry.
    expect([receipt.added + receipt.waiting, receipt.waiting > 0]).toEqual([400, true]);
    expect(entries).toHaveLength(receipt.added);
    expect((await started.call('imports.listTray', { caseId })).rows).toHaveLength(receipt.waiting);
  });

  it('brings words in that were put right by hand, beside the words of the agency', async () => {
    const started = await openedApp();
    const begun = await aCase(started);
    const file = asFile('31/02/2021,,Telephone call,,', '1/03/2021,,Visit,,');
    const { reading } = await started.call('imports.preview', { ...file, ...begun });
    if (!reading) throw new Error('refused');
    const ref = { record: 2, line: 2 };
    await started.call('imports.create', {
      ...file,
      ...begun,
      reading: { ...reading, corrections: [{ ref, field: 'date', text: '28/02/2021' }] },
    });
    const [first] = await allEntries(started, begun.caseId);
    expect(first).toMatchObject({
      date: { text: '28/02/2021', earliest: '2021-02-28' },
      asSupplied: { date: '31/02/2021' },
    });
  });

  it('keeps the file byte for byte, and shows the row an entry came from', async () => {
    const started = await openedApp();
    const file = asFile(
      ...Array.from({ length: 30 }, (_, index) => `${index + 1}/05/2024,,Event ${index},,`),
    );
    const begun = await aCase(started);
    const { importId, sha256 } = await bringInFile(started, begun, file);
    expect(await started.call('imports.exportFile', { importId })).toEqual(file);
    const entry = (await allEntries(started, begun.caseId))[14];
    if (!entry) throw new Error('nothing was brought in');
    const source = await started.call('imports.getSource', { entryId: entry.id });
    expect(source).toMatchObject({ fileName: 'return.csv', sha256, ref: { record: 16 } });
    expect(source.headings.slice(0, 5)).toEqual(heading.split(','));
    expect(source.rows.map(({ cells, isThis }) => [cells[2], isThis])).toEqual(
      Array.from({ length: 9 }, (_, index) => [`Event ${index + 10}`, index === 4]),
    );
  });

  it('links the people of the case that the agency names', async () => {
    const started = await openedApp();
    const begun = await aCase(started);
    const { caseId } = begun;
    const add = (label: string, alsoKnownAs = '') =>
      started.call('people.create', { caseId, label, alsoKnownAs, kind: 'adult' });
    const mother = await add('Mother', 'KC; Kerry Castell');
    const father = await add('JP');
    await add('Al');
    await bringInFile(
      started,
      begun,
      asCsv(
        'Date,Event,Who was present',
        '14/04/2026,Visit,"KC, JP and the midwife"',
        '15/04/2026,Call,"kerry castell; jpm; al"',
      ),
    );
    const entries = await allEntries(started, caseId);
    expect(entries.map(({ asSupplied }) => asSupplied?.people)).toEqual([
      'KC, JP and the midwife',
      'kerry castell; jpm; al',
    ]);
    expect(entries.map(({ personIds }) => new Set(personIds))).toEqual([
      new Set([mother.id, father.id]),
      new Set([mother.id]),
    ]);
  });
});

describe('rows that cannot be read yet', () => {
  const lines = ['31/02/2021,,Telephone call,heard only,Called back', '1/03/2021,,Visit,,'];

  it('wait in the tray with their words and the reason, and go in with a date that is typed', async () => {
    const started = await openedApp();
    const { caseId, receipt } = await bringIn(started, ...lines);
    expect(receipt).toMatchObject({ added: 1, waiting: 1 });
    const [row] = (await started.call('imports.listTray', { caseId })).rows;
    if (!row) throw new Error('nothing waits');
    expect(row).toMatchObject({
      fileName: 'return.csv',
      ref: { record: 2 },
      fields: { date: '31/02/2021', whatHappened: 'Telephone call', actionTaken: 'Called back' },
    });
    expect(row.why).toContain('31/02/2021');
    const { entryId } = await started.call('imports.restoreTray', {
      trayRowId: row.id,
      date: '28/02/2021',
      time: '',
      whatHappened: 'Telephone call',
    });
    expect(await started.call('chronology.get', { entryId })).toMatchObject({
      date: { earliest: '2021-02-28' },
      actionTaken: 'Called back',
      asSupplied: { date: '31/02/2021', childSeen: 'heard only', place: { record: 2 } },
    });
    expect((await started.call('imports.list', { caseId })).waiting).toBe(0);
    expect((await started.refusal('imports.removeTray', { trayRowId: row.id, why: 'No' })).code).toBe(
      'record/not-found',
    );
    await started.call('history.undo', { caseId });
    expect((await started.call('imports.list', { caseId })).waiting).toBe(1);
    expect((await started.call('workspace.check', {})).problems).toEqual([]);
  });

  it('are left out for good with a reason, and come back when that is undone', async () => {
    const started = await openedApp();
    const { caseId } = await bringIn(started, ...lines);
    const [row] = (await started.call('imports.listTray', { caseId })).rows;
    if (!row) throw new Error('nothing waits');
    await started.call('imports.removeTray', { trayRowId: row.id, why: 'A test row of the agency' });
    expect((await started.call('imports.listTray', { caseId })).rows).toEqual([]);
    await started.call('history.undo', { caseId });
    expect((await started.call('imports.listTray', { caseId })).rows).toEqual([row]);
  });

  it('do not wait twice when the same file comes again, settled or not', async () => {
    const started = await openedApp();
    const { caseId, agencyId } = await bringIn(started, ...lines);
    const again = () => bringInFile(started, { caseId, agencyId }, asFile(...lines));
    expect(await again()).toMatchObject({ added: 0, same: 1, waiting: 0 });
    const [row] = (await started.call('imports.listTray', { caseId })).rows;
    if (!row) throw new Error('nothing waits');
    await started.call('imports.restoreTray', {
      trayRowId: row.id,
      date: '28/02/2021',
      time: '',
      whatHappened: 'Telephone call',
    });
    expect(await again()).toMatchObject({ added: 0, same: 2, waiting: 0 });
    expect((await allEntries(started, caseId)).length).toBe(2);
  });
});

describe('the words of a return', () => {
  /** Of the kind in the Big List of Naughty Strings. */
  const naughty = [
    'undefined',
    'null',
    '=1+1',
    '-5 days',
    "@SUM(1+9)*cmd|' /C calc'!A0",
    '1;DROP TABLE chronology_entry',
    "'; EXEC xp_cmdshell --",
    '<script>alert(1)</script>',
    '&lt;b&gt; &amp; ${jndi:ldap://x}',
    'Ω≈ç√∫˜µ≤≥÷ åß∂ƒ©˙∆˚¬',
    '田中さんにあげて下さい',
    'الكل في المجمو عة (5)',
    '👩‍👩‍👧‍👦 🇬🇧 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    'Z̮̞̠͙͔ͅA̸̧͎L̵G̢O',
    '\u202Etest\u202C',
    'a\u00a0b\u2007c\u200bd\ufeffe',
    'Ⓣⓗⓔ ﬁnal ŉ ǆ',
    '%s %d {0} \\n \\0 C:\\temp',
    'a "quoted" and ""doubled"" word',
    'first line\nsecond line\n\n- bullet\ttab',
    'Ça va? naïve café £20 “curly” – dash… ',
    '0x7fffffff 1E+02 1/0 NaN Infinity',
  ];

  it('go in and come out as they were, in every field', async () => {
    const started = await openedApp();
    const begun = await aCase(started);
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const fields = ['Event', 'Child’s voice', 'Action taken', 'Source', 'Who was present', 'Author comment'];
    const lines = naughty.map((text, index) =>
      [`${index + 1}/03/2024`, ...fields.map((field) => quote(`${field} ${text} .`))].join(','),
    );
    const file = asCsv(['Date', ...fields].join(','), ...lines);
    const { reading } = await started.call('imports.preview', { ...file, ...begun });
    const [table] = reading?.tables ?? [];
    if (!reading || !table) throw new Error('refused');
    const columns = {
      ...table.columns,
      date: [0],
      whatHappened: [1],
      childVoice: [2],
      actionTaken: [3],
      source: [4],
      people: [5],
      authorComment: [6],
      time: [],
      childSeen: [],
    };
    await started.call('imports.create', {
      ...file,
      ...begun,
      reading: { ...reading, tables: [{ ...table, columns }] },
    });
    const entries = await allEntries(started, begun.caseId);
    const expected = naughty.map((text) => fields.map((field) => `${field} ${text} .`));
    expect(
      entries.map((entry) => [
        entry.whatHappened,
        entry.childVoice,
        entry.actionTaken,
        entry.source,
        entry.asSupplied?.people,
        entry.authorComment,
      ]),
    ).toEqual(expected);
    expect(
      entries.map(({ asSupplied: words }) => [
        words?.whatHappened,
        words?.childVoice,
        words?.actionTaken,
        words?.source,
        words?.people,
        words?.authorComment,
      ]),
    ).toEqual(expected);
    expect((await started.call('workspace.check', {})).problems).toEqual([]);
  });
});
