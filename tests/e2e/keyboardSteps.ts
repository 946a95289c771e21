import type { FileChooser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { passphrase } from '../support/workspaceClient.ts';

/** What a person does without a pointer. Nothing here clicks, and nothing gives an element the focus from outside. */

export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

function holdsFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((found) => found.some((element) => element.contains(document.activeElement)));
}

/** Waits until the focus is on the element or within it. */
export async function focusComesTo(target: Locator): Promise<void> {
  await expect
    .poll(() => holdsFocus(target), { message: `the focus on ${String(target)}`, timeout: 10_000 })
    .toBe(true);
}

/** The same key again and again until the focus is on the element or within it. */
export async function pressUntil(page: Page, key: string, target: Locator, most: number): Promise<void> {
  await target.first().waitFor();
  for (let pressed = 0; pressed <= most; pressed += 1) {
    if (await holdsFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} did not come to ${String(target)} in ${most} steps.`);
}

/** Tab after Tab, as far as it takes. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await pressUntil(page, key, target, 60);
}

/** From pane to pane. */
export async function paneTo(page: Page, name: string): Promise<void> {
  const pane = page.getByRole('region', { name, exact: true });
  await pressUntil(page, 'F6', pane.or(page.getByRole('navigation', { name, exact: true })), 8);
}

/** An act by its name, through Ctrl+K. */
export async function act(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find, or go to' });
  await focusComesTo(palette.getByRole('searchbox'));
  await page.keyboard.type(title);
  await palette.getByRole('menuitem', { name: title }).first().waitFor();
  await page.keyboard.press('Enter');
  await palette.waitFor({ state: 'detached' });
}

/** Chooses from a list box whose button has the focus, by the first letters of what is wanted. */
export async function chooseByTyping(page: Page, letters: string): Promise<void> {
  await page.keyboard.press('Enter');
  const list = page.getByRole('listbox');
  await focusComesTo(list);
  await page.keyboard.type(letters);
  await focusComesTo(list.getByRole('option', { name: new RegExp(`^${letters}`) }));
  await page.keyboard.press('Enter');
  await list.waitFor({ state: 'detached' });
}

/** The cell of the grid that has the focus: the head of its column, and what stands in it. */
export async function focusedCell(page: Page): Promise<{ column: string; row: number; words: string }> {
  return page.evaluate(() => {
    const cell = document.activeElement;
    const place = cell?.getAttribute('aria-colindex');
    const head = document.querySelector(`[role="columnheader"][aria-colindex="${place}"]`);
    const row = cell?.closest('[role="row"]')?.getAttribute('aria-rowindex');
    return {
      column: head?.textContent?.trim() ?? '',
      row: Number(row),
      words: cell?.textContent?.trim() ?? '',
    };
  });
}

/** First run: the passphrase twice, and the groups that are asked for typed from the copy. */
export async function makeWorkspaceByKeys(page: Page): Promise<void> {
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const key = page.getByRole('list', { name: /Recovery key/ }).getByRole('listitem');
  await key.first().waitFor();
  const groups = (await key.allInnerTexts()).map((words) => words.replace(/\s/g, '').slice(-4));
  await tabTo(page, field('Passphrase'));
  await page.keyboard.type(passphrase);
  await tabTo(page, field('The same passphrase again'));
  await page.keyboard.type(passphrase);
  for (const [index, group] of groups.entries()) {
    const typed = field(`Group ${index + 1}`);
    if ((await typed.count()) === 0) continue;
    await tabTo(page, typed);
    await page.keyboard.type(group);
  }
  await tabTo(page, page.getByRole('button', { name: 'Make the workspace' }));
  await press(page, 'Enter');
  await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
}

export async function openCaseByKeys(
  page: Page,
  { reference, pseudonym }: { reference: string; pseudonym: string },
): Promise<void> {
  await act(page, 'New case');
  await focusComesTo(page.getByRole('textbox', { name: 'Reference' }));
  await page.keyboard.type(reference);
  await page.keyboard.press('Tab');
  await page.keyboard.type(pseudonym);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Referral' }).waitFor();
}

export async function addAgencyByKeys(page: Page, name: string, kind: string): Promise<void> {
  await act(page, 'Add an agency');
  const dialog = page.getByRole('dialog', { name: 'Add an agency' });
  await focusComesTo(dialog.getByRole('textbox', { name: 'Name' }));
  await page.keyboard.type(name);
  await tabTo(page, dialog.getByRole('button', { name: /Kind/ }));
  await chooseByTyping(page, kind);
  await tabTo(page, dialog.getByRole('button', { name: 'Add it' }));
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: new RegExp(name) }).waitFor();
}

/** To a cell of the grid from wherever in it the focus is. */
export async function cellAt(page: Page, rowNumber: number, column: RegExp): Promise<void> {
  await press(page, 'Control+Home');
  for (let down = 1; down < rowNumber; down += 1) await press(page, 'ArrowDown');
  for (let right = 0; right < 12; right += 1) {
    if (column.test((await focusedCell(page)).column)) break;
    await press(page, 'ArrowRight');
  }
  await expect
    .poll(() => focusedCell(page))
    .toMatchObject({
      row: rowNumber + 1,
      column: expect.stringMatching(column),
    });
}

/** Ctrl+O, until the file chooser is there: a key that comes before the screen listens is pressed again, as a person would. */
export async function chooseFiles(page: Page, files: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  let isThere = false;
  void chooser.then(() => {
    isThere = true;
  });
  await expect
    .poll(
      async () => {
        if (!isThere) await page.keyboard.press('Control+o');
        return isThere;
      },
      { interval: 500, timeout: 15_000 },
    )
    .toBe(true);
  await (await chooser).setFiles(files);
}
