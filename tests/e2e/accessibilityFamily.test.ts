import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract/contract.ts';
import { launchBrowser } from '../support/browser.ts';
import { callHost, type Host, startHost } from '../support/host.ts';
import { passphrase } from '../support/workspaceClient.ts';
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

async function call<Name extends MethodName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const envelope = await callHost(host, name, input);
  if (!envelope.ok) throw new Error(`${name}: ${envelope.error.code}`);
  return envelope.value;
}

async function makeFamily(): Promise<void> {
  await call('workspace.create', { passphrase });
  const { id: caseId } = await call('cases.create', { reference: 'WSCP 2026-04', pseudonym: 'Rowan' });
  const person = (label: string, more: Partial<InputOf<'people.create'>> = {}) =>
    call('people.create', { caseId, label, kind: 'adult', ...more });
  const child = await person('Rowan', { kind: 'subject-child', birth: '14 Feb 2026', died: '24 May 2026' });
  const baby = await person('Unborn baby', { kind: 'other-child', isUnborn: true });
  const mother = await person('Mother', { sex: 'female' });
  const father = await person('Father', { sex: 'male' });
  const parent = (personA: typeof mother, personB: typeof child, isUncertain = false) =>
    call('family.create', { caseId, personA: personA.id, personB: personB.id, type: 'parent', isUncertain });
  await parent(mother, child);
  await parent(father, child, true);
  await parent(mother, baby);
}

test('the family is free of what a machine can find, is walked by keyboard, and fits a window at 200 %', async () => {
  await makeFamily();
  const page = await openPage(browser, host);
  await page.getByRole('link', { name: 'Rowan', exact: true }).click();
  await page.keyboard.press('Alt+3');
  await page.getByRole('link', { name: 'Family', exact: true }).click();
  const drawing = page.getByRole('group', { name: /^Family diagram/ });
  await drawing.waitFor();
  await drawing.getByRole('button', { name: /^Mother/ }).focus();
  await page.keyboard.press('ArrowDown');
  await drawing.getByRole('button', { name: /^(?:Rowan|Unborn baby)/, pressed: true }).waitFor();
  await expectClean(page, 'family, drawing');

  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Add a relationship' });
  await dialog.waitFor();
  await expectClean(page, 'adding a relationship');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Mother is the mother of Rowan.' }).click();
  await page.getByRole('table').waitFor();
  await page.getByRole('textbox', { name: 'From' }).waitFor();
  await expectClean(page, 'family, list');

  await page.getByRole('radio', { name: 'Drawing' }).click();
  await page.setViewportSize({ width: 683, height: 384 });
  await drawing.waitFor();
  const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(isTooWide).toBe(false);
});
