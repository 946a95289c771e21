import type { Page } from 'playwright-core';
import { chooseByTyping, focusComesTo, paneTo, press, tabTo } from './keyboardSteps.ts';
import * as pack from './panelPackCase.ts';
import { button, enter, fillIn, goToPart, rapidReview, send } from './panelPackKeys.ts';
import { field, list } from './panelPackSteps.ts';
import { everythingSaved } from './steps.ts';

export async function decide(page: Page): Promise<void> {
  const { decision } = pack;
  await goToPart(page, rapidReview, 'Decision');
  await enter(page, button(page, 'Begin a decision'));
  await page.getByText('0 of 10 answered').waitFor();
  await answerCriteria(page);
  for (const [index, option] of decision.options.entries()) {
    await enter(page, button(page, 'Add an option'));
    const title = field(page, `Option ${index + 1}`);
    await focusComesTo(title);
    await page.keyboard.insertText(option.title);
    const row = page.getByRole('listitem').filter({ has: title });
    if (index === 0) {
      await tabTo(page, row.getByRole('checkbox', { name: 'Option 1 was chosen' }));
      await press(page, 'Space');
    }
    await fillIn(page, row, { 'What speaks for it': option.for, 'What speaks against it': option.against });
  }
  await tabTo(page, page.getByRole('radio', { name: decision.outcome, exact: true }));
  await press(page, 'Space');
  await fillIn(page, page, { 'Decided on': decision.decidedOn, 'Decided by': decision.decidedBy });
  await fillIn(page, page, { Reasons: decision.reasons });
  // Tab is an indent within the text; Esc first goes on to the next field.
  await press(page, 'Escape');
  await fillIn(page, page, { Dissent: decision.dissent });
  for (const { partner, name, signedOn } of decision.partners)
    await fillIn(page, page.getByRole('group', { name: new RegExp(`^${partner}`) }), {
      Name: name,
      'Signed on': signedOn,
    });
  await page.getByText('Nothing is missing').waitFor();
  await paneTo(page, 'Before signing');
  await enter(page, button(page, 'Sign and lock'));
  const asked = page.getByRole('alertdialog');
  await enter(page, button(asked, 'Sign and lock'));
  await page.getByText(/^Signed and locked on /).waitFor();
  await focusComesTo(page.getByRole('heading', { level: 1, name: 'Decision' }));
}

/** Every criterion in the order of the page, with one reason. */
async function answerCriteria(page: Page): Promise<void> {
  const { met, notMet, together } = pack.decision;
  const wanted = new Map<string, 'Met' | 'Not met'>([
    ...met.map((title) => [title, 'Met'] as const),
    ...notMet.map((title) => [title, 'Not met'] as const),
    [together.criterion, 'Met'],
  ]);
  const groups = page.getByRole('radiogroup', { name: /^Answer: / });
  const titles = await groups.evaluateAll((found) =>
    found.map((group) => (group.getAttribute('aria-label') ?? '').replace('Answer: ', '')),
  );
  for (const title of titles) {
    const group = page.getByRole('radiogroup', { name: `Answer: ${title}` });
    await tabTo(page, group.getByRole('radio', { name: 'Met', exact: true }));
    if (wanted.get(title) === 'Not met') await press(page, 'ArrowRight');
    await press(page, 'Enter');
    if (title !== together.criterion) continue;
    await tabTo(page, page.getByRole('group', { name: /two or more organisations/ }).getByRole('textbox'));
    await page.keyboard.insertText(together.reason);
  }
  await page.getByText('all answered').waitFor();
}

export async function recordPanel(page: Page): Promise<void> {
  const { sent, received, answer } = pack.panel;
  const sending = page.getByRole('dialog', { name: 'Sent to the Panel' });
  const receiving = page.getByRole('dialog', { name: 'Received from the Panel' });
  await enter(page, button(page, 'Note what was sent'));
  await focusComesTo(field(sending, 'What it was'));
  await page.keyboard.insertText(sent.what);
  await fillIn(page, sending, { 'Sent on': sent.on, 'In short': sent.summary });
  await enter(page, button(sending, 'Note it'));
  await sending.waitFor({ state: 'detached' });
  await focusComesTo(button(page, 'Note what was sent'));

  await enter(page, button(page, 'Note what was received'));
  await focusComesTo(field(receiving, 'What it was'));
  await page.keyboard.insertText(received.what);
  await fillIn(page, receiving, {
    'Received on': received.on,
    'Answer due': received.due,
    'In short': received.summary,
  });
  await enter(page, button(receiving, 'Note it'));
  await receiving.waitFor({ state: 'detached' });

  await tabTo(page, button(page, `Answer: ${received.what}`), 'Shift+Tab');
  await press(page, 'Enter');
  await fillIn(page, sending, { 'Sent on': answer.on, 'In short': answer.summary });
  await enter(page, button(sending, 'Note it'));
  await sending.waitFor({ state: 'detached' });
  await page.getByText(/^Answered on 10 July 2025/).waitFor();
}

export async function addProceeding(page: Page): Promise<void> {
  const { proceeding } = pack;
  const dialog = page.getByRole('dialog', { name: 'Add proceedings' });
  await press(page, 'Alt+1');
  await goToPart(page, 'Parts of the overview', 'Proceedings');
  await enter(page, button(page, 'Add proceedings'));
  await focusComesTo(field(dialog, 'Court or body'));
  await fillIn(page, dialog, {
    'Court or body': proceeding.court,
    'Next date': proceeding.nextOn,
    'What happens then': proceeding.nextWhat,
  });
  await send(page, dialog);
  const pane = 'Criminal investigation or trial';
  await paneTo(page, pane);
  await fillIn(page, page, { 'How far they have come': proceeding.status });
  await tabTo(page, page.getByRole('checkbox', { name: 'Publication waits for these proceedings' }));
  await press(page, 'Space');
  await fillIn(page, page, { 'Held from': proceeding.heldFrom, 'Why it is held': proceeding.because });
  await page.getByRole('cell', { name: 'Held', exact: true }).waitFor();
  await everythingSaved(page);
}

/** Brings a document of the report to the screen, and the keys to its export as Word. */
export async function goToExport(page: Page, document: string, word: string): Promise<void> {
  const choice = list(page, 'Document');
  await paneTo(page, 'Outline');
  await tabTo(page, choice);
  await chooseByTyping(page, document.slice(0, 6).trim());
  await button(page, new RegExp(`^${document}.*Document$`)).waitFor();
  await button(page, word).waitFor();
  await press(page, 'Control+p');
  await focusComesTo(button(page, word));
}
