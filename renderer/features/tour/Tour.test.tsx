import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { createFakeBridge } from '../../../tests/support/fakeBridge.ts';
import { rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { sections } from '../../app/sections.ts';
import { Tour } from './index.ts';
import { tourSteps } from './tourSteps.ts';
import { leaveTour } from './tourState.ts';

beforeEach(leaveTour);

const begin = async () => {
  const user = userEvent.setup();
  const { visited } = renderScreen(createFakeBridge({}), <Tour openCaseId={rowan.id} />);
  await user.click(screen.getByRole('button', { name: 'Take the tour' }));
  return { user, visited };
};
const said = () => screen.getByRole('status').textContent;

test('leads through ten steps, each in a section that there is, and ends', async () => {
  const { user, visited } = await begin();
  expect(tourSteps).toHaveLength(10);
  const paths = new Set(sections.map(({ path }) => path));
  for (const [index, { title, section }] of tourSteps.entries()) {
    expect(said()).toContain(`${index + 1} of 10. ${title}.`);
    expect(visited.at(-1)).toBe(`/cases/${rowan.id}/${section}`);
    expect(paths.has(section.split('/')[0] ?? '')).toBe(true);
    await user.click(screen.getByRole('button', { name: index === 9 ? 'End the tour' : 'Next step' }));
  }
  expect(screen.getByRole('button', { name: 'Take the tour' })).toBeTruthy();
});

test('goes back, and is left at any step', async () => {
  const { user } = await begin();
  await user.click(screen.getByRole('button', { name: 'Next step' }));
  await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(said()).toContain('1 of 10.');
  await user.click(screen.getByRole('button', { name: 'Leave the tour' }));
  expect(screen.queryByRole('status')).toBeNull();
});

test('opens the practice case where none is open yet', async () => {
  const user = userEvent.setup();
  const bridge = createFakeBridge({ 'cases.list': { cases: [{ ...rowan, isPractice: true }], total: 1 } });
  const { visited } = renderScreen(bridge, <Tour openCaseId={null} />);
  await user.click(await screen.findByRole('button', { name: 'Take the tour' }));
  expect(visited.at(-1)).toBe(`/cases/${rowan.id}/overview`);
});
