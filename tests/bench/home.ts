import { join } from 'node:path';
import { insertAgency } from '../../electron/core/agencies/agencies.store.ts';
import { createApp } from '../../electron/core/app.ts';
import { insertCase, newCaseId } from '../../electron/core/cases/cases.store.ts';
import { keepJudgements } from '../../electron/core/clock/judgements.store.ts';
import { listExercises } from '../../electron/core/exercises/exercises.store.ts';
import { readJsonFile } from '../../electron/core/files/jsonFile.ts';
import { insertMilestone } from '../../electron/core/milestones/milestones.store.ts';
import { updateReferral } from '../../electron/core/referral/referral.store.ts';
import { insertRequest } from '../../electron/core/requests/requests.store.ts';
import type { WriteHandle } from '../../electron/core/workspace/handles.ts';
import { keyFileContent, unwrapKey } from '../../electron/core/workspace/keys.ts';
import { OpenWorkspace } from '../../electron/core/workspace/openWorkspace.ts';
import { workspacePaths } from '../../electron/core/workspace/paths.ts';
import type { InputOf, MethodName } from '../../shared/contract/contract.ts';
import { addDays } from '../../shared/domain/civilDate.ts';
import { fifteenDays } from '../../shared/domain/milestones.ts';
import { launchBrowser, newPage } from '../support/browser.ts';
import { callHost, startHost } from '../support/host.ts';
import { callApp, passphrase } from '../support/workspaceClient.ts';
import { print, time } from './measure.ts';

const agenciesOfACase = 40;
const today = '2026-06-10';
const tries = 15;

/** What the home screen asks for when it opens. */
const reads = {
  'cases.list': { limit: 200 },
  'clock.week': { today },
  'milestones.week': { today },
  'requests.listAwaited': {},
  'proceedings.listDates': { from: '2026-06-08', to: '2026-06-21' },
} as const satisfies { readonly [Name in MethodName]?: InputOf<Name> };

/**
 * The home screen over many cases of forty agencies each, all of them asked and half of them still waited for: every
 * reading it opens with, one after another; then, in Chromium, from the key that leads to it until rows and week are drawn.
 */
export async function benchHome(folder: string): Promise<void> {
  for (const cases of [20, 200, 2_000]) {
    const workspaceFolder = join(folder, `workspace-${cases}`);
    await makeWorkspace(workspaceFolder, cases);
    await measureReads(workspaceFolder, cases);
    await measurePage(workspaceFolder, cases);
  }
}

function appOf(workspaceFolder: string) {
  return createApp({
    workspaceFolder,
    resourcesFolder: join(import.meta.dirname, '../../resources'),
    workerScript: new URL('../../electron/core/tasks/worker.ts', import.meta.url),
    now: () => new Date(`${today}T09:00:00.000Z`),
    log: () => undefined,
    scryptCost: 1024,
  });
}

/** Through the core's own statements, with their lines in the change log; by its methods it would take an hour. */
async function makeWorkspace(workspaceFolder: string, cases: number): Promise<void> {
  const app = appOf(workspaceFolder);
  await callApp(app, 'workspace.create', { passphrase });
  await app.close();
  const paths = workspacePaths(workspaceFolder);
  const keys = readJsonFile(paths.keys, keyFileContent);
  const key = keys && (await unwrapKey(keys.passphrase, passphrase, 'passphrase'));
  if (!key) throw new Error('the workspace of the bench does not open');
  const workspace = new OpenWorkspace(paths, key, () => new Date(`${today}T09:00:00.000Z`), {
    create: false,
  });
  // Together, for each transaction waits for the drive.
  workspace.write(({ begin, now }) => {
    const write = begin({ label: 'Add the cases of the bench', caseId: null });
    for (let number = 1; number <= cases; number += 1) addCase(write, number, now);
  });
  workspace.close();
}

/** One case in three is overdue, the others are on their way; half of the agencies have answered. */
function addCase(write: WriteHandle, number: number, now: Date): void {
  const caseId = newCaseId();
  const fields = { reference: `N ${number}`, pseudonym: 'Rowan', workingTitle: '', partnership: 'Wexmoor' };
  insertCase(
    write,
    caseId,
    { ...fields, exerciseKind: 'rapid-review', marking: 'OFFICIAL-SENSITIVE', leadReviewer: '', summary: '' },
    false,
    now,
  );
  const notifiedOn = addDays(number % 3 === 0 ? '2026-04-01' : '2026-05-20', number % 14);
  updateReferral(write, caseId, { awareOn: notifiedOn, notifiedOn }, now);
  for (let index = 0; index < agenciesOfACase; index += 1) {
    const name = `Agency ${index + 1}`;
    const agencyId = insertAgency(write, { caseId, name, code: `A${index}`, kind: 'other' }, now);
    const isIn = index % 2 === 0;
    const dueOn = addDays(notifiedOn, 10 + (index % 5));
    insertRequest(
      write,
      {
        caseId,
        agencyId,
        askedOn: notifiedOn,
        dueOn,
        ...(isIn ? { receivedOn: dueOn, checkedOn: dueOn } : {}),
      },
      now,
    );
  }
  const [exercise] = listExercises(write, caseId);
  if (!exercise) throw new Error('the case has no exercise');
  for (const [index, step] of fifteenDays.steps.entries()) {
    const doneOn = index < 3 ? notifiedOn : null;
    insertMilestone(write, { ...step, caseId, exerciseId: exercise.id, doneOn, note: '' }, now);
  }
  keepJudgements(write, caseId, now);
}

async function measureReads(workspaceFolder: string, cases: number): Promise<void> {
  const app = appOf(workspaceFolder);
  await callApp(app, 'workspace.unlock', { passphrase });
  const ask = async (name: string, input: unknown) => {
    const answer = await app.dispatch(name, input);
    if (!answer.ok) throw new Error(`${name} was refused`);
  };
  const list = await time(tries, () => ask('cases.list', reads['cases.list']));
  for (const [name, input] of Object.entries(reads))
    print({ name: `home screen: ${name}`, size: cases, ...(await time(tries, () => ask(name, input))) });
  const all = await time(tries, async () => {
    for (const [name, input] of Object.entries(reads)) await ask(name, input);
  });
  print({
    name: 'every reading of the home screen, one after another',
    size: cases,
    ...all,
    against: { name: 'the list of up to 200 cases', medianMs: list.medianMs },
  });
  await app.close();
}

async function measurePage(workspaceFolder: string, cases: number): Promise<void> {
  const host = await startHost({ workspaceFolder });
  const unlocked = await callHost(host, 'workspace.unlock', { passphrase });
  if (!unlocked.ok) throw new Error('the workspace of the bench does not open');
  const browser = await launchBrowser();
  const page = await newPage(browser);
  await page.goto(host.url);
  const first = page.getByRole('link', { name: 'Rowan', exact: true }).first();
  const opened = await time(tries, async () => {
    await first.waitFor();
    await first.click();
    await page.getByRole('heading', { level: 1, name: 'Rowan' }).waitFor();
    // Within the page, so that the way between this program and the browser is not counted.
    return page.evaluate(async () => {
      const began = performance.now();
      location.hash = '#/cases';
      const isDrawn = () =>
        document.querySelector('main table tbody tr') &&
        document.querySelector('main aside, main [data-pane] ol');
      while (!isDrawn()) await new Promise(requestAnimationFrame);
      return performance.now() - began;
    });
  });
  print({ name: 'from a case to the home screen, rows and week drawn', size: cases, ...opened });
  await browser.close();
  await host.stop();
}
