import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, newPage } from '../support/browser.ts';
import { flat, readPdf, unzip } from '../support/exportReading.ts';
import { callHost, type Host, startHost } from '../support/host.ts';
import {
  addAgency,
  addEntry,
  bringIn,
  everythingSaved,
  goTo,
  makeWorkspace,
  openCase,
  unlock,
  writeAndCite,
} from './steps.ts';

let browser: Browser;
let folder: string;
let host: Host;
let page: Page;
/** Every address the page asked for, and everything it complained of: a broken content policy shows here. */
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'candour whole line '));
  host = await startHost({ workspaceFolder: join(folder, 'workspace') });
  page = await newPage(browser);
  page.setDefaultTimeout(15_000);
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterAll(async () => {
  await browser.close();
  await host.stop();
  await rm(folder, { recursive: true, force: true });
});

const csv =
  'When,What the record says,Where\n15/04/2026,"Telephone call: ""the mark was gone""","Record, p. 11"\nc. mar 2021,Sister born,"Record, p. 1"\n31/02/2021,Date cannot be right,\n';

test('from an empty folder to a finding: workspace, case, agencies, entries, a return, evidence', async () => {
  await page.goto(host.url);
  await makeWorkspace(page);
  await openCase(page, { reference: 'WSCP 2026-04', pseudonym: 'Rowan' });
  await goTo(page, 'Agencies');
  await addAgency(page, 'Thornbeck Surgery', 'GP practice');
  await addAgency(page, 'Wexmoor Health Visiting', 'Health visiting');

  await goTo(page, 'Chronology');
  await addEntry(page, {
    agency: /Thornbeck Surgery/,
    date: '14/4/26',
    time: '15:40',
    whatHappened: 'Eight-week check. Two small bruises on the left cheek.',
    source: 'GP record, p. 3',
    childSeen: 'Seen',
  });
  await page.getByRole('row', { name: /Tue 14 Apr 2026.*Two small bruises/ }).waitFor();
  await addEntry(page, {
    agency: /Thornbeck Surgery/,
    date: '2019',
    whatHappened: 'Mother registered.',
    source: 'GP summary',
  });
  await bringIn(page, {
    name: 'hv return.csv',
    text: csv,
    agency: /Wexmoor Health Visiting/,
    roles: { When: 'Date', 'What the record says': 'What happened', Where: 'Source' },
    keptAs: 'Feb 2021',
  });
  await page.getByRole('button', { name: 'Show the chronology' }).click();
  await page.getByText('5 of 5 entries').waitFor();

  await goTo(page, 'Findings');
  await page
    .getByRole('button', { name: /finding/i })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Title' }).fill('A bruise on a baby who could not yet move');
  await writeAndCite(page, 'What we found', 'A doctor saw two small bruises ', 1);
  await everythingSaved(page);
  await page.getByRole('region', { name: 'Evidence' }).getByRole('article', { name: 'Entry 1' }).waitFor();
  expect(await page.title()).toBe('Candour');
});

test('then a recommendation under its own label, addressed to an agency, that answers the finding', async () => {
  await goTo(page, 'Recommendations');
  await page.getByRole('button', { name: 'New' }).first().click();
  await page
    .getByRole('textbox', { name: 'Recommendation', exact: true })
    .fill('Prompt a same-day referral when bruising is recorded for a baby.');
  await page.getByRole('textbox', { name: 'Label', exact: true }).fill('1a.');
  await page.getByRole('textbox', { name: 'Due' }).fill('by 31 March 2027');
  await page.getByRole('button', { name: 'Add an agency' }).click();
  await page.getByRole('menuitem', { name: /Thornbeck Surgery/ }).click();
  await page.getByRole('button', { name: 'Link a finding' }).click();
  await page.getByRole('menuitem', { name: /A bruise on a baby/ }).click();
  await everythingSaved(page);
  await page.getByText('1a.').first().waitFor();
});

async function takeOut(button: 'Word draft' | 'PDF draft'): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

test('and a draft learning report in Word and in PDF, both read back', async () => {
  await goTo(page, 'Report');
  await page.getByRole('group', { name: /^Page 1 of/ }).waitFor();

  const word = await takeOut('Word draft');
  expect(word.name).toBe('WSCP 2026-04 learning report DRAFT.docx');
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(word.bytes) });
  expect(html).toMatch(/<h1>.*Findings.*<\/h1>/);
  expect(html).toMatch(/<h2>.*A bruise on a baby who could not yet move.*<\/h2>/);
  expect(html).toContain('Prompt a same-day referral when bruising is recorded for a baby.');
  expect(html.match(/<thead>/g)?.length).toBeGreaterThanOrEqual(3);
  for (const words of [
    'Two small bruises on the left cheek.',
    'Telephone call: &quot;the mark was gone&quot;',
    'Feb 2021',
    'Date cannot be right',
    'Thornbeck Surgery',
  ]) {
    expect(html.replaceAll('"', '&quot;')).toContain(words);
  }

  const pdf = await readPdf((await takeOut('PDF draft')).bytes);
  expect(pdf.info).toMatchObject({ Title: expect.stringMatching(/^Rowan/), Language: 'en-GB' });
  expect(pdf.isTagged).toBe(true);
  expect(pdf.outline.length).toBeGreaterThan(3);
  const pages = pdf.pages.map(({ text }) => text);
  expect(pages.filter((text) => text.includes('OFFICIAL-SENSITIVE') && text.includes('DRAFT'))).toHaveLength(
    pages.length,
  );
  expect(flat(pages.join(' '))).toContain('Prompt a same-day referral when bruising is recorded for a baby.');
  for (const [name, part] of unzip(word.bytes)) expect(part.includes(folder), name).toBe(false);
  const properties = unzip(word.bytes).get('docProps/core.xml')?.toString() ?? '';
  expect(properties).toContain('Rowan');
  expect(properties).not.toContain(userInfo().username);
});

test('and nothing of it was asked of any network, nor refused by the content policy', () => {
  expect(
    requests.filter(
      (address) =>
        !address.startsWith('http://127.0.0.1:') &&
        !address.startsWith('blob:') &&
        !address.startsWith('data:'),
    ),
  ).toEqual([]);
  expect(complaints).toEqual([]);
});

test('after a power cut everything is there, and the change log verifies', async () => {
  await host.kill();
  host = await startHost({ workspaceFolder: join(folder, 'workspace') });
  await page.goto(host.url);
  await unlock(page);
  await page.getByRole('link', { name: 'Rowan', exact: true }).click();
  await goTo(page, 'Recommendations');
  await page.getByText('Prompt a same-day referral when bruising is recorded for a baby.').first().waitFor();
  const check = await callHost(host, 'workspace.check', {});
  expect(check).toMatchObject({ ok: true, value: { isSound: true, problems: [] } });
});
