import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type Host, startHost } from '../support/host.ts';
import { expectClean, openPage } from './axe.ts';

let browser: Browser;
let folder: string;
let host: Host;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'candour axe '));
  host = await startHost({ workspaceFolder: join(folder, 'workspace') });
});

afterAll(async () => {
  await browser.close();
  await host.stop();
  await rm(folder, { recursive: true, force: true });
});

test('the referral and the exercises are free of what a machine can find, also where something does not fit', async () => {
  const page = await openPage(browser, host);
  await page.getByRole('button', { name: 'Look round an invented practice case' }).click();
  await page.getByRole('link', { name: 'Rowan', exact: true }).click();
  await page.getByRole('link', { name: 'Referral', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Referral' }).waitFor();
  await page.getByRole('textbox', { name: 'Referred by' }).waitFor();
  await expectClean(page, 'referral');

  await page.getByRole('textbox', { name: 'Local authority became aware' }).fill('29/5/2026');
  await page.getByRole('textbox', { name: 'Copy received by the business unit' }).fill('soon');
  await page.getByRole('textbox', { name: 'Notification reference' }).focus();
  await page.getByText('Write one day with its whole year').first().waitFor();
  await page.getByText('This is before the day the local authority became aware.').waitFor();
  await expectClean(page, 'referral with what does not fit');

  await page.getByRole('link', { name: 'Exercises', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Exercises' }).waitFor();
  await page.getByRole('textbox', { name: 'Name of stage 1' }).waitFor();
  await expectClean(page, 'exercises');
  await page.getByRole('button', { name: 'Turn into another kind' }).click();
  await page.getByRole('dialog').waitFor();
  await expectClean(page, 'turning an exercise');
  await page.keyboard.press('Escape');

  // What could not be saved waited where it was typed.
  await page.getByRole('link', { name: 'Referral', exact: true }).click();
  const received = page.getByRole('textbox', { name: 'Copy received by the business unit' });
  await received.waitFor();
  expect(await received.inputValue()).toBe('soon');
});
