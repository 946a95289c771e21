import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { PaneLayout } from './PaneLayout.tsx';
import { setFolded, toggleFocusedPane } from './panes.ts';

const layout = (
  <PaneLayout
    name="test"
    workLabel="Work"
    work={<button type="button">Write</button>}
    list={{ title: 'Outline', content: <button type="button">Section 1</button> }}
    inspector={{ title: 'Entry 147', content: <button type="button">Cite</button> }}
  />
);

afterEach(() => {
  vi.unstubAllGlobals();
  setFolded('test/list', false);
  setFolded('test/inspector', false);
});

test('Ctrl+\\ folds the side pane that has the focus, or else the inspector, and brings it back', () => {
  render(layout);
  screen.getByRole('button', { name: 'Section 1' }).focus();
  act(toggleFocusedPane);
  expect(screen.queryByRole('region', { name: 'Outline' })).toBeNull();
  act(toggleFocusedPane);
  expect(screen.getByRole('region', { name: 'Outline' })).toBeTruthy();
  screen.getByRole('button', { name: 'Write' }).focus();
  act(toggleFocusedPane);
  expect(screen.queryByRole('region', { name: 'Entry 147' })).toBeNull();
  act(toggleFocusedPane);
  expect(screen.getByRole('region', { name: 'Entry 147' })).toBeTruthy();
});

test('a side pane that is folded or opened by key takes the keys along, so that none is dead', () => {
  render(layout);
  screen.getByRole('button', { name: 'Cite' }).focus();
  act(toggleFocusedPane);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Show Entry 147' }));
  act(toggleFocusedPane);
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Entry 147' }));
});

test('whoever folds the inspector from the work goes on typing there', () => {
  render(layout);
  const write = screen.getByRole('button', { name: 'Write' });
  write.focus();
  act(toggleFocusedPane);
  expect(screen.queryByRole('region', { name: 'Entry 147' })).toBeNull();
  expect(document.activeElement).toBe(write);
});

test('a folded pane leaves a button that says what it brings back', async () => {
  const user = userEvent.setup();
  render(layout);
  await user.click(screen.getByRole('button', { name: 'Fold Entry 147 away' }));
  const show = screen.getByRole('button', { name: 'Show Entry 147' });
  expect(document.activeElement).toBe(show);
  await user.click(show);
  expect(screen.getByRole('button', { name: 'Cite' })).toBeTruthy();
});

test('in a narrow window the inspector lies over the work and Esc closes it, however often it is opened', async () => {
  const user = userEvent.setup();
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  render(layout);
  (await screen.findByRole('button', { name: 'Cite' })).focus();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'Entry 147' })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Show Entry 147' }));
  await user.keyboard('{Enter}');
  expect(screen.getByRole('region', { name: 'Entry 147' })).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'Entry 147' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Write' })).toBeTruthy();
});
