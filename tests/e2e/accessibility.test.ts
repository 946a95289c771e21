import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type Host, startHost } from '../support/host.ts';
import { expectClean, openPage } from './axe.ts';
import { goTo } from './steps.ts';

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

const sections = [
  'Overview',
  'Agencies',
  'People',
  'Chronology',
  'Analysis',
  'Rapid review',
  'Findings',
  'Recommendations',
  'Report',
];

test('making a workspace, and every section of a case, are free of what a machine can find', async () => {
  const page = await openPage(browser, host);
  await page.getByRole('heading', { name: 'Make a workspace' }).waitFor();
  await expectClean(page, 'first run');

  await page.getByRole('button', { name: 'Look round an invented practice case' }).click();
  await page.getByRole('link', { name: 'Rowan', exact: true }).waitFor();
  await expectClean(page, 'cases');

  await page.getByRole('link', { name: 'Rowan', exact: true }).click();
  for (const section of sections) {
    await goTo(page, section);
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
    await expectClean(page, section);
  }

  await page.getByRole('button', { name: 'Template…' }).click();
  await page.getByRole('dialog').waitFor();
  await expectClean(page, 'template of the report');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  // Its list is scrolled by the arrow keys of the search field above it, which axe cannot see.
  await expectClean(page, 'command palette', ['scrollable-region-focusable']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await page.getByRole('dialog').waitFor();
  await expectClean(page, 'all keys');
});
