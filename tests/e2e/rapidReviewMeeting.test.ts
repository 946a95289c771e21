import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type Host, startHost } from '../support/host.ts';
import { expectClean, openPage, openPracticeCase } from './axe.ts';

let browser: Browser;
let folder: string;
let host: Host;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'candour axe meeting '));
  host = await startHost({ workspaceFolder: join(folder, 'workspace') });
  page = await openPage(browser, host);
  await openPracticeCase(page);
  await page.getByRole('link', { name: 'Rapid review', exact: true }).click();
});

afterAll(async () => {
  await browser.close();
  await host.stop();
  await rm(folder, { recursive: true, force: true });
});

const dialog = () => page.getByRole('dialog');
const field = (name: string) => page.getByRole('textbox', { name, exact: true });

async function openPart(part: string, heading: string): Promise<void> {
  const parts = page.getByRole('navigation', { name: 'Parts of the rapid review' });
  await parts.getByRole('link', { name: part, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor({ state: 'attached' });
}

test('a safeguarding action that is late is said on the overview, and is silent once it is done', async () => {
  await openPart('Actions', 'Immediate safeguarding actions');
  await page.getByRole('button', { name: 'Add an action' }).waitFor();
  const lateBefore = await page.getByText(/\d days? late$/).count();
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.type('Hazel seen at home');
  await field('Due').fill('5/6/20');
  await page.keyboard.press('Tab');
  const row = page.getByRole('row', { name: /Hazel seen at home/ });
  await row.getByText(/days late$/).waitFor();
  await expectClean(page, 'a safeguarding action that is late');
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await page.getByRole('link', { name: lateInWords(lateBefore + 1) }).waitFor();
  await page.getByRole('link', { name: 'Rapid review', exact: true }).click();
  await openPart('Actions', 'Immediate safeguarding actions');
  await field('Done on').fill('today');
  await page.keyboard.press('Tab');
  await row.getByText(/^Done /).waitFor();
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  if (lateBefore > 0) await page.getByRole('link', { name: lateInWords(lateBefore) }).waitFor();
  else await page.getByText('safeguarding action is late').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Rapid review', exact: true }).click();
});

/** As the overview says it; the practice case may have late ones of its own. */
function lateInWords(number: number): string {
  return number === 1
    ? 'An immediate safeguarding action is late'
    : `${number} immediate safeguarding actions are late`;
}

test('the brief chronology is chosen from the chronology and given shorter words by keyboard', async () => {
  await openPart('Brief chronology', 'Brief chronology');
  await page.getByRole('button', { name: 'Add from the chronology' }).click();
  await dialog()
    .getByRole('button', { name: /Significance$/ })
    .press('Enter');
  await page.getByRole('option', { name: 'Not set' }).press('Enter');
  await dialog().getByRole('checkbox', { disabled: false, checked: false }).first().press('Space');
  await dialog().getByRole('checkbox', { disabled: false, checked: false }).first().press('Space');
  await expectClean(page, 'entries to choose from');
  await dialog().getByRole('button', { name: 'Add 2 entries' }).press('Enter');
  await dialog().waitFor({ state: 'detached' });
  await page.locator('main [data-list-item]').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('In few words.');
  await page.keyboard.press('Tab');
  await page.getByRole('row').getByText('In few words.').waitFor();
  await expectClean(page, 'the brief chronology');
});

test('the meeting has every agency on its list, and how each stood to it is chosen', async () => {
  await openPart('Meeting', 'Meeting');
  await page.getByRole('button', { name: /^(?:Meeting|Add the rapid review meeting)$/ }).click();
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  await field('Day').fill('4/1/27');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: /Mon 4 Jan 2027/ }).waitFor();
  const standing = page.getByRole('button', { name: /Attendance of/ });
  const total = await standing.count();
  expect(total).toBeGreaterThan(2);
  await standing.first().press('Enter');
  await page.getByRole('option', { name: 'Attended' }).press('Enter');
  await page
    .getByText(`1 attended, ${total - 1} not recorded`)
    .first()
    .waitFor();
  await expectClean(page, 'a meeting with its attendance');
});

test('an earlier review is added, and says what is still lacking', async () => {
  await openPart('Earlier reviews', 'Earlier reviews');
  await page.getByRole('button', { name: 'Add an earlier review' }).click();
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  await page.keyboard.type('Child Alder');
  await field('Published').fill('March 2021');
  await page.keyboard.press('Tab');
  await page.getByRole('row', { name: /Child Alder Local Mar 2021 Not yet said/ }).waitFor();
  await expectClean(page, 'an earlier review');
});
