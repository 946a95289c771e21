import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type Host, startHost } from '../support/host.ts';
import { expectClean, openPage } from './axe.ts';
import { makeWorkspace, openCase } from './steps.ts';

let browser: Browser;
let folder: string;
let host: Host;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'candour proceedings '));
  host = await startHost({ workspaceFolder: join(folder, 'workspace') });
  page = await openPage(browser, host);
  await makeWorkspace(page);
  await openCase(page, { reference: 'WSCP 2026-04', pseudonym: 'Rowan' });
  await page.getByRole('link', { name: 'Proceedings', exact: true }).click();
});

afterAll(async () => {
  await browser.close();
  await host.stop();
  await rm(folder, { recursive: true, force: true });
});

const dialog = () => page.getByRole('dialog');
const inspector = (name: string) => page.getByRole('region', { name, exact: true });

test('proceedings are added by keyboard alone, and hold publication', async () => {
  await page.getByRole('heading', { name: 'No proceedings noted' }).waitFor();
  await expectClean(page, 'proceedings of a new case');
  await page.getByRole('button', { name: 'Add proceedings' }).focus();
  await page.keyboard.press('n');
  await dialog().getByRole('textbox', { name: 'Court or body' }).waitFor();
  await page.keyboard.type('Wexmoor Crown Court');
  await page.keyboard.press('Tab');
  await page.keyboard.type('w/c 4 January 2027');
  await expectClean(page, 'adding proceedings');
  await page.keyboard.press('Enter');
  await dialog().waitFor({ state: 'detached' });
  const fields = inspector('Criminal investigation or trial');
  await fields.getByRole('checkbox', { name: 'Publication waits for these proceedings' }).focus();
  await page.keyboard.press('Space');
  await fields.getByRole('textbox', { name: 'Held from' }).fill('10 June 2026');
  await page.keyboard.press('Tab');
  await page.getByRole('cell', { name: 'Held', exact: true }).waitFor();
  await expectClean(page, 'proceedings that hold publication');
});

test('a line of the disclosure log is struck through and can still be read', async () => {
  await page.getByRole('radio', { name: 'Disclosure log' }).click();
  await page.getByRole('button', { name: 'Add a line' }).click();
  await dialog().getByRole('textbox', { name: 'To whom' }).fill('Wexmoor Police');
  await dialog().getByRole('textbox', { name: 'What', exact: true }).fill('The integrated chronology');
  await expectClean(page, 'adding to the disclosure log');
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByRole('button', { name: '1', exact: true }).focus();
  await page.keyboard.press('Delete');
  await dialog().getByRole('textbox', { name: 'Why' }).fill('Never sent');
  await page.getByRole('button', { name: 'Strike it through' }).last().click();
  await inspector('Line 1').getByText('Never sent').waitFor();
  expect(await page.getByRole('row').getByText('The integrated chronology').count()).toBe(1);
  await expectClean(page, 'a line struck through');
});

test('a legal hold stands in the bar of the case and keeps it on the list', async () => {
  await page.getByRole('radio', { name: 'Holds and publication' }).click();
  await page.getByText(/Publication is held for the criminal proceedings since 10 June 2026/).waitFor();
  await page.getByRole('button', { name: 'Place a legal hold' }).click();
  await dialog().getByRole('textbox', { name: 'Placed by' }).fill('Wexmoor Crown Court');
  await dialog().getByRole('textbox', { name: 'Why' }).fill('Trial to come');
  await page.getByRole('button', { name: 'Place it' }).click();
  await page.getByRole('link', { name: 'Legal hold', exact: true }).waitFor();
  await expectClean(page, 'holds and publication');
  await page.getByRole('link', { name: 'Overview', exact: true }).first().click();
  await page.getByText(/Legal hold since .*, placed by Wexmoor Crown Court/).waitFor();
  await expectClean(page, 'the overview of a case on hold');
  for (const part of ['Exercises', 'Clock']) {
    await page.getByRole('link', { name: part, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: part }).waitFor();
    await page
      .getByText(/Publication is held for the criminal proceedings/)
      .first()
      .waitFor();
  }
  await page.getByRole('link', { name: 'Cases', exact: true }).click();
  await page.getByRole('button', { name: /^Remove/ }).click();
  await page.getByText(/This case is under a legal hold, so it stays on the list/).waitFor();
  await page.getByRole('link', { name: /Rowan/ }).first().waitFor();
});
