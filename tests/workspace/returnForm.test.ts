import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { formColumns, formMarkSheetName } from '../../electron/core/imports/formLayout.ts';
import { readReturn } from '../../electron/core/imports/readReturn.ts';
import { all, unzip, wordPart, wordText } from '../support/exportReading.ts';
import { bringInFile } from '../support/returns.ts';
import { aCase, openedApp, type TestApp } from '../support/testApp.ts';

type Field = (typeof formColumns)[number]['field'];
type Filled = Partial<Record<Field, string>>;

const visit: Filled = {
  date: '14/04/2026',
  time: '15:40',
  source: 'Home visit record, health visitor',
  whatHappened: 'Home visit as planned.\nTwo small bruises on the left cheek.',
  childSeen: 'Seen and spoken to alone',
  childVoice: '“Cal doesn’t like people coming.”',
  actionTaken: 'Referred to children’s social care; accepted.',
  people: 'Mother, maternal grandmother',
  authorComment: 'The birthmark clinic was not asked.',
};
const unsure: Filled = { date: '1/2/21', whatHappened: 'Call, no reply.', childSeen: 'Not recorded' };
const rows = [visit, unsure, { date: 'about March 2021', whatHappened: 'Left a message.' }] as const;

async function aForm(started: TestApp, format: 'xlsx' | 'docx') {
  const begun = await aCase(started);
  const { fileName, contentBase64 } = await started.call('imports.exportForm', { ...begun, format });
  return { ...begun, fileName, bytes: new Uint8Array(Buffer.from(contentBase64, 'base64')) };
}

/** Types into the workbook as Excel would, below the headings. */
function filledWorkbook(bytes: Uint8Array, filled: readonly Filled[]): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'xl/worksheets/sheet2.xml';
  let sheet = strFromU8(parts[name] ?? new Uint8Array());
  filled.forEach((row, index) =>
    formColumns.forEach(({ field }, column) => {
      const words = row[field];
      if (words === undefined) return;
      const cell = `${String.fromCharCode(65 + column)}${index + 2}`;
      const before = sheet;
      const inline = `t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
      sheet = sheet.replace(new RegExp(`(<c r="${cell}" s="\\d+")\\s*/>`), `$1 ${inline}`);
      expect(sheet, cell).not.toBe(before);
    }),
  );
  return zipSync({ ...parts, [name]: strToU8(sheet) });
}

/** Types into the Word table. */
function filledWord(bytes: Uint8Array, filled: readonly Filled[]): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'word/document.xml';
  const [head = '', ...tableRows] = strFromU8(parts[name] ?? new Uint8Array()).split('<w:tr>');
  const typed = tableRows.map((row, index) => {
    const words = index === 0 ? undefined : filled[index - 1];
    if (!words) return row;
    const cells = row.split('</w:tc>');
    return cells
      .map((cell, column) => {
        const text = words[formColumns[column]?.field ?? 'rowId'];
        if (text === undefined) return cell;
        const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${line}</w:t>`);
        return cell.replace(/<\/w:p>$|\/>$/, (end) => {
          const run = `<w:r>${lines.join('<w:br/>')}</w:r></w:p>`;
          return end === '</w:p>' ? run : `>${run}`;
        });
      })
      .join('</w:tc>');
  });
  return zipSync({ ...parts, [name]: strToU8([head, ...typed].join('<w:tr>')) });
}

/** That it reads back with no mapping at all, and only what was written in it. */
function expectReadBack(fileName: string, bytes: Uint8Array, code: string): void {
  const { preview, entries } = readReturn({ fileName, bytes });
  expect(preview.outcome).toBe('read');
  expect(preview.file?.isReturnForm).toBe(true);
  // The instructions of the form are no text of the agency's, so there is nothing to warn of.
  const aboutDates = ['day_first_assumed', 'approximate_date'];
  const codes = preview.warnings.map((warning) => warning.code);
  expect(codes.filter((one) => !aboutDates.includes(one))).toEqual([]);
  expect(entries).toHaveLength(3);
  expect(entries[0]).toMatchObject({
    rowId: `${code}-0001`,
    dateText: visit.date,
    time: visit.time,
    source: visit.source,
    whatHappened: visit.whatHappened,
    childSeen: 'seen-alone',
    childVoice: visit.childVoice,
    actionTaken: visit.actionTaken,
    people: visit.people,
    authorComment: visit.authorComment,
  });
  expect(preview.entries.map(({ date }) => [date.kind, date.from, date.to])).toEqual([
    ['day', '2026-04-14', '2026-04-14'],
    ['day', '2021-02-01', '2021-02-01'],
    ['approx', '2021-03-01', '2021-03-31'],
  ]);
  expect(entries[2]?.childSeen).toBe('not-recorded');
}

describe('a return form as a workbook', () => {
  test('says what to do, offers the choices of “Child seen” and keeps Excel from turning a date into another', async () => {
    const started = await openedApp();
    const { bytes, fileName } = await aForm(started, 'xlsx');
    expect(fileName).toBe('WSCP 2026-04 return form GP.xlsx');
    const workbook = XLSX.read(bytes, { type: 'buffer', cellStyles: true });
    expect(workbook.SheetNames).toEqual(['Instructions', 'Chronology', formMarkSheetName]);
    const instructions = XLSX.utils.sheet_to_csv(workbook.Sheets.Instructions ?? {});
    for (const words of [
      'Northgate Surgery',
      'Please do not guess a day',
      'Leave out the names of callers',
      '.xlsx',
    ])
      expect(instructions).toContain(words);
    // The name used for the child in the review must not reach those who know the child by another.
    expect(Buffer.from(instructions).includes('Rowan')).toBe(false);

    const parts = unzip(bytes);
    const sheet = wordPart(parts, 'xl/worksheets/sheet2.xml');
    const validations = all(sheet, 'dataValidation');
    expect(validations.map((one) => one.getAttribute('promptTitle'))).toEqual(
      formColumns.map(({ heading }) => heading),
    );
    const list = validations.find((one) => one.getAttribute('type') === 'list');
    expect(list?.getAttribute('sqref')).toBe('F2:F501');
    expect(list?.textContent).toBe('"Seen,Seen and spoken to alone,Not seen,Not applicable,Not recorded"');
    for (const one of validations) expect((one.getAttribute('prompt') ?? '').length).toBeLessThanOrEqual(255);
    expect(all(sheet, 'pane')[0]?.getAttribute('state')).toBe('frozen');
    expect(parts.get('xl/workbook.xml')?.toString('utf8')).toContain("'Chronology'!$1:$1");

    const styles = wordPart(parts, 'xl/styles.xml');
    const formats = all(all(styles, 'cellXfs')[0] ?? styles, 'xf').map((xf) => xf.getAttribute('numFmtId'));
    const dates = all(sheet, 'c').filter((cell) => /^B\d+$/.test(cell.getAttribute('r') ?? ''));
    const textFormat = all(styles, 'numFmt').find((format) => format.getAttribute('formatCode') === '@');
    expect(dates).toHaveLength(501);
    for (const cell of dates)
      expect(formats[Number(cell.getAttribute('s'))]).toBe(textFormat?.getAttribute('numFmtId'));
  });

  test('reads back with no mapping, as it was filled in and as another program saves it', async () => {
    const started = await openedApp();
    const { bytes, fileName } = await aForm(started, 'xlsx');
    const filled = filledWorkbook(bytes, rows);
    expectReadBack(fileName, filled, 'GP');
    const saved = XLSX.write(XLSX.read(filled, { type: 'buffer' }), { type: 'buffer', bookType: 'xlsx' });
    expectReadBack('filled in.xlsx', new Uint8Array(saved), 'GP');
  });

  test('read back empty has no entry, and says why of every row', async () => {
    const started = await openedApp();
    const { bytes, fileName } = await aForm(started, 'xlsx');
    const { preview, entries } = readReturn({ fileName, bytes });
    expect(entries).toEqual([]);
    const why = preview.leftOut.map((row) => row.why);
    expect(why.filter((words) => words === 'Blank row of the form')).toHaveLength(200);
  });

  test('goes on counting in the next form, so that a row id never means two rows', async () => {
    const started = await openedApp();
    const { bytes, fileName, caseId, agencyId } = await aForm(started, 'xlsx');
    const contentBase64 = Buffer.from(filledWorkbook(bytes, rows)).toString('base64');
    const receipt = await bringInFile(started, { caseId, agencyId }, { fileName, contentBase64 });
    expect(receipt.added).toBe(3);
    const next = await started.call('imports.exportForm', { caseId, agencyId, format: 'xlsx' });
    const workbook = XLSX.read(Buffer.from(next.contentBase64, 'base64'), { type: 'buffer' });
    expect(workbook.Sheets.Chronology?.A2?.v).toBe('GP-0004');
  });
});

describe('a return form as a Word table', () => {
  test('says what to do, then has one table with a header row that repeats and row ids', async () => {
    const started = await openedApp();
    const { bytes, fileName } = await aForm(started, 'docx');
    expect(fileName).toBe('WSCP 2026-04 return form GP.docx');
    const parts = unzip(bytes);
    const body = wordPart(parts, 'word/document.xml');
    const [table, ...others] = all(body, 'w:tbl');
    expect(others).toEqual([]);
    const tableRows = table ? all(table, 'w:tr') : [];
    expect(tableRows).toHaveLength(101);
    expect(all(tableRows[0] ?? body, 'w:tblHeader')).toHaveLength(1);
    expect(all(tableRows[0] ?? body, 'w:tc').map(wordText)).toEqual(
      formColumns.map(({ heading }) => heading),
    );
    expect(wordText(tableRows[100] ?? body)).toBe('GP-0100');
    expect(wordText(body)).toContain('Please do not guess a day.');
    expect(all(body, 'w:pgSz').map((size) => size.getAttribute('w:orient'))).toEqual([
      'landscape',
      'landscape',
    ]);
    expect(parts.get('docProps/custom.xml')?.toString('utf8')).toContain('name="candour.formVersion"');
    for (const [name, part] of parts)
      if (name.endsWith('.xml')) expect(part.includes('Rowan'), name).toBe(false);
  });

  test('reads back with no mapping', async () => {
    const started = await openedApp();
    const { bytes, fileName } = await aForm(started, 'docx');
    expectReadBack(fileName, filledWord(bytes, rows), 'GP');
  });
});
