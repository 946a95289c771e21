import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import mammoth from 'mammoth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, newPage } from '../support/browser.ts';
import { type Host, startHost } from '../support/host.ts';
import { addAgency, everythingSaved, goTo, makeWorkspace, openCase } from './steps.ts';

let browser: Browser;
let folder: string;
let host: Host;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'candour integrated '));
  host = await startHost({ workspaceFolder: join(folder, 'workspace') });
  page = await newPage(browser);
  page.setDefaultTimeout(15_000);
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

const police = [
  'Avon Police;;;',
  'Date;Time;Details;Reported by',
  '02/10/2025;2041hrs;"Call from neighbour. Leah spoken to on the doorstep, Callum beside her. Children not seen.";Control room log',
  '03/10/2025;;Notification sent to children’s social care.;Log p. 4',
  ';;Neighbour telephoned again, no further shouting heard.;Log p. 4',
].join('\r\n');

const healthVisitor = (mark: string) =>
  [
    'Date,Event,Source',
    `14/04/2026,"Telephone call: the mark ${mark}.",Record p. 11`,
    '15/04/2026,Visit offered for 24 April.,Record p. 11',
    '31/02/2026,Liaison with school.,Record p. 12',
  ].join('\n');

function socialCare(): Buffer {
  const sheet = utils.aoa_to_sheet([
    ['OFFICIAL-SENSITIVE'],
    ['Date', 'Time', 'What happened', 'Source'],
    [
      45932,
      '21:30',
      'Police notice: Leah seen by officers, no concerns. Child asleep upstairs.',
      'Case note 4',
    ],
    ['c. Nov 2025', '', 'Case closed.', 'Case note 9'],
  ]);
  sheet['A3'].z = 'dd/mm/yyyy';
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '2025');
  return Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
}

const csvFile = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

test('three returns come in at once, each read as it was meant', async () => {
  await page.goto(host.url);
  await makeWorkspace(page);
  await openCase(page, { reference: 'WSCP 2026-07', pseudonym: 'Rowan' });
  await goTo(page, 'Agencies');
  await addAgency(page, 'Avon Police', 'Police');
  await addAgency(page, 'Wexmoor Health Visiting', 'Health visiting');
  await addAgency(page, 'Wexmoor Children’s Social Care', 'Children’s social care');

  await goTo(page, 'Chronology');
  await page.getByRole('button', { name: 'Bring in a return' }).first().click();
  await page.getByLabel('Return file').setInputFiles([
    csvFile('Avon Police chronology.csv', police),
    csvFile('Wexmoor Health Visiting return.csv', healthVisitor('was gone')),
    {
      name: 'Wexmoor Childrens Social Care.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: socialCare(),
    },
  ]);
  await page.getByRole('button', { name: 'Bring in all 2 that are ready' }).click();
  await page.getByText('Brought in: 2 entries').waitFor();
  await page.getByRole('button', { name: 'Go on with the next file' }).click();
  // What cannot be read is offered its nearest honest reading, in place.
  await page.getByRole('button', { name: 'Keep as Feb 2026' }).click();
  await page.getByRole('button', { name: 'Bring in 3 entries' }).click();
  await page.getByRole('heading', { name: /3 entries brought in/ }).waitFor();
  await page.getByRole('button', { name: 'Back to the chronology' }).click();
  await page.getByText('8 of 8 entries').waitFor();
});

test('a corrected return changes what it corrects, and strikes through what it no longer has', async () => {
  await page.getByRole('button', { name: 'Bring in a return' }).first().click();
  await page
    .getByLabel('Return file')
    .setInputFiles(
      csvFile(
        'Wexmoor Health Visiting return v2.csv',
        healthVisitor('was going').replace(/15\/04.*\n/, '16/04/2026,Telephone call to GP.,Record p. 12\n'),
      ),
    );
  await page
    .getByRole('button', { name: /^Compare/ })
    .first()
    .click();
  const compare = page.getByRole('region', { name: 'Corrected return' });
  await compare.locator('del', { hasText: 'gone' }).first().waitFor();
  await compare.locator('ins', { hasText: 'going' }).first().waitFor();
  await compare.getByRole('button', { name: /^Accept all/ }).click();
  await page.getByRole('button', { name: /^Bring in \d+ entr/ }).click();
  await page.getByRole('list', { name: 'Receipt' }).waitFor();
  await page.getByRole('button', { name: 'Back to the chronology' }).click();
  await page.getByText('9 of 9 entries').waitFor();
  const withdrawn = page.getByRole('row', { name: /Visit offered/ });
  await withdrawn.getByText('Withdrawn by the agency').waitFor();
  await page.getByRole('row', { name: /the mark was going/ }).waitFor();
});

test('two accounts of one evening are kept together, with the reviewer’s reading', async () => {
  await goTo(page, 'Analysis');
  await page.getByRole('heading', { level: 1, name: 'The same event' }).waitFor();
  await page.getByText('Call from neighbour').first().waitFor();
  await page.getByRole('button', { name: 'Keep as one event' }).click();
  await page.getByRole('textbox', { name: 'Your reading' }).fill('The control room log is timed by machine.');
  await page.getByRole('textbox', { name: 'Reason' }).fill('The notice was typed up later.');
  await everythingSaved(page);
});

test('a view is saved, taken out as Word, and says what it leaves out', async () => {
  await goTo(page, 'Chronology');
  await page.getByRole('searchbox', { name: 'Words in entries' }).fill('leah');
  await page.getByText('2 of 9 entries').waitFor();
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('About Leah');
  await page.getByRole('textbox', { name: 'Name' }).press('Enter');
  await page
    .getByRole('button', { name: /^About Leah/ })
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Export this view…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export the chronology' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export 2 entries' }).click(),
  ]);
  const { value: text } = await mammoth.extractRawText({ buffer: readFileSync(await download.path()) });
  expect(text).toContain('Call from neighbour. Leah spoken to on the doorstep');
  expect(text).toContain('Police notice: Leah seen by officers');
  expect(text).toContain('About Leah');
  expect(text).toMatch(/leah/);
  expect(text).toMatch(/2 of the 9 entries of the case/);
  expect(text).not.toContain('the mark was going');
  expect(complaints).toEqual([]);
});
