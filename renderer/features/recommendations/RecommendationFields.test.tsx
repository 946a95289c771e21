import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { northgate, wexmoorHousing } from '../../../tests/support/fakeRecords.ts';
import {
  bare,
  beginRecommendations,
  createCore,
  open,
  prompt,
} from '../../../tests/support/fakeRecommendations.tsx';

beginRecommendations();

test('agencies are added in the order they are named, can be moved up, and taken off again', async () => {
  const user = userEvent.setup();
  const bridge = createCore([prompt]);
  open(bridge);
  await user.click(await screen.findByRole('button', { name: 'Add an agency' }));
  await user.click(screen.getByRole('menuitem', { name: 'Tarn Homes' }));
  await user.click(await screen.findByRole('button', { name: 'Move Tarn Homes up' }));
  await user.click(await screen.findByRole('button', { name: 'Take off Northgate Surgery' }));
  await waitFor(() => expect(bridge.callsOf('recommendations.update')).toHaveLength(3));
  expect(
    bridge.callsOf('recommendations.update').map((call) => Reflect.get(Object(call), 'changes')),
  ).toEqual([
    { addresseeIds: [northgate.id, wexmoorHousing.id] },
    { addresseeIds: [wexmoorHousing.id, northgate.id] },
    { addresseeIds: [wexmoorHousing.id] },
  ]);
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Addressed to' }));
});

test('a finding is linked by keyboard, and a link that is taken away can be had back', async () => {
  const user = userEvent.setup();
  const bridge = createCore([bare]);
  open(bridge);
  (await screen.findByRole('button', { name: 'Link a finding' })).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('menuitem', { name: /^Finding 2: A bruise/ })).toBe(document.activeElement);
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Stop answering Finding 2' }));
  expect(await screen.findByText('Recommendation 2 no longer answers Finding 2')).toBeTruthy();
  expect((await screen.findAllByText('Answers no finding yet')).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(await screen.findByRole('button', { name: 'Stop answering Finding 2' })).toBeTruthy();
});

test('the focus stays on an agency that is moved all the way to the top', async () => {
  const user = userEvent.setup();
  const bridge = createCore([{ ...prompt, addresseeIds: [northgate.id, wexmoorHousing.id] }]);
  open(bridge);
  expect(await screen.findByText('The first named leads.')).toBeTruthy();
  const up = screen.getByRole('button', { name: 'Move Tarn Homes up' });
  up.focus();
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(bridge.callsOf('recommendations.update')).toEqual([
      { recommendationId: prompt.id, changes: { addresseeIds: [wexmoorHousing.id, northgate.id] } },
    ]),
  );
  expect(document.activeElement).toBe(up);
  expect(up.getAttribute('aria-disabled')).toBe('true');
  await user.keyboard('{Enter}');
  expect(bridge.callsOf('recommendations.update')).toHaveLength(1);
});

test.each([
  ['agency', 'Add an agency', /Tarn Homes/, 'Every agency is named'],
  ['finding', 'Link a finding', /^Finding 2/, 'Every finding is linked'],
])(
  'choosing the last %s leaves the focus on the button that chose it',
  async (_kind, trigger, item, none) => {
    const user = userEvent.setup();
    open(createCore([{ ...prompt, findings: [] }]));
    (await screen.findByRole('button', { name: trigger })).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('menuitem', { name: item })).toBe(document.activeElement);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: trigger })));
    await user.keyboard('{Enter}');
    const left = await screen.findByRole('menuitem', { name: none });
    expect(left.getAttribute('aria-disabled')).toBe('true');
  },
);
