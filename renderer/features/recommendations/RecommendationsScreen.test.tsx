import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { refuse } from '../../../tests/support/fakeBridge.ts';
import { rowan } from '../../../tests/support/fakeRecords.ts';
import { runCommand } from '../../app/commands.ts';
import {
  bare,
  beginRecommendations,
  createCore,
  inspector,
  labels,
  open,
  prompt,
  row,
} from '../../../tests/support/fakeRecommendations.tsx';

beginRecommendations();

test('each stands under its label as typed, with who it is for, by when and what it answers', async () => {
  open(createCore([prompt]));
  const cells = [...(await row(/same-day referral/)).querySelectorAll('td')].map(
    ({ textContent }) => textContent,
  );
  expect(cells).toEqual([
    '1a.',
    'Prompt a same-day referral when bruising is recorded. from Finding 2',
    'GP Northgate Surgery',
    'by 31 March 2027',
  ]);
  const link = screen.getAllByRole('link', { name: 'Finding 2' })[0];
  expect(link?.getAttribute('href')).toContain(`/cases/${rowan.id}/findings`);
});

test('what is missing is said in words, in the row and beside the field', async () => {
  open(createCore([bare]));
  const cells = within(await row(/Remind staff/));
  for (const words of ['Addressed to nobody yet', 'Answers no finding yet', 'No date'])
    expect(cells.getByText(words)).toBeTruthy();
  const pane = inspector('Recommendation 2');
  for (const words of ['Addressed to nobody yet', 'Answers no finding yet'])
    expect(pane.getByText(words)).toBeTruthy();
});

test('arrow keys and J K choose what the pane beside shows', async () => {
  const user = userEvent.setup();
  open(createCore([prompt, bare]));
  (await screen.findByRole('button', { name: /^Recommendation 1a\./ })).focus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('region', { name: 'Recommendation 2' })).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('2');
  await user.keyboard('k');
  expect(screen.getByRole('region', { name: 'Recommendation 1a.' })).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Recommendation' }));
});

test.each([
  ['Label', 'label', ' rev'],
  ['Recommendation', 'text', ' More.'],
  ['Due', 'due', ' at latest'],
  ['Outcome sought', 'outcomeSought', 'Babies are seen'],
] as const)(
  '%s saves itself when it is left, and nothing else is sent with it',
  async (name, field, typed) => {
    const user = userEvent.setup();
    const bridge = createCore([prompt]);
    open(bridge);
    await user.type(await screen.findByRole('textbox', { name }), typed);
    await user.tab();
    await waitFor(() =>
      expect(bridge.callsOf('recommendations.update')).toEqual([
        { recommendationId: prompt.id, changes: { [field]: `${prompt[field]}${typed}` } },
      ]),
    );
  },
);

test('a new recommendation is selected and ready to be written', async () => {
  const user = userEvent.setup();
  open(createCore([prompt]));
  await user.click(await screen.findByRole('button', { name: 'New' }));
  expect(await screen.findByRole('region', { name: 'Recommendation 3' })).toBeTruthy();
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Recommendation' })),
  );
});

test('moving one keeps every label, and the focus goes with it', async () => {
  const user = userEvent.setup();
  const bridge = createCore([prompt, bare]);
  open(bridge);
  (await screen.findByRole('button', { name: /^Recommendation 1a\./ })).focus();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(() => expect(labels()).toEqual(['2', '1a.']));
  expect(bridge.callsOf('recommendations.reorder')).toEqual([{ recommendationId: prompt.id, position: 1 }]);
  expect(document.activeElement?.textContent).toBe('1a.');
  await user.click(screen.getByRole('button', { name: 'More for Recommendation 1a.' }));
  await user.click(screen.getByRole('menuitem', { name: /Move up/ }));
  await waitFor(() => expect(labels()).toEqual(['1a.', '2']));
});

test('one that is removed can be undone at once, or put back later from the removed ones', async () => {
  const user = userEvent.setup();
  open(createCore([prompt, bare]));
  await screen.findByRole('button', { name: /^Recommendation 1a\./ });
  act(() => void runCommand('recommendations.remove'));
  expect(await screen.findByText('Recommendation 1a. removed')).toBeTruthy();
  expect(labels()).toEqual(['2']);
  await user.click(screen.getByRole('button', { name: /^Undo/ }));
  await waitFor(() => expect(labels()).toEqual(['1a.', '2']));

  act(() => void runCommand('recommendations.remove'));
  await user.click(await screen.findByRole('button', { name: 'Show removed (1)' }));
  await user.click(screen.getByRole('button', { name: 'Put back Recommendation 1a.' }));
  expect(await screen.findByText('No recommendation has been removed.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Back to the recommendations' }));
  expect(labels()).toEqual(['1a.', '2']);
});

test('an empty case says what recommendations lean on and where that is written', async () => {
  open(createCore([], { agencies: [], findings: [] }));
  expect(await screen.findByRole('heading', { name: 'No recommendations yet' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Go to Findings' }).getAttribute('href')).toContain('/findings');
  expect(screen.getByRole('link', { name: 'Go to Agencies' }).getAttribute('href')).toContain('/agencies');
});

test('a link from a finding selects its recommendation', async () => {
  window.history.replaceState({ recommendationId: bare.id }, '');
  open(createCore([prompt, bare]));
  expect(await screen.findByRole('region', { name: 'Recommendation 2' })).toBeTruthy();
});

test('an act that is refused says why and leaves everything as it was', async () => {
  const bridge = createCore([prompt]);
  bridge.answer({ 'recommendations.remove': refuse('internal/unexpected') });
  open(bridge);
  await screen.findByRole('button', { name: /^Recommendation 1a\./ });
  act(() => void runCommand('recommendations.remove'));
  expect(await screen.findByText(/Something went wrong inside Candour/)).toBeTruthy();
  expect(labels()).toEqual(['1a.']);
});

test('whoever has moved on from a linked recommendation is not brought back when the screen appears again', async () => {
  const user = userEvent.setup();
  window.history.replaceState({ recommendationId: bare.id }, '');
  const bridge = createCore([prompt, bare]);
  const { unmount } = open(bridge);
  await screen.findByRole('region', { name: 'Recommendation 2' });
  await user.click(screen.getByRole('button', { name: /^Recommendation 1a\./ }));
  await screen.findByRole('region', { name: 'Recommendation 1a.' });
  unmount();
  open(bridge);
  expect(await screen.findByRole('region', { name: 'Recommendation 1a.' })).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Recommendation 2' })).toBeNull();
});
