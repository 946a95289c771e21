import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, newPage } from '../support/browser.ts';
import { type Host, startHost } from '../support/host.ts';
import { addAgency, everythingSaved, goTo, makeWorkspace, openCase, unlock } from './steps.ts';

let browser: Browser;
let folder: string;
let host: Host;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'candour e2e '));
  host = await startHost({ workspaceFolder: join(folder, 'workspace') });
});

afterAll(async () => {
  await browser.close();
  await host.stop();
  await rm(folder, { recursive: true, force: true });
});

async function open(): Promise<Page> {
  const page = await newPage(browser);
  page.setDefaultTimeout(15_000);
  await page.goto(host.url);
  return page;
}

test('the practice case can be looked round before anything is made, and nothing of it is kept', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Look round an invented practice case' }).click();
  await page.getByRole('link', { name: 'Rowan', exact: true }).click();
  await page.getByText(/everything here is invented/).waitFor();
  await goTo(page, 'Findings');
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Make a workspace' }).waitFor();
  await page.context().close();
});

test('first run, a case, a lock, a power cut: everything typed is there after unlocking', async () => {
  const page = await open();
  await makeWorkspace(page);
  await openCase(page, { reference: 'WSCP 2026-04', pseudonym: 'Rowan' });
  await goTo(page, 'Overview');
  await page
    .getByRole('textbox', { name: /^Summary|What happened/ })
    .fill('Rowan was brought to hospital at fourteen weeks old.');
  await goTo(page, 'Agencies');
  await addAgency(page, 'Thornbeck Surgery', 'GP practice');
  await everythingSaved(page);

  await page.keyboard.press('Control+l');
  await unlock(page, 'not the passphrase at all');
  await page.getByText('That passphrase does not open this workspace').waitFor();
  await unlock(page);
  await page.getByRole('link', { name: 'Rowan', exact: true }).click();
  await page.getByText('Rowan was brought to hospital at fourteen weeks old.').first().waitFor();

  await host.kill();
  host = await startHost({ workspaceFolder: join(folder, 'workspace') });
  await page.goto(host.url);
  await page.getByText(/closed unexpectedly/i).waitFor();
  await unlock(page);
  await page.getByRole('link', { name: 'Rowan', exact: true }).click();
  await goTo(page, 'Agencies');
  await page.getByRole('row', { name: /Thornbeck Surgery/ }).waitFor();
  expect(await page.title()).toBe('Candour');
  await page.context().close();
});
