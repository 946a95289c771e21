import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, newPage } from '../support/browser.ts';
import { type Host, startHost } from '../support/host.ts';
import * as pack from './panelPackCase.ts';
import { wordSections } from './panelPackReading.ts';
import * as steps from './panelPackSteps.ts';
import * as keys from './panelPackKeys.ts';
import * as dkeys from './panelPackDecisionKeys.ts';
import { addAgencyByKeys, makeWorkspaceByKeys, openCaseByKeys, press } from './keyboardSteps.ts';
import { addAgency, addEntry, choose, goTo, makeWorkspace, openCase } from './steps.ts';

let browser: Browser;
const began = Date.now();
const tick = (w: string) => console.log(w, Date.now() - began);

beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

test.skip('mouse', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'candour panel pack '));
  const host = await startHost({ workspaceFolder: join(folder, 'workspace') });
  const page = await newPage(browser);
  page.setDefaultTimeout(8000);
  try {
    await page.goto(host.url);
    await makeWorkspace(page);
    await openCase(page, pack.review);
    tick('made');
    await steps.fillReferral(page);
    tick('referral');
    await steps.addPeople(page);
    tick('people');
    await goTo(page, 'Agencies');
    for (const { name, kind } of pack.agencies) await addAgency(page, name, kind);
    await steps.askAgencies(page);
    tick('agencies');
    await goTo(page, 'Chronology');
    for (const { date, words, source } of pack.entries)
      await addEntry(page, { agency: /Northgate/, date, whatHappened: words, source });
    tick('chronology');
    await steps.writeSections(page);
    tick('sections');
    await steps.recordActionsAndMeeting(page);
    await steps.chooseBriefChronology(page);
    tick('parts');
    await steps.decide(page);
    await steps.recordPanel(page);
    tick('decided');
    await steps.addProceeding(page);
    await goTo(page, 'Report');
    await choose(page, page.getByRole('button', { name: /Document$/ }), 'Rapid review report');
    await page.getByRole('group', { name: /^Page 1 of/ }).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Word draft' }).click()]);
    tick(download.suggestedFilename());
    const bytes = readFileSync(await download.path());
    writeFileSync('/tmp/T/mouse.json', JSON.stringify(wordSections(bytes), null, 1));
    writeFileSync('/tmp/T/mouse.docx', bytes);
    await page.screenshot({ path: '/tmp/T/report.png' });
  } catch (e) {
    await page.screenshot({ path: '/tmp/T/fail.png' });
    throw e;
  } finally {
    await page.close(); await host.stop(); await rm(folder, { recursive: true, force: true });
  }
});

test('keys', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'candour panel pack '));
  const host = await startHost({ workspaceFolder: join(folder, 'workspace') });
  const page = await newPage(browser);
  page.setDefaultTimeout(8000);
  try {
    await page.goto(host.url);
    await makeWorkspaceByKeys(page);
    await openCaseByKeys(page, pack.review);
    tick('made');
    await keys.fillReferral(page);
    tick('referral');
    await keys.addPeople(page);
    tick('people');
    await press(page, 'Alt+2');
    for (const { name, kind } of pack.agencies) await addAgencyByKeys(page, name, kind);
    await keys.askAgencies(page);
    tick('agencies');
    await keys.addEntries(page);
    tick('chronology');
    await keys.writeSections(page);
    tick('sections');
    await keys.recordActionsAndMeeting(page);
    await keys.chooseBriefChronology(page);
    tick('parts');
    await dkeys.decide(page);
    await dkeys.recordPanel(page);
    tick('decided');
    await dkeys.addProceeding(page);
    await dkeys.goToExport(page, 'Rapid', 'Rapid review report');
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Enter')]);
    tick(download.suggestedFilename());
    const bytes = readFileSync(await download.path());
    writeFileSync('/tmp/T/keys.json', JSON.stringify(wordSections(bytes), null, 1));
    await dkeys.goToExport(page, 'Decision', 'Decision record');
    const [second] = await Promise.all([page.waitForEvent('download'), press(page, 'Enter')]);
    writeFileSync('/tmp/T/keysd.json', JSON.stringify(wordSections(readFileSync(await second.path())), null, 1));
  } catch (e) {
    console.log(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 300)));
    await page.screenshot({ path: '/tmp/T/fail.png' });
    throw e;
  } finally {
    await page.close(); await host.stop(); await rm(folder, { recursive: true, force: true });
  }
});
