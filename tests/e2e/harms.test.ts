import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fail } from '../../shared/contract/envelope.ts';
import { launchBrowser, newPage } from '../support/browser.ts';
import { type Host, startHost } from '../support/host.ts';
import { addAgency, choose, everythingSaved, goTo, makeWorkspace, openCase, unlock } from './steps.ts';

/** Each of these once lost or changed words that someone had typed. */
let browser: Browser;
let folder: string;
let host: Host;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'candour harms '));
  host = await startHost({ workspaceFolder: join(folder, 'workspace') });
  page = await newPage(browser);
  page.setDefaultTimeout(15_000);
  await page.goto(host.url);
  await makeWorkspace(page);
  await openCase(page, { reference: 'WSCP 2026-04', pseudonym: 'Rowan' });
  await goTo(page, 'Agencies');
  await addAgency(page, 'Thornbeck Surgery', 'GP practice');
  await goTo(page, 'Chronology');
});

afterAll(async () => {
  await browser.close();
  await host.stop();
  await rm(folder, { recursive: true, force: true });
});

const newRow = () => page.getByRole('row', { name: /^New entry/ });
const row = (words: RegExp) => page.getByRole('row', { name: words });

test('a new entry that was being typed when the workspace was locked is in the case, and goes on being saved', async () => {
  await page.getByRole('button', { name: 'New entry' }).first().click();
  await newRow().getByRole('textbox', { name: 'Date' }).fill('14/4/26');
  await choose(page, newRow().getByRole('button', { name: /Agency/ }), /Thornbeck Surgery/);
  await newRow().getByRole('textbox', { name: 'What happened' }).fill('First words.');
  await everythingSaved(page);
  await page.keyboard.press('Control+l');
  await unlock(page);
  await page.getByRole('link', { name: 'Rowan', exact: true }).click();
  await goTo(page, 'Chronology');
  await row(/First words\./).click();
  await page.keyboard.press('e');
  const words = page
    .getByRole('row', { name: /being edited/ })
    .getByRole('textbox', { name: 'What happened' });
  await words.press('Control+End');
  await words.pressSequentially(' Second words.');
  await words.press('Control+Enter');
  await row(/First words\. Second words\./).waitFor();
  await everythingSaved(page);
});

test('what Esc puts back can be brought back again', async () => {
  await row(/First words\. Second words\./).click();
  await page.keyboard.press('e');
  const words = page
    .getByRole('row', { name: /being edited/ })
    .getByRole('textbox', { name: 'What happened' });
  await words.press('Control+End');
  await words.pressSequentially(' Third words.');
  await everythingSaved(page);
  await words.press('Escape');
  await page.getByText('Entry 1 put back as it was').waitFor();
  await row(/First words\. Second words\./).waitFor();
  expect(await row(/Third words/).count()).toBe(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await row(/First words\. Second words\. Third words\./).waitFor();
});

test('Ctrl+Z after putting back brings back the words, not something else', async () => {
  await row(/Third words/).click();
  await page.keyboard.press('e');
  const words = page
    .getByRole('row', { name: /being edited/ })
    .getByRole('textbox', { name: 'What happened' });
  await words.press('Control+End');
  await words.pressSequentially(' Fourth words.');
  await everythingSaved(page);
  await words.press('Escape');
  await page.getByText('Entry 1 put back as it was').waitFor();
  await row(/Third words\./).click();
  await page.keyboard.press('Control+z');
  await row(/Fourth words\./).waitFor();
});

test('a reading that fails while someone types does not take the page from under them', async () => {
  await goTo(page, 'Findings');
  await page
    .getByRole('button', { name: /finding/i })
    .first()
    .click();
  const editor = page.getByRole('textbox', { name: 'What we found' });
  await editor.click();
  await page.route('**/api/cases.get', (route) =>
    route.fulfill({ status: 500, json: fail('internal/unexpected') }),
  );
  await page.keyboard.type('Typed while the case could not be read, from the first word to the last.', {
    delay: 25,
  });
  await page.unroute('**/api/cases.get');
  await everythingSaved(page);
  expect(await editor.innerText()).toContain(
    'Typed while the case could not be read, from the first word to the last.',
  );
});

test('undo while something cannot be saved changes nothing older', async () => {
  await goTo(page, 'Overview');
  await page.route('**/api/cases.update', (route) =>
    route.fulfill({ status: 500, json: fail('workspace/cannot-write') }),
  );
  await page.getByRole('textbox', { name: 'Lead reviewer' }).fill('M Oakes');
  await page
    .getByRole('contentinfo')
    .getByText(/Not saved/)
    .first()
    .waitFor();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await page.getByText(/nothing was changed/).waitFor();
  await page.unroute('**/api/cases.update');
  await everythingSaved(page);
  expect(await page.getByRole('textbox', { name: 'Lead reviewer' }).inputValue()).toBe('M Oakes');
});
