import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { startHost } from '../support/host.ts';

/**
 * `npm run pictures`: the pictures of the README, of the real app with its practice case.
 * `npm run pictures -- DIR`: every screen there, in both themes and at both sizes that the design is drawn for.
 */
const [everythingInto] = process.argv.slice(2);
const ofReadme = join(import.meta.dirname, '../../docs/pictures');

const sections = [
  'overview',
  'agencies',
  'people',
  'chronology',
  'analysis',
  'rapid-review',
  'findings',
  'recommendations',
  'report',
] as const;
/** Sections of several parts: what their links are called. The first is where the section opens. */
const parts: Readonly<Record<string, readonly string[]>> = {
  overview: ['Overview', 'Referral', 'Exercises', 'Clock', 'Milestones', 'Proceedings'],
  agencies: ['Names and aliases', 'Requests'],
  people: ['People', 'Family'],
  'rapid-review': ['Writing', 'Actions', 'Brief chronology', 'Meeting', 'Earlier reviews', 'Decision'],
  analysis: ['The same event', 'Silences', 'Who knew what, when', 'Key practice episodes', 'Themes'],
};
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

const messyReturn = [
  'Wexmoor Health Visiting – agency chronology,,,,',
  'Contact date,Time,Child seen,Recorded by,Record of contact',
  '05/03/2026,9.10am,Yes,J. Pritchard,"Home visit. Mother said ""fine, thanks""."',
  'c. March 2026,approx 1700,heard only,J. Pritchard,Telephone call',
  '31/02/2026,,,J. Pritchard,Liaison with school',
  ',,No,J. Pritchard,No reply',
  'Total entries: 4,,,,',
].join('\n');

const browser = await launchBrowser();
const folder = mkdtempSync(join(tmpdir(), 'candour pictures '));
try {
  if (everythingInto === undefined) {
    await take(ofReadme, sizes[0], 'light', '');
  } else {
    for (const size of sizes) {
      for (const theme of ['light', 'dark'] as const)
        await take(everythingInto, size, theme, `-${size.width}-${theme}`);
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function take(
  into: string,
  viewport: (typeof sizes)[number],
  theme: 'light' | 'dark',
  suffix: string,
): Promise<void> {
  mkdirSync(into, { recursive: true });
  const host = await startHost({ workspaceFolder: join(folder, `workspace${suffix}`) });
  const context = await browser.newContext({
    viewport,
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  const keep = async (name: string) => {
    await settled(page);
    await page.screenshot({ path: join(into, `${name}${suffix}.png`) });
  };
  await page.goto(host.url);
  await page.getByRole('button', { name: 'Look round an invented practice case' }).waitFor();
  await keep('first-run');
  await page.getByRole('button', { name: 'Look round an invented practice case' }).click();
  await page.getByRole('link', { name: 'Rowan', exact: true }).waitFor();
  await keep('cases');
  await page.getByRole('link', { name: 'Rowan', exact: true }).click();
  for (const [index, section] of sections.entries()) {
    await page.keyboard.press(`Alt+${index + 1}`);
    await page.waitForURL(new RegExp(`${section}$`));
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
    if (section === 'report') await page.getByRole('group', { name: /^Page 1 of/ }).waitFor();
    if (section !== 'analysis') await keep(section);
    for (const part of (parts[section] ?? []).slice(section === 'analysis' ? 0 : 1)) {
      const link = page
        .getByRole('navigation', { name: /^(?:Parts|Ways)/ })
        .getByRole('link', { name: part });
      await link.click();
      await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
      await keep(`${section}-${part.toLowerCase().replaceAll(/\W+/g, '-')}`);
    }
  }
  await page.keyboard.press('Alt+4');
  await page.getByRole('button', { name: 'New entry' }).click();
  await keep('new-entry');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Bring in a return' }).click();
  await page.getByLabel('Return file').setInputFiles({
    name: 'health visiting return.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(messyReturn),
  });
  await page.getByRole('list', { name: 'Counts' }).waitFor();
  await keep('bring-in');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await keep('go-to');
  await context.close();
  await host.stop();
}

/** Nothing is being read or drawn any more: the page has had nothing to do five times over. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let idle = 0; idle < 5; ) {
      const began = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 100));
      const isBusy = document.querySelector('[aria-busy="true"], progress') !== null;
      idle = isBusy || performance.now() - began > 200 ? 0 : idle + 1;
    }
  });
}
