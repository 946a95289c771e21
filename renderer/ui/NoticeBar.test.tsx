import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NoticeBar } from './NoticeBar.tsx';
import { dismissNotice, showNotice } from './notices.ts';

const pass = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });

beforeEach(() => {
  vi.useFakeTimers();
  dismissNotice();
});
afterEach(() => vi.useRealTimers());

test('an act can be taken back for twenty seconds, and the bar is read out', () => {
  render(<NoticeBar />);
  act(() => showNotice('Entry 153 removed', () => Promise.resolve()));
  expect(screen.getByRole('status').textContent).toContain('Entry 153 removed');
  pass(19_999);
  expect(screen.getByRole('button', { name: /^Undo/ })).toBeTruthy();
  pass(1);
  expect(screen.queryByText('Entry 153 removed')).toBeNull();
});

test('the next act takes the place of the last and has its own twenty seconds', () => {
  render(<NoticeBar />);
  act(() => showNotice('Entry 153 removed', () => Promise.resolve()));
  pass(15_000);
  act(() => showNotice('Entry 154 removed', () => Promise.resolve()));
  pass(15_000);
  expect(screen.queryByText('Entry 153 removed')).toBeNull();
  expect(screen.getByText('Entry 154 removed')).toBeTruthy();
});
