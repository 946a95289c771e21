import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOnly } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { newPage } from '../support/browser.ts';
import type { Host } from '../support/host.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everyRule = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} satisfies RunOnly;
/** What can differ between two themes of one page: its colours. */
const colourRules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } satisfies RunOnly;
const rulesOf = { light: everyRule, dark: colourRules } as const;

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
async function objections(page: Page, rules: RunOnly, except: readonly string[]): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults, RunOnly>(
    (runOnly) => Reflect.get(window, 'axe').run(document, { runOnly }),
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
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect.soft(await objections(page, rulesOf[colorScheme], except), `${what}, ${colorScheme}`).toEqual([]);
  }
}
