import mammoth from 'mammoth';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { InputOf, OutputOf } from '../../shared/contract/contract.ts';
import { flat, readPdf } from '../support/exportReading.ts';
import { aCase, openedApp } from '../support/testApp.ts';

/** What the surgery could have known on 31 March 2026: three of seven entries. */
async function aShared() {
  const started = await openedApp();
  const { call } = started;
  const { caseId, agencyId: gp } = await aCase(started);
  const police = (await call('agencies.create', { caseId, name: 'Wexmoor Police', kind: 'police' })).id;
  const add = async (agencyId: typeof gp, date: string, whatHappened: string) =>
    (await call('chronology.create', { caseId, agencyId, date, whatHappened })).id;
  await add(gp, '2/3/2026', 'Six-week check.');
  await add(police, '3/3/2026', 'Rang Northgate Surgery about the bruise.');
  const told = await add(police, '4/3/2026', 'Neighbour heard shouting.');
  await add(police, '5/3/2026', 'Called out at night.');
  await add(police, 'not known', 'A note without a date.');
  await add(gp, '2/4/2026', 'Registered the baby.');
  const gone = await add(police, '6/3/2026', 'Entered twice.');
  await call('chronology.remove', { entryId: gone });
  await call('knowledge.link', { entryId: told, agencyId: gp, since: '10/3/2026', how: 'by letter' });
  const taken = async (format: InputOf<'knowledge.export'>['format'], agencyId = gp) => {
    const file = await call('knowledge.export', { caseId, agencyId, asAt: '2026-03-31', format });
    return { ...file, bytes: Buffer.from(file.contentBase64, 'base64') };
  };
  return { ...started, caseId, gp, police, taken };
}

const line = ({ statement }: OutputOf<'knowledge.export'>, label: string) =>
  statement.find((one) => one.label === label)?.text ?? '';

describe('taking out what an agency could have known', () => {
  it('holds the entries of the list, each with what shows it, and accounts for every other', async () => {
    const { call, caseId, gp, taken } = await aShared();
    const file = await taken('csv');
    const listed = await call('knowledge.list', { caseId, agencyId: gp, asAt: '2026-03-31' });
    const { data } = Papa.parse<Record<string, string>>(file.bytes.toString('utf8').replace(/^\ufeff/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map((row) => row['How it could have known'])).toEqual(
      listed.entries.map(({ words }) => words),
    );
    expect(data.map((row) => row['No.'])).toEqual(listed.entries.map(({ entry }) => String(entry.number)));
    expect(data[2]?.['How it could have known']).toBe(
      'Marked as shared with it: by letter, since 10/3/2026.',
    );
    const left = file.leftOut.map(({ count, why }) => `${count} ${why}`);
    expect(left).toEqual([
      '1 held by others by that day, and nothing shows that Northgate Surgery knew',
      '1 without a date, so that nobody can say whether it had happened by then',
      '1 after that day',
      '1 removed from the chronology',
    ]);
    expect(file.entryCount + file.leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(7);
  });

  it('says from where it is looked, and never that the agency did not know', async () => {
    const { taken } = await aShared();
    const file = await taken('csv');
    expect(line(file, 'Filter')).toBe(
      'As Northgate Surgery could have seen the case on Tue 31 Mar 2026: its own entries to that day, entries of others that name it, and those marked as shared with it.',
    );
    expect(line(file, 'Entries')).toBe('3 of the 7 entries of the case.');
    expect(line(file, 'How known')).toBe(
      'One entry of its own, one of others that names it and one marked as shared with it. That a record names an agency does not show that it was told.',
    );
    expect(line(file, 'Held by others')).toBe(
      'Wexmoor Police (1). Nothing here shows that Northgate Surgery knew of these entries, and nothing that it did not.',
    );
    expect(JSON.stringify(file.statement)).not.toMatch(/unaware|did not know/i);
  });

  it('is read back from Word and PDF with its statement, its name and every entry', async () => {
    const { taken } = await aShared();
    const docx = await taken('docx');
    expect(docx.fileName).toMatch(/^\S.* who knew what when GP 2026-03-31\.docx$/);
    expect(docx.fileName).not.toContain('Northgate');
    const word = flat((await mammoth.extractRawText({ buffer: docx.bytes })).value);
    const pdf = await readPdf((await taken('pdf')).bytes);
    const pages = flat(pdf.pages.map(({ text }) => text).join(' '));
    for (const printed of [word, pages]) {
      expect(printed).toContain('what Northgate Surgery could have known by Tue 31 Mar 2026');
      expect(printed).toContain('3 of the 7 entries of the case.');
      for (const words of ['Six-week check.', 'Neighbour heard shouting.', 'How it could have known'])
        expect(printed).toContain(words);
      expect(printed).not.toContain('Called out at night.');
    }
    expect(pdf.isTagged).toBe(true);
  });

  it('is a workbook whose table holds the same', async () => {
    const { taken } = await aShared();
    const { read, utils } = await import('@e965/xlsx');
    const sheet = read((await taken('xlsx')).bytes).Sheets['Chronology'];
    const rows = sheet ? utils.sheet_to_json<Record<string, string>>(sheet) : [];
    expect(rows.map((row) => row['How it could have known'])).toEqual([
      'Its own record.',
      'Names it: “Rang Northgate Surgery about the bruise”.',
      'Marked as shared with it: by letter, since 10/3/2026.',
    ]);
  });

  it('comes out empty, and says so, where nothing was known by then', async () => {
    const { call, caseId, taken } = await aShared();
    const { id } = await call('agencies.create', { caseId, name: 'Tarn Homes', kind: 'housing' });
    const file = await taken('docx', id);
    expect(file.entryCount).toBe(0);
    expect((await mammoth.extractRawText({ buffer: file.bytes })).value).toContain(
      'No entry fits the filter.',
    );
  });

  it('refuses an agency of another case', async () => {
    const started = await aShared();
    const other = await aCase(started, 'WSCP 2026-05');
    const asked = {
      caseId: started.caseId,
      agencyId: other.agencyId,
      asAt: '2026-03-31',
      format: 'csv',
    } as const;
    await expect(started.call('knowledge.export', asked)).rejects.toThrow();
  });
});
