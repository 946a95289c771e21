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
  folder = await mkdtemp(join(tmpdir(), 'candour axe clock '));
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
const clock = (name: string) => page.getByRole('article', { name, exact: true });

async function putAway(): Promise<void> {
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
}

test('every clock of a case with its sum, its rule and its judgement', async () => {
  await page.getByRole('link', { name: 'Clock', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Clock' }).waitFor();
  await clock('Rapid review').getByText('Missed by 2 working days', { exact: true }).waitFor();
  await clock('Rapid review').getByText('6 days left out').click();
  await expectClean(page, 'the clocks of a case');
});

test('a bank holiday that is announced afterwards moves the due day, and the judgement stays', async () => {
  await page.getByRole('button', { name: 'Add a day' }).click();
  await dialog().getByRole('textbox', { name: 'Day', exact: true }).fill('15/6/26');
  await dialog().getByRole('textbox', { name: 'What it is called' }).fill('Day of mourning');
  await dialog().getByRole('textbox', { name: 'Reason' }).fill('Proclaimed');
  await expectClean(page, 'a bank holiday that is added');
  await page.keyboard.press('Enter');
  await page.getByText('from Thursday 18 June 2026 to Friday 19 June 2026').waitFor();
  const words = await clock('Rapid review').innerText();
  expect(words).toContain('As judged at the time: Missed by 2 working days. Due Thursday 18 June 2026');
  expect(words).toContain('it is due Friday 19 June 2026: missed by 1 working day. The judgement stays');
  await expectClean(page, 'a judgement that differs from now');
  await page.getByRole('button', { name: 'Undo' }).click();
  await clock('Rapid review').getByText('Judge again').waitFor({ state: 'detached' });
});

test('Ctrl+Z after a bank holiday takes that back, and not the last act of the case', async () => {
  await page.getByRole('button', { name: 'Add a day' }).click();
  await dialog().getByRole('textbox', { name: 'Day', exact: true }).fill('15/6/26');
  await dialog().getByRole('textbox', { name: 'What it is called' }).fill('Day of mourning');
  await dialog().getByRole('textbox', { name: 'Reason' }).fill('Proclaimed');
  await page.keyboard.press('Enter');
  await page.getByText('from Thursday 18 June 2026 to Friday 19 June 2026').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('Taken back: Add a bank holiday').waitFor();
  await clock('Rapid review').getByText('Judge again').waitFor({ state: 'detached' });
});

test('setting a day by hand, and how a clock is counted', async () => {
  await clock('Review').getByRole('button', { name: 'Set the due day by hand' }).click();
  await dialog().getByRole('button', { name: 'Set the day' }).click();
  await expectClean(page, 'a due day without a reason');
  await putAway();
  await page.getByRole('button', { name: 'Change how it is counted: Rapid review' }).click();
  await expectClean(page, 'how a clock is counted');
  await putAway();
});

test('the days of the rapid review, a milestone and a template', async () => {
  await page.getByRole('link', { name: 'Milestones', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Milestones' }).waitFor();
  await page.getByRole('button', { name: 'Use here: Fifteen days' }).click();
  await page.getByRole('checkbox', { name: 'Done: Agency summaries are in' }).waitFor();
  await expectClean(page, 'milestones, day by day');
  await page.getByRole('button', { name: 'Add a milestone' }).click();
  await dialog().getByRole('button', { name: 'Add the milestone' }).click();
  await expectClean(page, 'a milestone without words');
  await putAway();
  await page.getByRole('button', { name: 'Make your own from Fifteen days' }).click();
  await expectClean(page, 'a template of milestones');
  await putAway();
});

test('the list of cases with its clocks and the week', async () => {
  await page.getByRole('link', { name: 'Cases', exact: true }).click();
  await page.getByRole('region', { name: 'This week' }).waitFor();
  await expectClean(page, 'cases and their week');
});
