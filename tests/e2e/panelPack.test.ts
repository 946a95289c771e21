import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchBrowser, newPage } from '../support/browser.ts';
import { startHost } from '../support/host.ts';
import { addAgencyByKeys, makeWorkspaceByKeys, openCaseByKeys, press } from './keyboardSteps.ts';
import * as pack from './panelPackCase.ts';
import * as decisionKeys from './panelPackDecisionKeys.ts';
import { decisionRecord, rapidReviewReport } from './panelPackExpected.ts';
import * as keys from './panelPackKeys.ts';
import { wordSections } from './panelPackReading.ts';
import * as steps from './panelPackSteps.ts';
import { addAgency, addEntry, goTo, makeWorkspace, openCase } from './steps.ts';

/** A rapid review from its referral to the pack for the Panel, in a browser and a workspace of its own. */
async function inEmptyWorkspace(run: (page: Page) => Promise<void>): Promise<void> {
  const browser = await launchBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'candour panel pack '));
  const host = await startHost({ workspaceFolder: join(folder, 'workspace') });
  const complaints: string[] = [];
  try {
    const page = await newPage(browser);
    page.setDefaultTimeout(15_000);
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(host.url);
    await run(page);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    await host.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The Word file that an act gives: its name, and its sections as they are read. */
async function takenOut(page: Page, act: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), act()]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  return { name: download.suggestedFilename(), sections: wordSections(bytes) };
}

test('from the referral to the Panel pack by what is written on the screen', { timeout: 180_000 }, () =>
  inEmptyWorkspace(async (page) => {
    await makeWorkspace(page);
    await openCase(page, pack.review);
    await steps.fillReferral(page);
    await steps.addPeople(page);
    await goTo(page, 'Agencies');
    for (const { name, kind } of pack.agencies) await addAgency(page, name, kind);
    await steps.askAgencies(page);
    await goTo(page, 'Chronology');
    for (const { date, words, source } of pack.entries)
      await addEntry(page, { agency: /Northgate Surgery/, date, whatHappened: words, source });
    await steps.writeSections(page);
    await steps.recordActionsAndMeeting(page);
    await steps.chooseBriefChronology(page);
    await steps.decide(page);
    await steps.recordPanel(page);
    await steps.addProceeding(page);

    await goTo(page, 'Report');
    await steps.chooseDocument(page, 'Rapid review report');
    await page.getByText('Marked OFFICIAL-SENSITIVE on every page.').waitFor();
    const word = page.getByRole('button', { name: 'Word file' });
    const report = await takenOut(page, () => word.click());
    expect(report.name).toBe('WSCP 2025-07 rapid review.docx');
    expect(report.sections).toEqual(rapidReviewReport({ isWhole: true }));

    await steps.chooseDocument(page, 'Decision record');
    const record = await takenOut(page, () => word.click());
    expect(record.name).toBe('WSCP 2025-07 decision record.docx');
    expect(record.sections).toEqual(decisionRecord);
  }),
);

// Tried again from an empty folder: keys sent by a machine can outrun a loaded one, as no hand does.
test('the same by keyboard alone', { retry: 2, timeout: 180_000 }, () =>
  inEmptyWorkspace(async (page) => {
    await makeWorkspaceByKeys(page);
    await openCaseByKeys(page, pack.review);
    await keys.fillReferral(page);
    await keys.addPeople(page);
    await press(page, 'Alt+2');
    for (const { name, kind } of pack.agencies) await addAgencyByKeys(page, name, kind);
    await keys.askAgencies(page);
    await keys.addEntries(page);
    await keys.writeSections(page);
    await keys.recordActionsAndMeeting(page);
    await keys.chooseBriefChronology(page);
    await decisionKeys.decide(page);
    await decisionKeys.recordPanel(page);
    await decisionKeys.addProceeding(page);

    await press(page, 'Alt+9');
    await decisionKeys.goToExport(page, 'Rapid review report', 'Word draft');
    const report = await takenOut(page, () => press(page, 'Enter'));
    // What was not written is said, and keeps the whole from being more than a draft.
    expect(report.name).toBe('WSCP 2025-07 rapid review DRAFT.docx');
    expect(report.sections).toEqual(rapidReviewReport({ isWhole: false }));

    await decisionKeys.goToExport(page, 'Decision record', 'Word file');
    const record = await takenOut(page, () => press(page, 'Enter'));
    expect(record.name).toBe('WSCP 2025-07 decision record.docx');
    expect(record.sections).toEqual(decisionRecord);
  }),
);
