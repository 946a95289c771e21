import { join } from 'node:path';
import { launchBrowser, newPage } from '../support/browser.ts';
import { callHost, startHost } from '../support/host.ts';
import { passphrase } from '../support/workspaceClient.ts';
import { type Call, makeBigCase } from './bigCase.ts';
import { type Frames, scrollFrames } from './frames.ts';
import { print, time } from './measure.ts';

const firstRow = '[role="row"][aria-rowindex="2"]';

/** Opening and scrolling a chronology in Chromium, at three sizes so that growth shows. */
export async function benchScroll(folder: string): Promise<void> {
  for (const entries of [1_000, 10_000, 50_000]) {
    const host = await startHost({ workspaceFolder: join(folder, `workspace-${entries}`) });
    const call: Call = async (name, input) => {
      const envelope = await callHost(host, name, input);
      if (!envelope.ok) throw new Error(`${name}: ${envelope.error.code}`);
      return envelope.value;
    };
    await call('workspace.create', { passphrase });
    const caseId = await makeBigCase(call, entries);
    const browser = await launchBrowser();
    const page = await newPage(browser);
    await page.goto(host.url);
    await page.goto(`${host.origin}/#/cases/${caseId}/overview`);

    const query = await time(9, async () => {
      await call('chronology.list', { caseId, limit: 100 });
    });
    const opened = await time(7, async () => {
      await page.evaluate((hash) => (location.hash = hash), `#/cases/${caseId}/overview`);
      await page.getByRole('heading', { level: 1, name: 'Rowan' }).waitFor();
      const began = await page.evaluate((hash) => {
        const moment = performance.now();
        location.hash = hash;
        return moment;
      }, `#/cases/${caseId}/chronology`);
      await page.locator(firstRow).waitFor();
      return (await page.evaluate(() => performance.now())) - began;
    });
    print({
      name: 'from the overview to the first rows of the chronology',
      size: entries,
      ...opened,
      against: { name: 'the query for them alone', medianMs: query.medianMs },
    });
    printFrames('scrolling the chronology slowly', entries, await scrollFrames(page, 30, 300));
    printFrames('scrolling the chronology fast', entries, await scrollFrames(page, 1_500, 300));
    await browser.close();
    await host.stop();
  }
}

function printFrames(name: string, size: number, { medianMs, p95Ms, dropped, count }: Frames): void {
  print({ name: `${name}: frames, ${dropped} of ${count} dropped`, size, medianMs, p95Ms });
}
