import type { Locator, Page } from 'playwright-core';
import * as pack from './panelPackCase.ts';
import { choose, everythingSaved, goTo, writeAndCite } from './steps.ts';

/** What a person does with the mouse from the referral to the Panel pack, each step by the words they see. */

export type Place = Page | Locator;
export const field = (place: Place, name: string) => place.getByRole('textbox', { name, exact: true });
/** A list box, whose button is called by what is chosen and by its label. */
export const list = (place: Place, name: string) =>
  place.getByRole('button', { name: new RegExp(`${name}$`) });

async function fillIn(place: Place, words: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(words)) await field(place, name).fill(value);
}

/** One of the parts that a section is made of, until its heading is there. */
export async function openPart(page: Page, parts: string, part: string, heading = part): Promise<void> {
  await page.getByRole('navigation', { name: parts }).getByRole('link', { name: part, exact: true }).click();
  // Some of these headings are only read aloud.
  await page.getByRole('heading', { level: 1, name: heading }).waitFor({ state: 'attached' });
}

async function pressIn(page: Page, title: string, act: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

export async function fillReferral(page: Page): Promise<void> {
  const { referral } = pack;
  await fillIn(page, {
    'Referred by': referral.referredBy,
    'Their role': referral.role,
    'Their agency': referral.agency,
    'Referred on': referral.referredOn,
    'Why it was referred': referral.because,
    'Date of the incident': referral.incidentDate,
    'What is known of it': referral.narrative,
    'Local authority became aware': referral.awareOn,
    'Notification sent to the Panel': referral.notifiedOn,
    'Copy received by the business unit': referral.receivedOn,
    'Notification reference': referral.notificationReference,
  });
  await choose(page, list(page, 'Trigger'), 'A child was seriously harmed');
  await page.getByText('Physical abuse', { exact: true }).click();
  await page.getByRole('button', { name: 'Add an area' }).click();
  await field(page, 'Area 1').fill(referral.area);
  await everythingSaved(page);
}

export async function addPeople(page: Page): Promise<void> {
  await goTo(page, 'People');
  for (const { name, kind, born } of [
    { name: pack.review.pseudonym, kind: /^Child this review/, born: '14/2/2025' },
    { name: 'Mother', kind: /adult/i, born: '' },
  ]) {
    await page.getByRole('button', { name: 'Add a person' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a person' });
    await field(dialog, 'Shown as').fill(name);
    await choose(page, list(dialog, 'Who it is'), kind);
    if (born) await field(dialog, 'Born').fill(born);
    await pressIn(page, 'Add a person', 'Add them');
  }
  await openPart(page, 'Parts of People', 'Family');
  await page.getByRole('button', { name: 'Add a relationship' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a relationship' });
  await choose(page, list(dialog, 'Person'), 'Mother');
  await choose(page, list(dialog, 'Is to the other'), 'Parent of');
  await choose(page, list(dialog, 'To whom'), pack.review.pseudonym);
  await pressIn(page, 'Add a relationship', 'Add it');
  await page
    .getByText(/a parent of Rowan/)
    .first()
    .waitFor();

  await goTo(page, 'Overview');
  await openPart(page, 'Parts of the overview', 'Referral');
  await page.getByRole('button', { name: 'Add a child' }).click();
  await page.getByRole('menuitem', { name: pack.review.pseudonym }).click();
  await page.getByText(/when it happened$/).waitFor();
}

/** Asks all of them at once; one answers, one has nothing to return, and one is late. */
export async function askAgencies(page: Page): Promise<void> {
  await openPart(page, 'Parts of Agencies', 'Requests');
  await page.getByRole('button', { name: 'Ask all 3 not asked' }).click();
  const asking = page.getByRole('dialog', { name: 'Ask 3 agencies' });
  await fillIn(asking, { 'Asked on': '2 June 2025', Due: '9 June 2025' });
  await pressIn(page, 'Ask 3 agencies', 'Ask them');
  for (const { agency, answer, on, missing } of pack.answers) {
    await page.getByRole('button', { name: new RegExp(`^${agency}: `) }).click();
    const given = page.getByRole('region', { name: 'The answer' });
    await choose(page, list(given, 'Answer'), answer);
    await field(given, 'Received on').fill(on);
    await field(given, 'What is missing').fill(missing);
    await page.getByRole('button', { name: `${agency}: ${answer}` }).waitFor();
  }
  await page.getByRole('button', { name: /^Wexmoor Health Visiting: [\d,]+ days late$/ }).waitFor();
  await everythingSaved(page);
}

/** Opens one section of the writing by its number. */
async function openSection(page: Page, number: number): Promise<void> {
  await page
    .getByRole('region', { name: 'Sections', exact: true })
    .getByRole('button', { name: new RegExp(`^${number}\\s*\\D`) })
    .click();
  await page.getByRole('heading', { level: 2, name: new RegExp(`^${number}\\. `) }).waitFor();
}

export async function writeSections(page: Page): Promise<void> {
  await goTo(page, 'Rapid review');
  await page.getByRole('button', { name: 'Begin the writing' }).click();
  const text = field(page, 'Text');
  for (const [number, words] of Object.entries(pack.written)) {
    await openSection(page, Number(number));
    if (number === '9') await writeAndCite(page, 'Text', `${words} `, 1);
    else await text.fill(words);
    if (number === '12') {
      await page.getByRole('button', { name: 'Quote entry 1' }).click();
      await text.getByRole('blockquote').waitFor();
    }
  }
  await page.getByRole('radio', { name: 'Complete' }).click();
  await openSection(page, 11);
  await page.getByRole('radio', { name: 'Complete' }).click();
  await page.getByText('Write the section, or say here why it is empty.').waitFor();
  await field(page, 'Why it is empty').fill(pack.noFather);
  await page.getByRole('radio', { name: 'Complete' }).click();
  await page.getByText('Complete · empty, with a reason').waitFor();
  await everythingSaved(page);
}

const rapidReview = 'Parts of the rapid review';

export async function recordActionsAndMeeting(page: Page): Promise<void> {
  const { action, meeting, earlier } = pack;
  await openPart(page, rapidReview, 'Actions', 'Immediate safeguarding actions');
  await page.getByRole('button', { name: 'Add an action' }).click();
  await fillIn(page, { Action: action.what, 'For whom': action.forWhom, 'Who does it': action.owner });
  await choose(page, list(page, 'Agency that owns it'), 'Wexmoor Health Visiting');
  await fillIn(page, { Due: action.due, 'Done on': action.done, 'What came of it': action.note });
  await page
    .getByRole('row')
    .getByText(/^Done /)
    .waitFor();

  await openPart(page, rapidReview, 'Meeting');
  await page.getByRole('button', { name: 'Add the rapid review meeting' }).click();
  await fillIn(page, { Day: meeting.day, Chair: meeting.chair, 'Role of Northgate Surgery': meeting.role });
  await choose(page, page.getByRole('button', { name: /Attendance of Northgate Surgery$/ }), 'Attended');
  await choose(page, page.getByRole('button', { name: /Attendance of Wexmoor Police$/ }), 'Sent apologies');
  await page.getByText('1 attended, 1 sent apologies, 1 not recorded').first().waitFor();

  await openPart(page, rapidReview, 'Earlier reviews');
  await page.getByRole('button', { name: 'Add an earlier review' }).click();
  await fillIn(page, {
    Title: earlier.title,
    Published: earlier.published,
    'What it found': earlier.found,
    'How it bears on this review': earlier.bearing,
  });
  await page.getByRole('row', { name: new RegExp(`^${earlier.title} Local Mar 2021`) }).waitFor();
}

/** Two of the entries, the first of them in shorter words. */
export async function chooseBriefChronology(page: Page): Promise<void> {
  const [bruises, , ambulance] = pack.entries;
  await openPart(page, rapidReview, 'Brief chronology');
  await page.getByRole('button', { name: 'Add from the chronology' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add to the brief chronology' });
  for (const { words } of [bruises, ambulance]) await dialog.getByText(words).click();
  await pressIn(page, 'Add to the brief chronology', 'Add 2 entries');
  await page.getByRole('button', { name: /14 Apr 2025/ }).click();
  await field(page, 'Words here').fill(pack.briefWords);
  await page.getByRole('row').getByText(pack.briefWords).waitFor();
}

export async function decide(page: Page): Promise<void> {
  const { decision } = pack;
  await openPart(page, rapidReview, 'Decision');
  await page.getByRole('button', { name: 'Begin a decision' }).click();
  const answer = (title: string) => page.getByRole('radiogroup', { name: `Answer: ${title}` });
  for (const title of [...decision.met, decision.together.criterion])
    await answer(title).getByRole('radio', { name: 'Met', exact: true }).click();
  for (const title of decision.notMet)
    await answer(title).getByRole('radio', { name: 'Not met', exact: true }).click();
  await page
    .getByRole('group', { name: /two or more organisations/ })
    .getByRole('textbox', { name: 'Reason' })
    .fill(decision.together.reason);

  for (const [index, option] of decision.options.entries()) {
    await page.getByRole('button', { name: 'Add an option' }).click();
    const row = page.getByRole('listitem').filter({ has: field(page, `Option ${index + 1}`) });
    await fillIn(row, {
      [`Option ${index + 1}`]: option.title,
      'What speaks for it': option.for,
      'What speaks against it': option.against,
    });
  }
  await page.getByText('Chosen', { exact: true }).first().click();
  await page.getByText(decision.outcome, { exact: true }).click();
  await fillIn(page, {
    'Decided on': decision.decidedOn,
    'Decided by': decision.decidedBy,
    Reasons: decision.reasons,
    Dissent: decision.dissent,
  });
  for (const { partner, name, signedOn } of decision.partners)
    await fillIn(page.getByRole('group', { name: new RegExp(`^${partner}`) }), {
      Name: name,
      'Signed on': signedOn,
    });
  await page.getByText('Nothing is missing').waitFor();
  await page.getByRole('button', { name: 'Sign and lock' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sign and lock' }).click();
  await page.getByText(/^Signed and locked on /).waitFor();
}

export async function recordPanel(page: Page): Promise<void> {
  const { sent, received, answer } = pack.panel;
  await page.getByRole('button', { name: 'Note what was sent' }).click();
  await fillIn(page.getByRole('dialog', { name: 'Sent to the Panel' }), {
    'What it was': sent.what,
    'Sent on': sent.on,
    'In short': sent.summary,
  });
  await pressIn(page, 'Sent to the Panel', 'Note it');
  await page.getByRole('button', { name: 'Note what was received' }).click();
  await fillIn(page.getByRole('dialog', { name: 'Received from the Panel' }), {
    'What it was': received.what,
    'Received on': received.on,
    'Answer due': received.due,
    'In short': received.summary,
  });
  await pressIn(page, 'Received from the Panel', 'Note it');
  await page.getByRole('button', { name: `Answer: ${received.what}` }).click();
  await fillIn(page.getByRole('dialog', { name: 'Sent to the Panel' }), {
    'Sent on': answer.on,
    'In short': answer.summary,
  });
  await pressIn(page, 'Sent to the Panel', 'Note it');
  await page.getByText(/^Answered on 10 July 2025/).waitFor();
}

export async function addProceeding(page: Page): Promise<void> {
  const { proceeding } = pack;
  await goTo(page, 'Overview');
  await openPart(page, 'Parts of the overview', 'Proceedings');
  await page.getByRole('button', { name: 'Add proceedings' }).click();
  await fillIn(page.getByRole('dialog', { name: 'Add proceedings' }), {
    'Court or body': proceeding.court,
    'Next date': proceeding.nextOn,
    'What happens then': proceeding.nextWhat,
  });
  await pressIn(page, 'Add proceedings', 'Add them');
  await field(page, 'How far they have come').fill(proceeding.status);
  await page.getByText('Publication waits for these proceedings').click();
  await fillIn(page, { 'Held from': proceeding.heldFrom, 'Why it is held': proceeding.because });
  await page.getByRole('cell', { name: 'Held', exact: true }).waitFor();
  await everythingSaved(page);
}

/** Chooses a document of the report, and waits until its pages are set. */
export async function chooseDocument(page: Page, title: string): Promise<void> {
  await choose(page, list(page, 'Document'), title);
  await page.getByRole('button', { name: new RegExp(`^${title}.*Document$`) }).waitFor();
  await page.getByRole('group', { name: /^Page 1 of/ }).waitFor();
}
