import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { newPage } from '../support/browser.ts';
import type { Host } from '../support/host.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const themes = ['light', 'dark'] as const;

/** A page of the smallest window Candour is made for, without motion. */
export async function openPage(browser: Browser, host: Host): Promise<Page> {
  const page = await newPage(browser);
  page.setDefaultTimeout(15_000);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(host.url);
  return page;
}

/** Opens the practice case of a window that has no workspace yet. */
export async function openPracticeCase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look round an invented practice case' }).click();
  await page.getByRole('link', { name: 'Rowan', exact: true }).click();
  await page.getByRole('navigation', { name: 'Sections of the case' }).waitFor();
}

/** What axe has against the page as it stands, one line each. */
async function objections(page: Page, except: readonly string[]): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults, string[]>(
    (values) => Reflect.get(window, 'axe').run(document, { runOnly: { type: 'tag', values } }),
    rules,
  );
  return violations
    .filter(({ id }) => !except.includes(id))
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 200)} (${any.map(({ message }) => message).join('; ')})`).join(' | ')}`,
    );
}

/** In both themes a machine finds nothing against what is on the page now. Goes on where it does, so that all is named. */
export async function expectClean(page: Page, what: string, except: readonly string[] = []): Promise<void> {
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  await page.evaluate(axeSource);
  // A tooltip under the pointer stands outside every landmark, as tooltips do.
  await page.mouse.move(0, 0);
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect.soft(await objections(page, except), `${what}, ${colorScheme}`).toEqual([]);
  }
}
