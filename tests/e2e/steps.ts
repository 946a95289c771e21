import type { Page } from 'playwright-core';
import { passphrase } from '../support/workspaceClient.ts';

/** What a person does, by the words they see. Nothing here knows an id or a class. */

/** First run: the passphrase twice, three groups typed from the copy. Answers the recovery key. */
export async function makeWorkspace(page: Page): Promise<string> {
  await page.getByRole('heading', { name: 'Make a workspace' }).waitFor();
  const shown = await page.getByRole('list', { name: /Recovery key/ }).getByRole('listitem').all();
  const groups = await Promise.all(shown.map(async (item) => (await item.innerText()).replace(/\s/g, '').slice(-4)));
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase);
  await page.getByRole('textbox', { name: 'The same passphrase again' }).fill(passphrase);
  for (const [index, group] of groups.entries()) {
    const field = page.getByRole('textbox', { name: `Group ${index + 1}`, exact: true });
    if ((await field.count()) > 0) await field.fill(group.toLowerCase());
  }
  await page.getByRole('button', { name: 'Make the workspace' }).click();
  await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
  return groups.join(' ');
}

export async function unlock(page: Page, words: string = passphrase): Promise<void> {
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(words);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
}

export async function openCase(page: Page, { reference, pseudonym }: { reference: string; pseudonym: string }): Promise<void> {
  await page.getByRole('button', { name: 'New case' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'New case' });
  await dialog.getByRole('textbox', { name: 'Reference' }).fill(reference);
  await dialog.getByRole('textbox', { name: 'The child’s pseudonym' }).fill(pseudonym);
  await dialog.getByRole('textbox', { name: 'Partnership' }).fill('Wexmoor Safeguarding Children Partnership');
  await dialog.getByRole('button', { name: 'Open the case' }).click();
  await page.getByRole('heading', { level: 1, name: pseudonym }).waitFor();
}

export async function goTo(page: Page, section: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Sections of the case' }).getByRole('link', { name: new RegExp(`^${section}`) }).click();
}

export async function addAgency(page: Page, name: string, kind: string): Promise<void> {
  await page.getByRole('button', { name: 'Add an agency' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Add an agency' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('button', { name: /Kind/ }).click();
  await page.getByRole('option', { name: kind }).click();
  await dialog.getByRole('button', { name: 'Add it' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Waits until the status bar says that everything typed is on the drive. */
export async function everythingSaved(page: Page): Promise<void> {
  await page.getByRole('contentinfo').getByText(/^(Saved|Everything is saved)/).waitFor();
}
