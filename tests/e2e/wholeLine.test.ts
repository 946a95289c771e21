import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, newPage } from '../support/browser.ts';
import { type Host, startHost } from '../support/host.ts';
import {
  addAgency,
  addEntry,
  bringIn,
  everythingSaved,
  goTo,
  makeWorkspace,
  openCase,
  writeAndCite,
} from './steps.ts';

let browser: Browser;
let folder: string;
let host: Host;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'candour whole line '));
  host = await startHost({ workspaceFolder: join(folder, 'workspace') });
  page = await newPage(browser);
  page.setDefaultTimeout(15_000);
});

afterAll(async () => {
  await browser.close();
  await host.stop();
  await rm(folder, { recursive: true, force: true });
});

const csv =
  'When,What the record says,Where\n15/04/2026,"Telephone call: ""the mark was gone""","Record, p. 11"\nc. mar 2021,Sister born,"Record, p. 1"\n31/02/2021,Date cannot be right,\n';

test('from an empty folder to a finding: workspace, case, agencies, entries, a return, evidence', async () => {
  await page.goto(host.url);
  await makeWorkspace(page);
  await openCase(page, { reference: 'WSCP 2026-04', pseudonym: 'Rowan' });
  await goTo(page, 'Agencies');
  await addAgency(page, 'Thornbeck Surgery', 'GP practice');
  await addAgency(page, 'Wexmoor Health Visiting', 'Health visiting');

  await goTo(page, 'Chronology');
  await addEntry(page, {
    agency: /Thornbeck Surgery/,
    date: '14/4/26',
    time: '15:40',
    whatHappened: 'Eight-week check. Two small bruises on the left cheek.',
    source: 'GP record, p. 3',
    childSeen: 'Seen',
  });
  await page.getByRole('row', { name: /Tue 14 Apr 2026.*Two small bruises/ }).waitFor();
  await addEntry(page, {
    agency: /Thornbeck Surgery/,
    date: '2019',
    whatHappened: 'Mother registered.',
    source: 'GP summary',
  });
  await bringIn(page, {
    name: 'hv return.csv',
    text: csv,
    agency: /Wexmoor Health Visiting/,
    roles: { When: 'Date', 'What the record says': 'What happened', Where: 'Source' },
  });
  await page
    .getByRole('button', { name: /chronology/i })
    .first()
    .click();
  await page.getByText('5 of 5 entries').waitFor();

  await goTo(page, 'Findings');
  await page
    .getByRole('button', { name: /finding/i })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Title' }).fill('A bruise on a baby who could not yet move');
  await writeAndCite(page, 'What we found', 'A doctor saw two small bruises ', 1);
  await everythingSaved(page);
  await page.getByRole('region', { name: 'Evidence' }).getByRole('article', { name: 'Entry 1' }).waitFor();
  expect(await page.title()).toBe('Candour');
});
