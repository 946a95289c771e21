import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { succeed } from '../../../shared/contract/envelope.ts';
import { exerciseId } from '../../../shared/contract/values.ts';
import {
  type Answers,
  createFakeBridge,
  type FakeBridge,
  refuse,
} from '../../../tests/support/fakeBridge.ts';
import { rapidReview } from '../../../tests/support/fakeExercises.ts';
import { rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { runCommand } from '../../app/commands.ts';
import { reportSaveState, resetSaveStatus } from '../../data/autosave/saveStatus.ts';
import { setFolded } from '../../ui/index.ts';
import { chooseDocument } from './documentMemory.ts';
import { openPdf, type PdfDocument } from './pdf/pdfDocument.ts';
import { ReportScreen } from './ReportScreen.tsx';

// There is no canvas here: real pages are drawn, and looked at, in the browser.
vi.mock('./pdf/pdfDocument.ts', () => ({ openPdf: vi.fn() }));

const size = { width: 794, height: 1123 };
const close = vi.fn();
const pagesOf = (pageCount: number): PdfDocument => ({
  pages: Array.from({ length: pageCount }, () => size),
  headings: [
    { title: '1 Introduction', page: 1, top: 0.1 },
    { title: '2 Findings', page: 2, top: 0.5 },
  ],
  draw: async () => undefined,
  layText: async (page, layer) => layer.replaceChildren(`Words of page ${page + 1}`),
  close,
});

const report: OutputOf<'reports.get'> = {
  title: 'Rowan: rapid review',
  outline: [
    { level: 1, number: '1', title: 'Introduction' },
    { level: 1, number: '2', title: 'Findings' },
    { level: 1, number: '3', title: 'Written a moment ago' },
  ],
  wordCount: 3_421,
  isDraft: true,
  notes: ['One recommendation names no agency yet.'],
};
const fileOf = (fileName: string, content: string): OutputOf<'reports.export'> => ({
  fileName,
  mediaType: 'application/octet-stream',
  contentBase64: btoa(content),
  sizeBytes: 84_200,
});
const draftName = 'WSCP 2026-04 learning report DRAFT.docx';

function open(answers: Answers = {}): FakeBridge {
  const bridge = createFakeBridge({
    'cases.get': rowan,
    'reports.get': report,
    'reports.preview': () => fileOf('preview.pdf', 'pages'),
    'reports.export': ({ format }) => fileOf(format === 'docx' ? draftName : 'draft.pdf', 'a draft'),
    'report-templates.list': { templates: [] },
    'tasks.cancel': {},
    ...answers,
  });
  renderScreen(bridge, <ReportScreen caseId={rowan.id} />);
  return bridge;
}

/** Work that goes on until it is finished here. */
function pending<Value>() {
  let finish: (value: Value) => void = () => undefined;
  const work = new Promise<Value>((resolve) => {
    finish = resolve;
  });
  return { work, finish: (value: Value) => finish(value) };
}

const taskOf = (bridge: FakeBridge, name: 'reports.preview' | 'reports.export') =>
  String(Reflect.get(Object(bridge.callsOf(name)[0]), 'taskId'));

beforeEach(() => {
  resetSaveStatus();
  close.mockClear();
  vi.mocked(openPdf)
    .mockReset()
    .mockImplementation(async () => pagesOf(5));
  setFolded('report/inspector', false);
});

test('the real pages stand between their outline and the ways out, with their words to be read aloud', async () => {
  open();
  expect(await screen.findByText('3,421 words')).toBeTruthy();
  const page = await screen.findByRole('group', { name: 'Page 1 of 5' });
  await within(page).findByText('Words of page 1');
  expect(screen.getByText('One recommendation names no agency yet.')).toBeTruthy();
  expect(screen.getByText(/Marked/).textContent).toBe('Marked OFFICIAL-SENSITIVE and DRAFT on every page.');
});

test('a finished document is not said to be marked as a draft', async () => {
  open({ 'reports.get': { ...report, isDraft: false, notes: [] } });
  expect(await screen.findByRole('button', { name: 'Word file' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'PDF file' })).toBeTruthy();
  expect(screen.getByText(/Marked/).textContent).toBe('Marked OFFICIAL-SENSITIVE on every page.');
  expect(screen.getByRole('heading', { name: 'What this document leaves out or lacks' })).toBeTruthy();
});

test('a heading of the outline leads to its page, and one whose page is not set yet leads nowhere', async () => {
  const user = userEvent.setup();
  open();
  const pages = await screen.findByRole('region', { name: 'Pages of the report' });
  await user.click(screen.getByRole('button', { name: /Findings/ }));
  expect(pages.scrollTop).toBeGreaterThan(0);
  const before = pages.scrollTop;
  const unset = screen.getByRole('button', { name: /Written a moment ago/ });
  expect(unset.getAttribute('aria-disabled')).toBe('true');
  await user.click(unset);
  expect(pages.scrollTop).toBe(before);
});

test('one goes to a page by its number, and a number that is none changes nothing', async () => {
  const user = userEvent.setup();
  open();
  const pages = await screen.findByRole('region', { name: 'Pages of the report' });
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Page, of 5' });
  await user.clear(field);
  await user.type(field, '4{Enter}');
  expect(pages.scrollTop).toBeGreaterThan(0);
  const before = pages.scrollTop;
  await user.clear(field);
  await user.type(field, 'four{Enter}');
  expect(pages.scrollTop).toBe(before);
  expect(field.value).not.toBe('four');
});

test('Ctrl with plus and minus changes the size of the pages, not of the window', async () => {
  const user = userEvent.setup();
  open();
  (await screen.findByRole('region', { name: 'Pages of the report' })).focus();
  await user.keyboard('{Control>}0{/Control}');
  expect(screen.getByRole('button', { name: 'Size of the pages: Fit width' })).toBeTruthy();
  await user.keyboard('{Control>}={/Control}');
  const larger = screen.getByRole('button', { name: /^Size of the pages: \d+%/ }).textContent;
  await user.keyboard('{Control>}={/Control}');
  expect(Number.parseInt(screen.getByRole('button', { name: /^Size of/ }).textContent ?? '')).toBeGreaterThan(
    Number.parseInt(larger ?? ''),
  );
});

test('full-page reading puts both side panes away; leaving it brings them back', async () => {
  const user = userEvent.setup();
  open();
  await user.click(await screen.findByRole('button', { name: 'Full page' }));
  expect(screen.queryByRole('region', { name: 'Outline' })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Pages of the report' }));
  act(() => void runCommand('report.leave'));
  expect(screen.getByRole('region', { name: 'Outline' })).toBeTruthy();
});

test('what the pages are doing is said while they are set, and it can be stopped and begun again', async () => {
  const user = userEvent.setup();
  const { work } = pending<OutputOf<'reports.preview'>>();
  const bridge = open({ 'reports.preview': () => work });
  await screen.findByText('Setting the pages…');
  const taskId = taskOf(bridge, 'reports.preview');
  act(() => bridge.emit({ type: 'task', taskId, step: 'Drawing the tables', done: 3, total: 8 }));
  expect(await screen.findByText('Drawing the tables, 3 of 8…')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(bridge.callsOf('tasks.cancel')).toEqual([{ taskId }]);
  bridge.answer({ 'reports.preview': fileOf('preview.pdf', 'pages') });
  await user.click(await screen.findByRole('button', { name: 'Set the pages' }));
  expect(await screen.findByRole('group', { name: 'Page 1 of 5' })).toBeTruthy();
});

test('pages that could not be set say so in words and can be tried again', async () => {
  const user = userEvent.setup();
  const bridge = open({ 'reports.preview': refuse('reports/cannot-render') });
  expect(await screen.findByText('The report could not be made. Your work is safe.')).toBeTruthy();
  bridge.answer({ 'reports.preview': fileOf('preview.pdf', 'pages') });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('group', { name: 'Page 1 of 5' })).toBeTruthy();
});

test('after a change the pages are set anew by themselves, and the reader stays at their page', async () => {
  const user = userEvent.setup();
  const bridge = open();
  const pages = await screen.findByRole('region', { name: 'Pages of the report' });
  await user.click(screen.getByRole('button', { name: 'Page 3' }));
  const before = pages.scrollTop;
  pages.dispatchEvent(new Event('scroll', { bubbles: true }));
  vi.mocked(openPdf).mockImplementation(async () => pagesOf(6));
  bridge.answer({ 'reports.preview': fileOf('preview.pdf', 'longer pages') });
  act(() => bridge.emit({ type: 'changed', capabilities: ['findings'], caseIds: [rowan.id] }));
  expect(await screen.findByText('of 6')).toBeTruthy();
  expect(pages.scrollTop).toBeCloseTo(before, 0);
  expect(close).toHaveBeenCalledTimes(1);
});

test('when new pages cannot be set, the old ones stay and are said to be old', async () => {
  const bridge = open();
  await screen.findByRole('group', { name: 'Page 1 of 5' });
  bridge.answer({ 'reports.preview': refuse('reports/cannot-render') });
  act(() => bridge.emit({ type: 'changed', capabilities: ['findings'], caseIds: [rowan.id] }));
  expect(await screen.findByText(/these pages are from before/)).toBeTruthy();
  expect(screen.getByRole('group', { name: 'Page 1 of 5' })).toBeTruthy();
});

test('a Word draft is made, offered under its name, and said to be unencrypted', async () => {
  const user = userEvent.setup();
  const bridge = open();
  await user.click(await screen.findByRole('button', { name: 'Word draft' }));
  expect(await screen.findByText(`Saved: ${draftName}, 84 kB`)).toBeTruthy();
  expect(screen.getByText(/The file is not encrypted/)).toBeTruthy();
  const [file] = bridge.savedFiles;
  expect(file?.fileName).toBe(draftName);
  expect(new TextDecoder().decode(file?.bytes)).toBe('a draft');
});

test('a draft made while something is unsaved says that it lacks those words, on its pages and once exported', async () => {
  const user = userEvent.setup();
  const sentence =
    'Some of what was typed could not be saved and is not in this file. The reason is at the foot of the window.';
  reportSaveState('findings:1', { kind: 'failed', message: 'The drive is full.' });
  const bridge = open();
  await screen.findByRole('group', { name: 'Page 1 of 5' });
  expect(screen.getAllByText(sentence)).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Word draft' }));
  const exported = within(screen.getByRole('region', { name: 'Export' }));
  expect(await exported.findByText(sentence)).toBeTruthy();

  reportSaveState('findings:1', { kind: 'saved' });
  act(() => bridge.emit({ type: 'changed', capabilities: ['findings'], caseIds: [rowan.id] }));
  await user.click(screen.getByRole('button', { name: 'Word draft' }));
  await waitFor(() => expect(screen.queryByText(sentence)).toBeNull());
  expect(await exported.findByText(/^Saved/)).toBeTruthy();
});

test('closing the dialog without choosing a place saves nothing, and says so', async () => {
  const user = userEvent.setup();
  const bridge = open();
  bridge.saveFile = async (fileName) => succeed({ saved: false, fileName });
  await user.click(await screen.findByRole('button', { name: 'PDF draft' }));
  expect(await screen.findByText('No place was chosen. Nothing was saved.')).toBeTruthy();
  expect(screen.queryByText(/^Saved/)).toBeNull();
});

test('an export that is stopped offers no file, even where it was finished before it could stop', async () => {
  const user = userEvent.setup();
  const { work, finish } = pending<OutputOf<'reports.export'>>();
  const bridge = open({ 'reports.export': () => work });
  await user.click(await screen.findByRole('button', { name: 'Word draft' }));
  expect(await screen.findByRole('button', { name: 'Making the Word file…' })).toBeTruthy();
  await user.click(
    within(screen.getByRole('region', { name: 'Export' })).getByRole('button', { name: 'Stop' }),
  );
  expect(bridge.callsOf('tasks.cancel')).toEqual([{ taskId: taskOf(bridge, 'reports.export') }]);
  finish(fileOf(draftName, 'too late'));
  expect(await screen.findByText('Stopped. Nothing was saved.')).toBeTruthy();
  expect(bridge.savedFiles).toEqual([]);
});

test('while one draft is made the other cannot be begun', async () => {
  const user = userEvent.setup();
  const { work } = pending<OutputOf<'reports.export'>>();
  const bridge = open({ 'reports.export': () => work });
  await user.click(await screen.findByRole('button', { name: 'Word draft' }));
  await user.click(screen.getByRole('button', { name: 'PDF draft' }));
  await waitFor(() => expect(bridge.callsOf('reports.export')).toHaveLength(1));
});

test('an export that fails says why and can be tried again', async () => {
  const user = userEvent.setup();
  const bridge = open({ 'reports.export': refuse('reports/cannot-render') });
  await user.click(await screen.findByRole('button', { name: 'PDF draft' }));
  expect(
    await screen.findByText('The PDF was not saved. The report could not be made. Your work is safe.'),
  ).toBeTruthy();
  bridge.answer({ 'reports.export': fileOf('draft.pdf', 'a draft') });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Saved: draft.pdf, 84 kB')).toBeTruthy();
});

test('Ctrl+P opens the export pane even where it was folded away', async () => {
  open();
  await screen.findByRole('group', { name: 'Page 1 of 5' });
  act(() => setFolded('report/inspector', true));
  act(() => void runCommand('report.export'));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Word draft' }));
});

test('what the title page still lacks is named with the way to write it', async () => {
  open({ 'cases.get': { ...rowan, leadReviewer: '', isPractice: true } });
  expect(await screen.findByText(/No lead reviewer is named/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Write it in Overview' }).getAttribute('href')).toContain(
    'overview',
  );
  expect(screen.getByText(/and as a practice case/)).toBeTruthy();
});

test('of a case with two rapid reviews the documents are made of the one that is chosen, on screen and as a file', async () => {
  const user = userEvent.setup();
  const second = {
    ...rapidReview,
    id: exerciseId.parse('01985b1e-0000-7000-8000-0000000000e2'),
    number: 2,
  };
  window.history.replaceState({ document: 'decision' }, '');
  const bridge = open({ 'exercises.list': { exercises: [rapidReview, second] } });
  const asked = { caseId: rowan.id, document: 'decision' };
  await waitFor(() =>
    expect(bridge.callsOf('reports.get')).toContainEqual({ ...asked, exerciseId: second.id }),
  );
  await user.click(await screen.findByRole('button', { name: /Rapid review/ }));
  await user.click(await screen.findByRole('option', { name: /^Exercise 1/ }));
  const ofFirst = { ...asked, exerciseId: rapidReview.id };
  await waitFor(() => expect(bridge.callsOf('reports.get')).toContainEqual(ofFirst));
  await user.click(await screen.findByRole('button', { name: /^Word/ }));
  await waitFor(() => expect(bridge.callsOf('reports.export')).toMatchObject([ofFirst]));
  chooseDocument(rowan.id, 'learning-report');
});
