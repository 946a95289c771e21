import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, newPage } from '../support/browser.ts';
import { type Host, startHost } from '../support/host.ts';
import { goTo } from './steps.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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

async function open(theme: 'light' | 'dark'): Promise<Page> {
  const page = await newPage(browser);
  page.setDefaultTimeout(15_000);
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(host.url);
  return page;
}

/** What axe has against the page as it stands, one line each. */
async function objections(page: Page, except: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults, string[]>(
    (values) => Reflect.get(window, 'axe').run(document, { runOnly: { type: 'tag', values } }),
    rules,
  );
  return violations
    .filter(({ id }) => !except.includes(id))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

describe.each(['light', 'dark'] as const)(
  'in the %s theme, every screen is free of what a machine can find',
  (theme) => {
    test('making a workspace, and every section of a case', async () => {
      const page = await open(theme);
      await page.getByRole('heading', { name: 'Make a workspace' }).waitFor();
      expect(await objections(page), 'first run').toEqual([]);

      await page.getByRole('button', { name: 'Look round an invented practice case' }).click();
      await page.getByRole('link', { name: 'Rowan' }).waitFor();
      expect(await objections(page), 'cases').toEqual([]);

      await page.getByRole('link', { name: 'Rowan' }).click();
      for (const section of ['Overview', 'Agencies', 'Chronology', 'Findings', 'Recommendations', 'Report']) {
        await goTo(page, section);
        await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
        await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
        expect(await objections(page), section).toEqual([]);
      }

      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
      // Its list is scrolled by the arrow keys of the search field above it, which axe cannot see.
      expect(await objections(page, ['scrollable-region-focusable']), 'command palette').toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+l');
      await page.getByRole('heading', { name: 'Make a workspace' }).waitFor();
      await page.context().close();
    });
  },
);
