import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type Host, startHost } from '../support/host.ts';
import { type ChosenFile, trackedWordFile, workbookFile } from '../support/returnFiles.ts';
import { expectClean, openPage, openPracticeCase } from './axe.ts';
import { choose, goTo } from './steps.ts';

let browser: Browser;
let folder: string;
let host: Host;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'candour axe returns '));
  host = await startHost({ workspaceFolder: join(folder, 'workspace') });
  page = await openPage(browser, host);
  await openPracticeCase(page);
  await goTo(page, 'Chronology');
});

afterAll(async () => {
  await browser.close();
  await host.stop();
  await rm(folder, { recursive: true, force: true });
});

const hand = (...files: ChosenFile[]) => page.getByLabel('Return file').setInputFiles(files);
const place = (name: RegExp) =>
  page.getByRole('list', { name: 'Returns of this case' }).getByRole('button', { name });

const headings = ['Date', 'Time', 'Detail of contact', 'Source'];
const log = (mark: string) =>
  workbookFile(`Housing log ${mark}.xlsx`, [
    ['OFFICIAL-SENSITIVE'],
    headings,
    ['12/03/2026', '10:30', `Visited the flat. The door was ${mark}.`, 'Visit 4'],
    ['13/03/2026', '', 'Neighbour telephoned about noise.', 'Call 9'],
    ['31/02/2026', '', 'Tenancy review.', 'Review 1'],
    ['', '', 'Second call on the same day.', 'Call 10'],
    ['03/04/2026', '', 'Seen 14/04/2026 according to the note.', 'Note'],
    ['TOTAL', '', '', '5'],
  ]);

test('nothing brought in yet, and the forms to send out', async () => {
  await page.getByRole('button', { name: 'Bring in a return' }).click();
  await page.getByText('No return has been brought in yet').waitFor();
  await expectClean(page, 'no return yet');
  await place(/^Waiting/).click();
  await page.getByText('No row is waiting').waitFor();
  await expectClean(page, 'no row waiting');
  await place(/^Return forms/).click();
  await page.getByRole('heading', { name: 'Return forms' }).waitFor();
  await expectClean(page, 'return forms');
});

test('a workbook as it will be read, with a date that cannot be read and what to look at', async () => {
  await hand(log('open'));
  await page.getByText('Tenancy review.').waitFor();
  await expectClean(page, 'a workbook, first view');
  await choose(page, page.getByRole('button', { name: /Agency that sent it/ }), /Housing|HSG/);
  await page.getByRole('button', { name: 'Keep as Feb 2026' }).waitFor();
  await page.getByRole('button', { name: /^Bring in [1-9]/ }).waitFor();
  await expectClean(page, 'a date that cannot be read');
  await page.getByRole('textbox', { name: /Date/ }).first().fill('not a date');
  await expectClean(page, 'a date that is being put right');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Row 3', exact: true }).click();
  await expectClean(page, 'a row that is open');
  await page.getByRole('button', { name: 'Leave this row out' }).first().click();
  await expectClean(page, 'why a row is left out');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Column \w+, Detail/ }).click();
  await page.getByRole('listbox').waitFor();
  await expectClean(page, 'what a column becomes');
  await page.keyboard.press('Escape');
});

test('Word changes that ask how they are read, and a file that is refused', async () => {
  await hand(await trackedWordFile('Health visiting.docx'));
  await page.getByText(/tracked changes: read as/).waitFor();
  await expectClean(page, 'Word changes asked');
  await page.getByRole('radio', { name: 'Both' }).click();
  await expectClean(page, 'Word changes read');
  await page.getByRole('button', { name: /^Put Health visiting\.docx away/ }).click();

  await hand({ name: 'scan.csv', mimeType: 'text/csv', buffer: Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj') });
  await page.getByText('Cannot be brought in', { exact: true }).waitFor();
  // The button that has the focus shows its tooltip, and that stands outside every landmark.
  await expectClean(page, 'a file that is refused', ['region']);
  await page.getByRole('button', { name: /^Put scan\.csv away/ }).click();
});

test('the receipt, the row that waits, and the list of returns', async () => {
  await page.getByRole('button', { name: /^Housing log/ }).click();
  await page.getByRole('button', { name: /^Bring in \d+ entries/ }).click();
  await page.getByRole('list', { name: 'Receipt' }).waitFor();
  await expectClean(page, 'receipt');
  await place(/^Waiting/).click();
  await page.getByRole('list', { name: 'Rows that wait' }).waitFor();
  await page.getByRole('button', { name: 'Bring it in' }).first().click();
  await expectClean(page, 'a row that waits');
  await place(/^Brought in/).click();
  await page.getByRole('button', { name: /^Version 1/ }).click();
  await page.getByText(/^What was left out/).click();
  await expectClean(page, 'returns that came in');
});

test('a corrected return beside the earlier one', async () => {
  await hand(log('shut'));
  await choose(page, page.getByRole('button', { name: /Agency that sent it/ }), /Housing|HSG/);
  await page
    .getByRole('button', { name: /^Compare/ })
    .first()
    .click();
  await page.getByRole('region', { name: 'Corrected return' }).locator('del').first().waitFor();
  await expectClean(page, 'a corrected return');
  await page.getByRole('button', { name: 'Keep old' }).first().click();
  await expectClean(page, 'a difference that is decided');
  await page.getByRole('button', { name: /^Bring in \d+ entr/ }).click();
  await page.getByRole('list', { name: 'Receipt' }).waitFor();
  await expectClean(page, 'receipt of a corrected return');
});

test('where an entry stands in the agency’s file, beside the words as supplied', async () => {
  await page.getByRole('button', { name: 'Back to the chronology' }).click();
  await page.getByRole('searchbox', { name: 'Words in entries' }).fill('noise');
  await page.getByRole('row', { name: /Neighbour telephoned/ }).click();
  await page.getByRole('region', { name: 'As supplied by the agency' }).waitFor();
  await expectClean(page, 'as supplied');
  await page.getByRole('button', { name: 'Show where it came from' }).click();
  await page
    .getByRole('dialog')
    .getByRole('row', { name: /this entry/ })
    .waitFor();
  await expectClean(page, 'source');
});
