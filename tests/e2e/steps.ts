import type { Locator, Page } from 'playwright-core';
import { passphrase } from '../support/workspaceClient.ts';

/** What a person does, by the words they see. Nothing here knows an id or a class. */

/** First run: the passphrase twice, three groups typed from the copy. Answers the recovery key. */
export async function makeWorkspace(page: Page): Promise<string> {
  await page.getByRole('heading', { name: 'Make a workspace' }).waitFor();
  const shown = await page
    .getByRole('list', { name: /Recovery key/ })
    .getByRole('listitem')
    .all();
  const groups = await Promise.all(
    shown.map(async (item) => (await item.innerText()).replace(/\s/g, '').slice(-4)),
  );
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

export async function openCase(
  page: Page,
  { reference, pseudonym }: { reference: string; pseudonym: string },
): Promise<void> {
  await page.getByRole('button', { name: 'New case' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'New case' });
  await dialog.getByRole('textbox', { name: 'Reference' }).fill(reference);
  await dialog.getByRole('textbox', { name: 'The child’s pseudonym' }).fill(pseudonym);
  await dialog
    .getByRole('textbox', { name: 'Partnership' })
    .fill('Wexmoor Safeguarding Children Partnership');
  await dialog.getByRole('button', { name: 'Open the case' }).click();
  // A case begins with its referral.
  await page.getByRole('heading', { level: 1, name: 'Referral' }).waitFor();
}

export async function goTo(page: Page, section: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Sections of the case' })
    // Beside the list stands the leading clock, a link that may begin with the same words.
    .getByRole('listitem')
    .getByRole('link', { name: new RegExp(`^${section}`) })
    .click();
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
  await page
    .getByRole('contentinfo')
    .getByText(/^(Saved|Everything is saved)/)
    .waitFor();
}

/** One new row in the chronology, finished with Ctrl+Enter. */
export async function addEntry(
  page: Page,
  entry: {
    agency: RegExp;
    date: string;
    time?: string;
    whatHappened: string;
    source: string;
    childSeen?: string;
  },
): Promise<void> {
  await page.getByRole('button', { name: 'New entry' }).first().click();
  const row = page.getByRole('row', { name: /^New entry/ });
  await row.getByRole('textbox', { name: 'Date' }).fill(entry.date);
  if (entry.time) await row.getByRole('textbox', { name: 'Time' }).fill(entry.time);
  await choose(page, row.getByRole('button', { name: /Agency/ }), entry.agency);
  await row.getByRole('textbox', { name: 'Source' }).fill(entry.source);
  await row.getByRole('textbox', { name: 'What happened' }).fill(entry.whatHappened);
  if (entry.childSeen) await choose(page, row.getByRole('button', { name: /Child seen/ }), entry.childSeen);
  await row.getByRole('textbox', { name: 'What happened' }).press('Control+Enter');
  await row.waitFor({ state: 'detached' });
}

/** Chooses from a list box by what it says. */
export async function choose(page: Page, button: Locator, option: string | RegExp): Promise<void> {
  const wanted = page.getByRole(
    'option',
    typeof option === 'string' ? { name: option, exact: true } : { name: option },
  );
  await button.click();
  await wanted.click();
}

/**
 * A CSV return of one agency, with the column roles that are given, by the headings of the file. A date that cannot be
 * read is kept as what is offered for it, such as “Feb 2021”.
 */
export async function bringIn(
  page: Page,
  file: {
    name: string;
    text: string;
    agency: RegExp;
    roles?: Readonly<Record<string, string>>;
    keptAs?: string;
  },
): Promise<void> {
  await page.getByRole('button', { name: 'Bring in a return' }).first().click();
  await page
    .getByLabel('Return file')
    .setInputFiles({ name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.text) });
  for (const [heading, role] of Object.entries(file.roles ?? {})) {
    await choose(page, page.getByRole('button', { name: new RegExp(`Column \\w+, ${heading}`) }), role);
  }
  await choose(page, page.getByRole('button', { name: /Agency that sent it/ }), file.agency);
  if (file.keptAs) await page.getByRole('button', { name: `Keep as ${file.keptAs}` }).click();
  await page.getByRole('button', { name: /^Bring in \d+ entr/ }).click();
  await page.getByRole('list', { name: 'Receipt' }).waitFor();
}

/** Types into the finding that is open and cites an entry by its number at the end. */
export async function writeAndCite(
  page: Page,
  field: string,
  words: string,
  entryNumber: number,
): Promise<void> {
  const editor = page.getByRole('textbox', { name: field });
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
  await page.keyboard.press('Control+e');
  const picker = page.getByRole('dialog', { name: 'Cite an entry' });
  await picker.getByRole('textbox', { name: 'Words of the entry, or its number' }).fill(String(entryNumber));
  await picker.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await picker.waitFor({ state: 'detached' });
}
