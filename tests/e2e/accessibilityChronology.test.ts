import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type Host, startHost } from '../support/host.ts';
import { expectClean, openPage, openPracticeCase } from './axe.ts';
import { addEntry, goTo } from './steps.ts';

let browser: Browser;
let folder: string;
let host: Host;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'candour axe chronology '));
  host = await startHost({ workspaceFolder: join(folder, 'workspace') });
  page = await openPage(browser, host);
  await openPracticeCase(page);
  await goTo(page, 'Chronology');
  await page.getByRole('grid', { name: 'Entries' }).getByRole('row').nth(3).waitFor();
});

afterAll(async () => {
  await browser.close();
  await host.stop();
  await rm(folder, { recursive: true, force: true });
});

const dialog = () => page.getByRole('dialog');
const grid = () => page.getByRole('grid', { name: 'Entries' });

async function putAway(): Promise<void> {
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
}

test('the grid with the timeline, a row that is edited and one that is begun', async () => {
  await page.getByRole('group', { name: 'Entries in view' }).waitFor();
  await expectClean(page, 'grid with timeline');
  await grid().getByRole('row').nth(2).click();
  await page.keyboard.press('F2');
  await page.getByRole('row', { name: /being edited/ }).waitFor();
  await expectClean(page, 'a row that is edited');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.getByRole('row', { name: /^New entry/ }).waitFor();
  await expectClean(page, 'a new row');
  await page.keyboard.press('Escape');
});

test('the columns, every filter and a filter that lets nothing through', async () => {
  await page.getByRole('button', { name: 'Columns' }).click();
  await dialog().waitFor();
  await expectClean(page, 'column choice');
  for (const name of ['Reviewed', 'Date as written', 'Agency’s words', 'Same event', 'Findings', 'Practice'])
    await dialog().getByText(name, { exact: true }).click();
  await putAway();
  await expectClean(page, 'a grid of many columns');

  const filters = page.getByRole('region', { name: 'Filter' });
  for (const name of ['Agency', 'Date', 'Person', 'Seen', 'Theme', 'Significance', 'More']) {
    await filters.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await dialog().waitFor();
    await expectClean(page, `filter by ${name}`);
    await putAway();
  }
  await filters.getByRole('searchbox').fill('no such words anywhere');
  await page.getByText(/0 of \d+ entries/).waitFor();
  await expectClean(page, 'nothing let through');
  await filters.getByRole('button', { name: 'Clear' }).click();
  await grid().waitFor();
});

test('rows that are marked, and what is asked of them', async () => {
  await grid().getByRole('row').nth(2).click();
  for (const _ of [1, 2]) await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('3 entries marked').waitFor();
  await expectClean(page, 'bulk bar');
  for (const name of ['Themes', 'People', 'Significance', 'Agency']) {
    await page.getByRole('toolbar', { name: 'Marked entries' }).getByRole('button', { name }).click();
    await dialog().waitFor();
    await expectClean(page, `${name} of marked entries`);
    await putAway();
  }
  await page.keyboard.press('Escape');
});

test('a move within the day, a view that is saved, a citation, an export', async () => {
  await addEntry(page, {
    agency: /^GP/,
    date: '14/4/26',
    whatHappened: 'Telephone call about the bruise.',
    source: 'GP record',
  });
  await page.getByRole('row', { name: /Telephone call about the bruise/ }).waitFor();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await page.getByRole('dialog', { name: /^Move entry/ }).waitFor();
  await expectClean(page, 'move');
  await putAway();

  await page.getByRole('button', { name: 'Save view' }).click();
  await dialog().waitFor();
  await expectClean(page, 'save view');
  await page.getByRole('textbox', { name: 'Name' }).fill('Everything');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Everything/ }).waitFor();
  await expectClean(page, 'a saved view');

  await grid().getByRole('row').nth(2).click();
  await page.keyboard.press('l');
  await dialog().waitFor();
  await expectClean(page, 'cite in a finding');
  await putAway();

  await page.getByRole('button', { name: 'Export this view…' }).click();
  await dialog()
    .getByText(/will be in it/)
    .waitFor();
  await expectClean(page, 'export');
  await Promise.all([
    page.waitForEvent('download'),
    dialog()
      .getByRole('button', { name: /^Export \d+/ })
      .click(),
  ]);
  await dialog()
    .getByText(/^Saved/)
    .waitFor();
  await expectClean(page, 'exported');
  await putAway();
});

test('a block that is pasted as new entries', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() =>
    navigator.clipboard.writeText('Date\tWhat happened\n3/5/26\tSeen at home.\nsoon\tNo date here.'),
  );
  await page.keyboard.press('Control+k');
  await dialog().waitFor();
  await page.keyboard.type('Paste as new');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Paste as new entries' }).getByText('Seen at home.').waitFor();
  await expectClean(page, 'paste');
  await putAway();
});

test('the timeline closer, by people and by themes, its periods and its printing', async () => {
  for (const lanes of ['Person', 'Theme', 'Agency']) {
    await page.getByRole('radio', { name: lanes }).click();
    await page.getByRole('group', { name: 'Entries in view' }).getByRole('button').first().waitFor();
    await expectClean(page, `lanes by ${lanes}`);
  }
  for (const _ of [1, 2, 3]) await page.getByRole('button', { name: 'Closer' }).click();
  await page.getByRole('button', { name: 'Only these days in the table' }).waitFor();
  await expectClean(page, 'timeline closer');
  await page.getByRole('group', { name: 'Entries in view' }).locator('[tabindex="0"]').focus();
  await expectClean(page, 'a mark with its words');

  await page.getByRole('button', { name: 'More of the timeline' }).click();
  await page.getByRole('menu').waitFor();
  await expectClean(page, 'more of the timeline');
  await page.getByRole('menuitem', { name: /^Periods/ }).click();
  const periods = page.getByRole('dialog', { name: 'Periods and key dates' });
  await periods.getByRole('button', { name: 'Add a period or key date' }).click();
  await periods.getByRole('textbox', { name: 'Name' }).fill('Child in need plan');
  await periods.getByRole('textbox', { name: 'From' }).fill('Mar 2026');
  await expectClean(page, 'a new period');
  await periods.getByRole('button', { name: 'Add it' }).click();
  await periods.getByRole('button', { name: /Child in need plan/ }).click();
  await expectClean(page, 'periods');
  await putAway();
  await page.getByRole('button', { name: 'More of the timeline' }).click();
  await page.getByRole('menuitem', { name: /^Print/ }).click();
  await dialog().waitFor();
  await expectClean(page, 'print the timeline');
  await putAway();
});

test('the plain table', async () => {
  await page.getByRole('radio', { name: 'Plain table' }).click();
  await page.getByRole('table').getByRole('row').nth(3).waitFor();
  await expectClean(page, 'plain table');
  expect(await grid().count()).toBe(0);
});
