import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type Host, startHost } from '../support/host.ts';
import { expectClean, openPage } from './axe.ts';
import { act, focusComesTo, paneTo, press, tabTo } from './keyboardSteps.ts';
import { addAgency, addEntry, everythingSaved, goTo, makeWorkspace, openCase } from './steps.ts';

let browser: Browser;
let folder: string;
let host: Host;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'candour writing '));
  host = await startHost({ workspaceFolder: join(folder, 'workspace') });
});

afterAll(async () => {
  await browser.close();
  await host.stop();
  await rm(folder, { recursive: true, force: true });
});

test('a rapid review is written by keyboard alone beside what the agencies gave, and axe finds nothing', async () => {
  const page = await openPage(browser, host);
  await makeWorkspace(page);
  await openCase(page, { reference: 'WSCP 2026-09', pseudonym: 'Rowan' });
  await goTo(page, 'Agencies');
  await addAgency(page, 'Northgate Surgery', 'GP practice');
  await goTo(page, 'Chronology');
  await addEntry(page, {
    agency: /Northgate/,
    date: '14/4/2026',
    whatHappened: 'Two small bruises on left cheek.',
    source: 'GP record, p. 3',
  });

  await press(page, 'Alt+6');
  await page.getByText('The writing has not been begun').waitFor();
  await expectClean(page, 'nothing begun');
  await tabTo(page, page.getByRole('button', { name: 'Begin the writing' }));
  await press(page, 'Enter');
  await page.getByRole('heading', { name: '1. Case details' }).waitFor();
  await expectClean(page, 'the outline');

  const words = page.getByRole('textbox', { name: 'Text', exact: true });
  await paneTo(page, 'Section 1');
  await tabTo(page, words);
  await page.keyboard.type('Notified on 28 May.');
  await press(page, 'Alt+PageDown');
  await page.getByRole('heading', { name: '2. The children' }).waitFor();
  await focusComesTo(words);
  await page.keyboard.type('Rowan, and his sister.');
  await press(page, 'Alt+PageUp');
  await page.getByRole('heading', { name: '1. Case details' }).waitFor();
  await everythingSaved(page);
  expect(await words.innerText()).toContain('Notified on 28 May.');

  await paneTo(page, 'Contributions');
  await tabTo(page, page.getByRole('button', { name: 'Quote entry 1' }));
  await press(page, 'Enter');
  await focusComesTo(words);
  await page.getByText('Used in section 1').waitFor();
  await everythingSaved(page);
  expect(await words.getByRole('blockquote').innerText()).toMatch(
    /Two small bruises on left cheek\.[\s\S]*Northgate Surgery, .*14 Apr 2026, GP record, p\. 3/,
  );
  await expectClean(page, 'a quotation');

  await paneTo(page, 'Sections');
  await tabTo(page, page.getByRole('button', { name: /^1\s*Case details/ }));
  await press(page, ...Array.from({ length: 10 }, () => 'j'));
  await page.getByRole('heading', { name: '11. Fathers and significant adults' }).waitFor();
  await paneTo(page, 'Section 11');
  await tabTo(page, page.getByRole('radio', { name: 'Not begun' }));
  await press(page, 'ArrowRight', 'ArrowRight', 'Enter');
  const reason = page.getByRole('textbox', { name: 'Why it is empty' });
  await focusComesTo(reason);
  await expectClean(page, 'a reason asked for');
  await page.keyboard.type('No record names a father.');
  await tabTo(page, page.getByRole('radio', { name: 'Complete' }), 'Shift+Tab');
  await press(page, 'Enter');
  await page.getByText('Complete · empty, with a reason').waitFor();

  await act(page, 'Sections of later rapid reviews');
  await page.getByRole('dialog').getByText('As built in').waitFor();
  await expectClean(page, 'the sections of later reviews');
  await press(page, 'Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await press(page, 'Control+z');
  await page.getByText(/^Taken back: Change a section/).waitFor();
});
