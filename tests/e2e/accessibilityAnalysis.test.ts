import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type Host, startHost } from '../support/host.ts';
import { expectClean, openPage, openPracticeCase } from './axe.ts';
import { everythingSaved, goTo } from './steps.ts';

let browser: Browser;
let folder: string;
let host: Host;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'candour axe analysis '));
  host = await startHost({ workspaceFolder: join(folder, 'workspace') });
  page = await openPage(browser, host);
  await openPracticeCase(page);
});

afterAll(async () => {
  await browser.close();
  await host.stop();
  await rm(folder, { recursive: true, force: true });
});

const dialog = () => page.getByRole('dialog');

async function putAway(): Promise<void> {
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
}

async function openPart(name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Ways of reading' }).getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor({ state: 'attached' });
}

test('people, and somebody who is added', async () => {
  await goTo(page, 'People');
  await page.getByRole('table').waitFor();
  await expectClean(page, 'people');
  await page.getByRole('button', { name: 'Add a person' }).click();
  await dialog().getByRole('textbox', { name: 'Shown as' }).fill('Aunt');
  await expectClean(page, 'add a person');
  await putAway();
  await page.getByRole('button', { name: 'Change…' }).first().click();
  await expectClean(page, 'change a pseudonym');
  await putAway();
});

test('real names: shown for this window, said in the case bar, recorded, and masked again', async () => {
  await page.keyboard.press('Control+Shift+P');
  await page.getByText('Real names shown').waitFor();
  const name = page.getByRole('textbox', { name: 'Real name', exact: true });
  await name.fill('Ella Hartley');
  await name.press('Tab');
  await everythingSaved(page);
  await page.getByText(/^Real names were shown once/).waitFor();
  await expectClean(page, 'real names shown');
  await page.keyboard.press('Control+Shift+P');
  await page.getByText('Recorded, masked').waitFor();
  await page.getByText('Ella Hartley').waitFor({ state: 'detached' });
});

test('the same event: suggested, kept with its reading, cited, and said not to be one', async () => {
  await goTo(page, 'Analysis');
  await page.getByRole('button', { name: 'Keep as one event' }).waitFor();
  await expectClean(page, 'a pair that is suggested');
  await page.getByRole('button', { name: 'Keep as one event' }).click();
  await page.getByRole('textbox', { name: 'Your reading' }).fill('One call, written down twice.');
  await everythingSaved(page);
  await expectClean(page, 'a same event that is kept');
  await page.getByRole('button', { name: 'Cite in a finding' }).click();
  await dialog().waitFor();
  await expectClean(page, 'cite it in a finding');
  await putAway();
  await page.getByRole('radio', { name: /^Kept/ }).click();
  await expectClean(page, 'those that are kept');
  await page.getByRole('radio', { name: /^Suggested/ }).click();
  await page.getByRole('button', { name: 'Not the same event' }).click();
  await page.getByRole('radio', { name: /^Not the same [1-9]/ }).click();
  await page.getByText(/are not offered again/).waitFor();
  await expectClean(page, 'those that are not the same');
});

test('silences', async () => {
  await openPart('Silences');
  await page.getByRole('list', { name: 'Kinds of silence' }).waitFor();
  await expectClean(page, 'silences');
});

test('who knew what, when, and an entry that was shared', async () => {
  await openPart('Who knew what, when');
  await page.getByRole('table').first().waitFor();
  await expectClean(page, 'who knew what');
  await page.getByRole('textbox', { name: 'As at' }).fill('15 April 2026');
  await page.getByText(/could have known of by/).waitFor();
  await page.getByRole('row').nth(1).getByRole('button').first().focus();
  await page.keyboard.press('s');
  await dialog().waitFor();
  await expectClean(page, 'shared with an agency');
  await putAway();
});

test('key practice episodes: one that is begun, with its entries', async () => {
  await openPart('Key practice episodes');
  await page
    .getByRole('button', { name: /^(New episode|Episode)$/ })
    .first()
    .click();
  await dialog().getByRole('textbox', { name: 'Title' }).fill('The week of the bruise');
  await dialog().getByRole('textbox', { name: 'From' }).fill('14/4/26');
  await dialog().getByRole('textbox', { name: 'To' }).fill('24/4/26');
  await expectClean(page, 'a new episode');
  await page.keyboard.press('Enter');
  await dialog().waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /The week of the bruise/, exact: false }).waitFor();
  await expectClean(page, 'an episode');
  await page
    .getByRole('button', { name: /^Add entries/ })
    .first()
    .click();
  await dialog().getByRole('checkbox').first().waitFor();
  await expectClean(page, 'entries to add');
  await putAway();
});

test('themes, and how often each agency has each', async () => {
  await openPart('Themes');
  await page.getByRole('textbox', { name: /Definition/ }).waitFor();
  await expectClean(page, 'themes');
  await page.keyboard.press('Control+k');
  await dialog().waitFor();
  await page.keyboard.type('Merge the theme');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: /Merge/ }).waitFor();
  await expectClean(page, 'merge a theme');
  await putAway();
  await page.getByRole('radio', { name: 'By agency' }).click();
  await page.getByRole('table').waitFor();
  await expectClean(page, 'themes by agency');
});
