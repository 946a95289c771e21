import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser, newPage } from '../support/browser.ts';
import { callHost, startHost } from '../support/host.ts';
import { passphrase } from '../support/workspaceClient.ts';
import { type Call, makeBigCase } from './bigCase.ts';
import { print, time, type Times } from './measure.ts';

const entries = 2_000;
const tries = 9;

/** From opening the address to the first case on screen, and from there to the first rows of a large chronology. */
export async function benchPaint(folder: string): Promise<void> {
  const host = await startHost({ workspaceFolder: join(folder, 'workspace') });
  const call: Call = async (name, input) => {
    const envelope = await callHost(host, name, input);
    if (!envelope.ok) throw new Error(`${name}: ${envelope.error.code}`);
    return envelope.value;
  };
  await call('workspace.create', { passphrase });
  const caseId = await makeBigCase(call, entries);
  const browser = await launchBrowser();
  const plain = await plainPage(await newPage(browser));
  const page = await newPage(browser);
  await page.goto(host.url);

  const list = await time(tries, () => untilShown(page, `${host.origin}/#/cases`, `a[href*="${caseId}"]`));
  print({
    name: 'first paint of the list of cases',
    size: 1,
    ...list,
    against: { name: 'a plain page of one table, served the same way', medianMs: plain.medianMs },
  });

  const chronology = await time(tries, () =>
    untilShown(page, `${host.origin}/#/cases/${caseId}/chronology`, '[role="row"][aria-rowindex="2"]'),
  );
  print({
    name: 'first paint of a chronology, page and all',
    size: entries,
    ...chronology,
    against: { name: 'a plain page of one table, served the same way', medianMs: plain.medianMs },
  });

  await page.goto(`${host.origin}/#/cases/${caseId}/overview`);
  const opened = await time(tries, async () => {
    await page.evaluate((hash) => (location.hash = hash), `#/cases/${caseId}/overview`);
    await page.getByRole('heading', { level: 1, name: 'Rowan' }).waitFor();
    return firstPaintAfter(page, `#/cases/${caseId}/chronology`, '[role="row"][aria-rowindex="2"]');
  });
  print({ name: 'from the overview to the first rows of the chronology', size: entries, ...opened });
  await browser.close();
  await host.stop();
}

/** Milliseconds from the start of a fresh load to the frame after the first match is in the page. */
async function untilShown(page: Page, address: string, selector: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate(waitForPaint, selector);
}

/** Milliseconds from a change of the route to the frame after the first match is in the page. */
async function firstPaintAfter(page: Page, hash: string, selector: string): Promise<number> {
  const began = await page.evaluate((next) => {
    const moment = performance.now();
    location.hash = next;
    return moment;
  }, hash);
  return (await page.evaluate(waitForPaint, selector)) - began;
}

/** Runs in the page: the time, since the page began, of the frame that follows the first match. */
function waitForPaint(selector: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(selector))
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
      else requestAnimationFrame(look);
    };
    look();
  });
}

async function plainPage(page: Page): Promise<Times> {
  const rows = Array.from(
    { length: 100 },
    (_, index) => `<tr role="row"><td>${index}<td>1 May 2021<td>A visit was made.`,
  ).join('');
  const server = createServer((_request, response) => {
    response
      .setHeader('Content-Type', 'text/html')
      .end(`<!doctype html><title>Plain</title><table>${rows}</table>`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const times = await time(tries, () => untilShown(page, `http://127.0.0.1:${port}/`, '[role="row"]'));
  server.closeAllConnections();
  server.close();
  return times;
}
