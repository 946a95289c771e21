import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { handleKey } from '../../app/commands.ts';
import { resetSaveStatus } from '../../data/autosave/saveStatus.ts';
import { dismissNotice, NoticeBar } from '../../ui/index.ts';
import type { FakeBridge } from '../../../tests/support/fakeBridge.ts';
import { rapidReview } from '../../../tests/support/fakeExercises.ts';
import { said } from '../../../tests/support/fakeFindings.tsx';
import { bruises, createRapidReviewCore, section } from '../../../tests/support/fakeRapidReview.ts';
import { northgate, rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { useRapidReviewView } from './rapidReviewView.ts';
import { WritingScreen } from './WritingScreen.tsx';

beforeAll(() => {
  // jsdom has no layout, which the editor asks about.
  Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => new DOMRect() });
  Object.assign(document, { elementFromPoint: () => null });
});
beforeEach(() => {
  resetSaveStatus();
  dismissNotice();
  window.history.replaceState(null, '');
  useRapidReviewView.setState({ opened: {} });
  window.addEventListener('keydown', handleKey);
  return () => window.removeEventListener('keydown', handleKey);
});

async function open(bridge: FakeBridge) {
  renderScreen(
    bridge,
    <>
      <WritingScreen caseId={rowan.id} />
      <NoticeBar />
    </>,
  );
  await screen.findByRole('heading', { level: 1, name: 'Rapid review' });
}

const outline = () => screen.getByRole('region', { name: 'Sections' });
const rows = () => [...outline().querySelectorAll<HTMLElement>('[aria-current]')];
const text = () => screen.findByRole('textbox', { name: 'Text' });
const cited = {
  entryId: bruises.id,
  number: 147,
  agencyId: northgate.id,
  isChangedSince: false,
  isRemoved: false,
};

describe('before there is anything to write', () => {
  test('a case without a rapid review says so, and one button begins one', async () => {
    const { bridge } = createRapidReviewCore([], {
      'exercises.list': { exercises: [{ ...rapidReview, kind: 'local-review' }] },
      'exercises.create': rapidReview,
    });
    await open(bridge);
    await screen.findByText('No rapid review has been begun');
    await userEvent.click(screen.getByRole('button', { name: 'Begin a rapid review' }));
    expect(bridge.callsOf('exercises.create')).toEqual([{ caseId: rowan.id, kind: 'rapid-review' }]);
  });

  test('the writing is begun with the nineteen sections, the first of them open with what belongs in it', async () => {
    const { bridge } = createRapidReviewCore([]);
    await open(bridge);
    await screen.findByText(/19 sections.*3 of them are never left empty without a reason/);
    await userEvent.click(screen.getByRole('button', { name: 'Begin the writing' }));
    await screen.findByRole('heading', { level: 2, name: '1. Case details' });
    expect(rows()).toHaveLength(19);
    expect(screen.getByText(/^What was notified, by whom and when/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Referral' })).toBeTruthy();
  });
});

describe('the outline', () => {
  test('says in words how far each section is and what it lacks', async () => {
    const { bridge } = createRapidReviewCore([
      section(1, { state: 'complete', body: said('All that is known.') }),
      section(2, {
        state: 'writing',
        body: said('On 6 May'),
        citations: [{ ...cited, isChangedSince: true }],
      }),
      section(3, { isRequired: true }),
      section(4, { isRequired: true, emptyBecause: 'Nobody recorded it.', state: 'complete' }),
      section(5, { citations: [{ ...cited, isRemoved: true }] }),
    ]);
    await open(bridge);
    await screen.findByText('2 of 5 complete · 3 lack something');
    expect(rows().map((row) => row.textContent)).toEqual([
      '1Title 1Complete · 4 words',
      '2Title 2Being written · 3 wordsEntry 147 has changed',
      '3Title 3Not begunNeeds words, or a reason',
      '4Title 4Complete · empty, with a reason',
      '5Title 5Not begunEntry 147 was removed',
    ]);
  });

  test('J opens the next section, Ctrl+PageDown goes on writing in the next, Alt+PageUp in the one before', async () => {
    await open(createRapidReviewCore([section(1), section(2), section(3)]).bridge);
    await waitFor(() => expect(rows()).toHaveLength(3));
    rows()[0]?.focus();
    await userEvent.keyboard('j');
    await screen.findByRole('heading', { name: '2. Title 2' });
    await userEvent.click(await text());
    await userEvent.keyboard('{Control>}{PageDown}{/Control}');
    await screen.findByRole('heading', { name: '3. Title 3' });
    await waitFor(async () => expect(document.activeElement).toBe(await text()));
    await userEvent.keyboard('{Alt>}{PageUp}{/Alt}');
    await screen.findByRole('heading', { name: '2. Title 2' });
    rows()[1]?.focus();
    await userEvent.keyboard('jk');
    await screen.findByRole('heading', { name: '2. Title 2' });
    expect(document.activeElement).toBe(rows()[1]);
  });

  test('a section that is removed is put back with the notice, or from the list of those removed', async () => {
    const { bridge, current } = createRapidReviewCore([section(1), section(2)]);
    await open(bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'More for “Title 1”' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove the section' }));
    await screen.findByText('“Title 1” removed');
    expect(current().map(({ title }) => title)).toEqual(['Title 2']);
    await userEvent.click(screen.getByRole('button', { name: 'Show removed sections (1)' }));
    await userEvent.click(screen.getByRole('button', { name: 'Put back “Title 1”' }));
    await screen.findByText('“Title 1” put back at the end');
    expect(current()).toHaveLength(2);
  });
});

describe('a section that must not be empty', () => {
  test('is not complete while it is: the reason is asked for where it belongs, and nothing is sent', async () => {
    const { bridge } = createRapidReviewCore([section(1, { isRequired: true })]);
    await open(bridge);
    await userEvent.click(await screen.findByRole('radio', { name: 'Complete' }));
    const reason = screen.getByRole('textbox', { name: 'Why it is empty' });
    expect(document.activeElement).toBe(reason);
    await screen.findByText('Write the section, or say here why it is empty.');
    expect(bridge.callsOf('rapid-review.update')).toEqual([]);

    await userEvent.type(reason, 'No agency asked him.');
    await userEvent.click(screen.getByRole('radio', { name: 'Complete' }));
    await waitFor(() => expect(rows()[0]?.textContent).toContain('Complete · empty, with a reason'));
    await userEvent.click(screen.getByRole('radio', { name: 'Being written' }));
    await waitFor(() => expect(rows()[0]?.textContent).toContain('Being written'));
  });
});

describe('what the agencies gave', () => {
  const contributions = async () => {
    const pane = within(await screen.findByRole('region', { name: 'Contributions' }));
    return pane.findAllByRole('article');
  };

  test('stands beside the writing in the order of the desk, with what is late and who was not asked', async () => {
    await open(createRapidReviewCore([section(1)]).bridge);
    const [surgery, housing] = await contributions();
    expect(surgery?.textContent).toMatch(/Northgate Surgery\d+ days lateChase/);
    expect(surgery?.textContent).toContain('The record from 3 May');
    expect(housing?.textContent).toContain('Not asked');
    if (!surgery) throw new Error('no contribution');
    within(surgery).getByRole('link', { name: 'All 21 entries of Northgate Surgery' });
  });

  test('is quoted with its source and the entry it is from', async () => {
    const { bridge } = createRapidReviewCore([section(1)]);
    await open(bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Quote entry 147' }));
    await waitFor(() => expect(bridge.callsOf('rapid-review.update')).toHaveLength(1), { timeout: 3_000 });
    expect(bridge.callsOf('rapid-review.update')[0]).toMatchObject({
      changes: {
        body: {
          content: [
            {
              type: 'blockquote',
              content: [
                { type: 'paragraph', content: [{ text: 'Two small bruises on Jayden’s cheek.' }] },
                {
                  type: 'quotationSource',
                  content: [
                    { text: expect.stringMatching(/^Northgate Surgery, .*, GP record, p\. 3/) },
                    { type: 'citation', attrs: { entryId: bruises.id } },
                  ],
                },
              ],
            },
            { type: 'paragraph' },
          ],
        },
      },
    });
  });

  test('says in which sections it is used', async () => {
    await open(
      createRapidReviewCore([
        section(1),
        section(2, { citations: [cited] }),
        section(3, { citations: [cited] }),
      ]).bridge,
    );
    const [surgery] = await contributions();
    expect(surgery?.textContent).toContain('Used in sections 2, 3');
  });
});

test('an entry that changed after it was cited asks to be looked at, until it has been', async () => {
  const { bridge } = createRapidReviewCore([
    section(1, { citations: [{ ...cited, isChangedSince: true }], body: said('Two bruises') }),
  ]);
  await open(bridge);
  await userEvent.click(await screen.findByRole('button', { name: 'I have looked at entry 147 again' }));
  await waitFor(() => expect(screen.queryByText(/was changed after it was cited/)).toBeNull());
  expect(screen.getByRole('region', { name: 'Entries cited' }).textContent).toContain('Entry 147');
});

describe('the sections of this review and of later ones', () => {
  test('one is renamed in this review', async () => {
    const { bridge } = createRapidReviewCore([section(1)]);
    await open(bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'More for “Title 1”' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: /^Rename/ }));
    const title = await screen.findByRole('textbox', { name: 'Title' });
    await userEvent.clear(title);
    await userEvent.click(screen.getByRole('button', { name: 'Change it' }));
    await screen.findByText('Give it a title.');
    await userEvent.type(title, 'Who knew the family{Enter}');
    await screen.findByRole('heading', { name: '1. Who knew the family' });
    expect(bridge.callsOf('rapid-review.updateTemplate')).toEqual([]);
  });

  test('those of this review become those of later ones, and go back to the built-in ones', async () => {
    const { bridge } = createRapidReviewCore([section(1), section(2, { isRequired: true })]);
    await open(bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Sections of later reviews' }));
    await screen.findByText(/19 sections/);
    await userEvent.click(screen.getByRole('button', { name: 'Use the sections of this review' }));
    await screen.findByText('Later rapid reviews begin with the sections of this one');
    await userEvent.click(await screen.findByRole('button', { name: 'Sections of later reviews' }));
    await screen.findByText(/2 sections, the same as in this review/);
    await userEvent.click(screen.getByRole('button', { name: 'Go back to the built-in sections' }));
    await screen.findByText('Later rapid reviews begin with the built-in sections');
  });

  test('a link from the report opens those of later ones, also before the writing is begun', async () => {
    window.history.replaceState({ dialog: 'template' }, '');
    renderScreen(createRapidReviewCore([]).bridge, <WritingScreen caseId={rowan.id} />);
    await screen.findByRole('dialog', { name: 'Sections of later rapid reviews' });
    await screen.findByText('As built in');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await screen.findByText('The writing has not been begun');
  });

  test('N adds one at the end and opens it', async () => {
    const { bridge } = createRapidReviewCore([section(1)]);
    await open(bridge);
    await waitFor(() => expect(rows()).toHaveLength(1));
    rows()[0]?.focus();
    await userEvent.keyboard('n');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Title' }), 'School');
    await userEvent.click(screen.getByRole('button', { name: 'Add it' }));
    await screen.findByRole('heading', { name: '2. School' });
  });
});
