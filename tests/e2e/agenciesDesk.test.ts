import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type Host, startHost } from '../support/host.ts';
import { expectClean, openPage, openPracticeCase } from './axe.ts';
import { pressUntil } from './keyboardSteps.ts';
import { goTo } from './steps.ts';

let browser: Browser;
let host: Host;
let folder: string;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'candour desk '));
  host = await startHost({ workspaceFolder: join(folder, 'workspace') });
});

afterAll(async () => {
  await browser.close();
  await host.stop();
  await rm(folder, { recursive: true, force: true });
});

test('the agencies’ desk is worked by keyboard alone, and is free of what a machine can find', async () => {
  const page = await openPage(browser, host);
  await openPracticeCase(page);
  await goTo(page, 'Agencies');
  await page.getByRole('link', { name: 'Requests', exact: true }).click();
  const surgery = page.getByRole('button', { name: 'Thornbeck Surgery: 3 days late' });
  await surgery.focus();
  await expectClean(page, 'the desk');

  await page.keyboard.press('r');
  const letter = page.getByRole('article', { name: 'The letter' });
  await letter.getByText('Dear Dr Hester Kell').waitFor();
  await expectClean(page, 'a letter');
  await page.keyboard.press('Escape');

  await surgery.focus();
  await page.keyboard.press('c');
  await page.getByRole('dialog', { name: 'Chased Thornbeck Surgery' }).waitFor();
  await expectClean(page, 'a chaser');
  await page.keyboard.press('Enter');
  await page.getByText('Chaser noted').waitFor();
  await page.getByText(/^Chased 3 times/).waitFor();

  await surgery.focus();
  await page.keyboard.press('End');
  const named = page.getByRole('button', { name: 'The ambulance service: named, not asked' });
  await pressUntil(page, 'ArrowUp', named, 8);
  await page.keyboard.press('Enter');
  const asking = page.getByRole('dialog', { name: 'Ask the ambulance service' });
  await asking.waitFor();
  await expectClean(page, 'asking');
  await page.keyboard.press('Enter');
  await page.getByText('1 agency asked').waitFor();
  await page.getByRole('button', { name: 'Ambulance service: Asked' }).waitFor();
  await page.keyboard.press('Control+z');
  await named.waitFor();
  expect(await page.getByRole('button', { name: /^Ambulance service: / }).count()).toBe(0);
});
