import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { createFakeBridge, type FakeBridge, refuse } from '../../../tests/support/fakeBridge.ts';
import { rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { setFolded } from '../../ui/index.ts';
import { ReportScreen } from './index.ts';

// Drawing needs a canvas; that is tried in a real browser. Here it is enough that the pages are asked for.
vi.mock('./pdfPages.ts', () => ({
  openPdf: () =>
    Promise.resolve({
      sizes: [
        { width: 595, height: 842 },
        { width: 842, height: 595 },
      ],
      bookmarks: [
        { title: 'Introduction', page: 1 },
        { title: 'Chronology', page: 2 },
      ],
      draw: () => ({ done: Promise.resolve(), cancel: () => undefined }),
      close: () => undefined,
    }),
}));

const outline: OutputOf<'reports.get'> = {
  title: 'Rowan: local child safeguarding practice review',
  outline: [
    { level: 1, number: '1', title: 'Introduction' },
    { level: 1, number: 'Appendix', title: 'Chronology' },
  ],
  wordCount: 3_421,
  notes: ['One finding cites no entry yet.'],
};
const file: OutputOf<'reports.export'> = {
  fileName: 'WSCP 2026-04 learning report DRAFT.docx',
  mediaType: 'application/octet-stream',
  contentBase64: btoa('a file'),
  sizeBytes: 84_400,
};

function open(answers: Parameters<typeof createFakeBridge>[0] = {}): FakeBridge {
  const bridge = createFakeBridge({
    'reports.get': outline,
    'cases.get': rowan,
    'reports.preview': file,
    'reports.export': file,
    'tasks.cancel': {},
    ...answers,
  });
  renderScreen(bridge, <ReportScreen caseId={rowan.id} />);
  return bridge;
}

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  for (const pane of ['report/list', 'report/inspector']) setFolded(pane, false);
});

test('the outline names what the draft lacks and on which page each heading stands', async () => {
  open();
  const pane = within(await screen.findByRole('region', { name: 'Outline' }));
  expect(await pane.findByRole('button', { name: /Appendix Chronology\s*,\s*page\s*2/ })).toBeTruthy();
  expect(pane.getByText('One finding cites no entry yet.')).toBeTruthy();
  expect(pane.getByText('3,421 words')).toBeTruthy();
});

test('a draft taken out is offered under its name, and the reader is told that the file is not encrypted', async () => {
  const bridge = open();
  await userEvent.click(await screen.findByRole('button', { name: 'Word draft' }));
  expect(await screen.findByText('WSCP 2026-04 learning report DRAFT.docx, 84 kB')).toBeTruthy();
  expect(screen.getByText(/not encrypted/)).toBeTruthy();
  expect(bridge.callsOf('reports.export')).toMatchObject([{ caseId: rowan.id, format: 'docx' }]);
});

test('how every page is marked is said before anything is taken out', async () => {
  open();
  const pane = await screen.findByRole('region', { name: 'Take it out' });
  await waitFor(() => expect(pane.textContent).toContain(`Marked ${rowan.marking} and DRAFT on every page`));
});

test('a file that could not be made is said in words, and can be tried again', async () => {
  const bridge = open({ 'reports.export': refuse('reports/cannot-render') });
  await userEvent.click(await screen.findByRole('button', { name: 'PDF draft' }));
  expect(await screen.findByText('The report could not be made. Your work is safe.')).toBeTruthy();
  bridge.answer({ 'reports.export': file });
  await userEvent.click(screen.getByRole('button', { name: 'PDF draft' }));
  expect(await screen.findByText(/84 kB/)).toBeTruthy();
});

test('pages that could not be made are tried again by hand', async () => {
  const bridge = open({ 'reports.preview': refuse('reports/cannot-render') });
  await screen.findByText('The report could not be made. Your work is safe.');
  bridge.answer({ 'reports.preview': file });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('of 2')).toBeTruthy();
});

test('pages that a change has left behind say so and are shown anew only when asked', async () => {
  const bridge = open();
  await screen.findByText('of 2');
  bridge.emit({ type: 'changed', capabilities: ['findings'], caseIds: [rowan.id] });
  const again = await screen.findByRole('button', { name: 'The draft has changed: show it anew' });
  expect(bridge.callsOf('reports.preview')).toHaveLength(1);
  await userEvent.click(again);
  await waitFor(() => expect(bridge.callsOf('reports.preview')).toHaveLength(2));
  await waitFor(() => expect(screen.queryByRole('button', { name: /show it anew/ })).toBeNull());
});

test('reading in full folds both side panes away and brings them back', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Read in full' }));
  expect(screen.queryByRole('region', { name: 'Outline' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Leave full reading' }));
  expect(screen.getByRole('region', { name: 'Outline' })).toBeTruthy();
});
