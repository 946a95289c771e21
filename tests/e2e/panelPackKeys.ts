import type { Locator, Page } from 'playwright-core';
import { act, chooseByTyping, focusComesTo, paneTo, press, pressUntil, tabTo } from './keyboardSteps.ts';
import * as pack from './panelPackCase.ts';
import { field, list, type Place } from './panelPackSteps.ts';
import { everythingSaved } from './steps.ts';

/** The same way without a pointer: keys of the screens, Tab, arrows, and Alt with the number of a section. */

export const button = (place: Place, name: string | RegExp) =>
  place.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });

export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await press(page, 'Enter');
}

/** Fields one after the other, in the order in which Tab comes to them. */
export async function fillIn(
  page: Page,
  place: Place,
  words: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, value] of Object.entries(words)) {
    await tabTo(page, field(place, name));
    await page.keyboard.insertText(value);
  }
}

async function pick(page: Page, target: Locator, letters: string): Promise<void> {
  await tabTo(page, target);
  await chooseByTyping(page, letters);
  await focusComesTo(target);
}

/** From the section that is shown to one of its parts. */
export async function goToPart(page: Page, parts: string, part: string, heading = part): Promise<void> {
  await paneTo(page, parts);
  await enter(
    page,
    page.getByRole('navigation', { name: parts }).getByRole('link', { name: part, exact: true }),
  );
  await page.getByRole('heading', { level: 1, name: heading }).waitFor({ state: 'attached' });
}

/** Enter in the last field that was typed in sends the form. */
export async function send(page: Page, dialog: Locator): Promise<void> {
  await press(page, 'Enter');
  await dialog.waitFor({ state: 'detached' });
}

export async function fillReferral(page: Page): Promise<void> {
  const { referral } = pack;
  await fillIn(page, page, {
    'Referred by': referral.referredBy,
    'Their role': referral.role,
    'Their agency': referral.agency,
    'Referred on': referral.referredOn,
    'Why it was referred': referral.because,
  });
  await pick(page, list(page, 'Trigger'), 'A child was');
  await fillIn(page, page, { 'Date of the incident': referral.incidentDate });
  await tabTo(page, page.getByRole('checkbox', { name: 'Physical abuse' }));
  await press(page, 'Space');
  await fillIn(page, page, { 'What is known of it': referral.narrative });
  await enter(page, button(page, 'Add an area'));
  await focusComesTo(field(page, 'Area 1'));
  await page.keyboard.insertText(referral.area);
  await fillIn(page, page, {
    'Local authority became aware': referral.awareOn,
    'Notification sent to the Panel': referral.notifiedOn,
    'Copy received by the business unit': referral.receivedOn,
    'Notification reference': referral.notificationReference,
  });
  await everythingSaved(page);
}

export async function addPeople(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Add a person' });
  await press(page, 'Alt+3');
  await enter(page, button(page, 'Add a person'));
  await focusComesTo(field(dialog, 'Shown as'));
  await page.keyboard.insertText(pack.review.pseudonym);
  await fillIn(page, dialog, { Born: '14/2/2025' });
  await send(page, dialog);
  await tabTo(page, page.getByRole('row', { name: /Rowan/ }).getByRole('button'));
  await press(page, 'n');
  await focusComesTo(field(dialog, 'Shown as'));
  await page.keyboard.insertText('Mother');
  await send(page, dialog);

  await goToPart(page, 'Parts of People', 'Family');
  await enter(page, button(page, 'Add a relationship'));
  const relationship = page.getByRole('dialog', { name: 'Add a relationship' });
  await pick(page, list(relationship, 'Person'), 'Mother');
  await pick(page, list(relationship, 'To whom'), 'Rowan');
  await tabTo(page, field(relationship, 'From'));
  await send(page, relationship);
  await page
    .getByText(/a parent of Rowan/)
    .first()
    .waitFor();

  await press(page, 'Alt+1');
  await goToPart(page, 'Parts of the overview', 'Referral');
  await enter(page, button(page, 'Add a child'));
  await focusComesTo(page.getByRole('menuitem', { name: pack.review.pseudonym }));
  await press(page, 'Enter');
  await page.getByText(/when it happened$/).waitFor();
}

export async function askAgencies(page: Page): Promise<void> {
  await enter(page, page.getByRole('link', { name: 'Requests', exact: true }));
  await enter(page, button(page, 'Ask all 3 not asked'));
  const asking = page.getByRole('dialog', { name: 'Ask 3 agencies' });
  await focusComesTo(field(asking, 'Due'));
  await page.keyboard.insertText('9 June 2025');
  await tabTo(page, field(asking, 'Asked on'), 'Shift+Tab');
  await page.keyboard.insertText('2 June 2025');
  await send(page, asking);
  for (const { agency, answer, on, missing } of pack.answers) {
    await paneTo(page, 'What the agencies were asked');
    const row = button(page, new RegExp(`^${agency}: `));
    await tabTo(page, page.getByRole('table').getByRole('button'));
    await press(page, 'Home');
    await pressUntil(page, 'ArrowDown', row, 3);
    await press(page, 'e');
    await focusComesTo(page.getByRole('region', { name: 'The request' }));
    const given = page.getByRole('region', { name: 'The answer' });
    await pick(page, list(given, 'Answer'), answer);
    await fillIn(page, given, { 'Received on': on, 'What is missing': missing });
    await button(page, `${agency}: ${answer}`).waitFor();
  }
  await button(page, /^Wexmoor Health Visiting: [\d,]+ days late$/).waitFor();
  await everythingSaved(page);
}

export async function addEntries(page: Page): Promise<void> {
  await press(page, 'Alt+4');
  for (const { date, words, source } of pack.entries) {
    await act(page, 'New entry');
    const row = page.getByRole('row', { name: /^New entry/ });
    await focusComesTo(field(row, 'Date'));
    await page.keyboard.insertText(date);
    await pick(page, row.getByRole('button', { name: /Agency/ }), 'GP');
    await fillIn(page, row, { Source: source, 'What happened': words });
    await press(page, 'Control+Enter');
    await page.getByRole('row', { name: new RegExp(words) }).waitFor();
  }
}

/** The section below or above the one that is being written, without leaving the text. */
async function nextSection(page: Page, number: number): Promise<void> {
  await press(page, 'Alt+PageDown');
  await page.getByRole('heading', { level: 2, name: new RegExp(`^${number}\\. `) }).waitFor();
  await focusComesTo(field(page, 'Text'));
}

export async function writeSections(page: Page): Promise<void> {
  const text = field(page, 'Text');
  await press(page, 'Alt+6');
  await enter(page, button(page, 'Begin the writing'));
  await page.getByRole('heading', { level: 2, name: /^1\. / }).waitFor();
  await paneTo(page, 'Sections');
  await tabTo(page, button(page, /^1\s*Case details/));
  await press(page, ...Array.from({ length: 8 }, () => 'j'));
  await page.getByRole('heading', { level: 2, name: /^9\. / }).waitFor();
  await paneTo(page, 'Section 9');
  await tabTo(page, text);
  await page.keyboard.insertText(`${pack.written[9]} `);
  await press(page, 'Control+e');
  const picker = page.getByRole('dialog', { name: 'Cite an entry' });
  await focusComesTo(field(picker, 'Words of the entry, or its number'));
  await page.keyboard.insertText('1');
  await picker.getByRole('option').first().waitFor();
  await press(page, 'Enter');
  await picker.waitFor({ state: 'detached' });
  await focusComesTo(text);

  await nextSection(page, 10);
  await page.keyboard.insertText(pack.written[10]);
  await nextSection(page, 11);
  const complete = page.getByRole('radio', { name: 'Complete' });
  await tabTo(page, complete, 'Shift+Tab');
  await press(page, 'Enter');
  await focusComesTo(field(page, 'Why it is empty'));
  await page.keyboard.insertText(pack.noFather);
  await tabTo(page, complete, 'Shift+Tab');
  await press(page, 'Enter');
  await page.getByText('Complete · empty, with a reason').waitFor();

  await press(page, 'Alt+PageDown');
  await page.getByRole('heading', { level: 2, name: /^12\. / }).waitFor();
  await focusComesTo(text);
  await page.keyboard.insertText(pack.written[12]);
  await paneTo(page, 'Contributions');
  await enter(page, button(page, 'Quote entry 1'));
  await focusComesTo(text);
  await text.getByRole('blockquote').waitFor();
  await everythingSaved(page);
}

export const rapidReview = 'Parts of the rapid review';

export async function recordActionsAndMeeting(page: Page): Promise<void> {
  const { action, meeting, earlier } = pack;
  await goToPart(page, rapidReview, 'Actions', 'Immediate safeguarding actions');
  await enter(page, button(page, 'Add an action'));
  await focusComesTo(field(page, 'Action'));
  await fillIn(page, page, { Action: action.what, 'For whom': action.forWhom });
  await pick(page, list(page, 'Agency that owns it'), 'Wexmoor H');
  await fillIn(page, page, {
    'Who does it': action.owner,
    Due: action.due,
    'Done on': action.done,
    'What came of it': action.note,
  });
  await page
    .getByRole('row')
    .getByText(/^Done /)
    .waitFor();

  await goToPart(page, rapidReview, 'Meeting');
  await enter(page, button(page, 'Add the rapid review meeting'));
  await focusComesTo(field(page, 'What it was'));
  await fillIn(page, page, {
    Day: meeting.day,
    Chair: meeting.chair,
    'Role of Northgate Surgery': meeting.role,
  });
  await pick(page, list(page, 'Attendance of Northgate Surgery'), 'Attended');
  await pick(page, list(page, 'Attendance of Wexmoor Police'), 'Sent a');
  await page.getByText('1 attended, 1 sent apologies, 1 not recorded').first().waitFor();

  await goToPart(page, rapidReview, 'Earlier reviews');
  await enter(page, button(page, 'Add an earlier review'));
  await focusComesTo(field(page, 'Title'));
  await fillIn(page, page, {
    Title: earlier.title,
    Published: earlier.published,
    'What it found': earlier.found,
    'How it bears on this review': earlier.bearing,
  });
  await page.getByRole('row', { name: new RegExp(`^${earlier.title} Local Mar 2021`) }).waitFor();
}

export async function chooseBriefChronology(page: Page): Promise<void> {
  const [bruises, , ambulance] = pack.entries;
  await goToPart(page, rapidReview, 'Brief chronology');
  await enter(page, button(page, 'Add from the chronology'));
  const dialog = page.getByRole('dialog', { name: 'Add to the brief chronology' });
  await focusComesTo(field(dialog, 'Words, or a number'));
  for (const { words } of [bruises, ambulance]) {
    await tabTo(page, dialog.getByRole('checkbox', { name: new RegExp(words) }));
    await press(page, 'Space');
  }
  await enter(page, button(dialog, 'Add 2 entries'));
  await dialog.waitFor({ state: 'detached' });
  await enter(page, button(page, /14 Apr 2025/));
  await focusComesTo(field(page, 'Words here'));
  await page.keyboard.insertText(pack.briefWords);
  await page.getByRole('row').getByText(pack.briefWords).waitFor();
}
