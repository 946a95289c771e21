import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refuse } from '../../../tests/support/fakeBridge.ts';
import { northgate, wexmoorHousing } from '../../../tests/support/fakeRecords.ts';
import { tarnColumns, tarnPreview } from '../../../tests/support/fakeReturns.ts';
import { handleKey } from '../../app/commands.ts';
import { dismissNotice } from '../../ui/index.ts';
import { forgetReturns } from './reading/returnsDesk.ts';
import { aFile, chooseFiles, openBringIn, pick } from '../../../tests/support/openBringIn.tsx';

const rows = async () => within(await screen.findByRole('table', { name: 'Rows as they will be read' }));
const counts = () =>
  within(screen.getByRole('list', { name: 'Counts' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent?.replace(/(Show|Compare)$/, ''));
const bringInButton = () => screen.findByRole<HTMLButtonElement>('button', { name: /^Bring in \d+ entr/ });
const ready = async () => waitFor(async () => expect((await bringInButton()).disabled).toBe(false));

beforeEach(() => {
  dismissNotice();
  forgetReturns();
});
afterEach(() => window.removeEventListener('keydown', handleKey));

describe('bringing returns in', () => {
  test('shows every row as it will be read, with its counts in order, before anything enters the case', async () => {
    const { bridge, user } = openBringIn();
    await chooseFiles(user, 'Tarn contact log.xlsx');
    const table = await rows();
    expect(table.getByText('07/12/2020')).toBeTruthy();
    expect(table.getAllByText('Mon 7 Dec 2020')).toHaveLength(2);
    expect(table.getByText('” as row 5')).toBeTruthy();
    expect(table.getByText('Tarn Homes Ltd: contact log').tagName).toBe('S');
    expect(table.getByText('Above the headings: left out')).toBeTruthy();
    expect(table.getByText('C + D')).toBeTruthy();
    expect(table.getByText('F, hidden')).toBeTruthy();
    expect(table.queryByText('Mrs Dunn')).toBeNull();
    await ready();
    expect(counts()).toEqual([
      '4 will be added',
      '0 change an entry you hold',
      '0 are the same, left alone',
      '1 cannot be read yet',
    ]);
    expect(bridge.callsOf('imports.create')).toEqual([]);
  });

  test('two files dropped have each its own state, and the agency each names', async () => {
    const { bridge, user } = openBringIn();
    await screen.findByLabelText('Return file');
    const area = screen.getByRole('heading', { name: 'Bring in a return', hidden: true }).parentElement;
    fireEvent.drop(area ?? document.body, {
      dataTransfer: {
        files: [aFile('Tarn contact log.xlsx'), aFile('scan.pdf'), aFile('Northgate.docx', 'another')],
      },
    });
    const cards = within(await screen.findByRole('list', { name: 'Files to bring in' }));
    expect(cards.getByText('Tarn contact log.xlsx')).toBeTruthy();
    expect(cards.getByText('Cannot be brought in')).toBeTruthy();
    expect(cards.getByText(/This is a PDF, which holds pictures of rows/)).toBeTruthy();
    expect(await cards.findByText('1 row to look at')).toBeTruthy();
    expect(await cards.findByText('Choose how to read the tracked changes')).toBeTruthy();
    expect(bridge.callsOf('imports.preview')).toContainEqual(
      expect.objectContaining({ fileName: 'Tarn contact log.xlsx', agencyId: wexmoorHousing.id, limit: 300 }),
    );
    await user.click(cards.getByRole('button', { name: 'Northgate.docx' }));
    await waitFor(() =>
      expect(bridge.callsOf('imports.preview')).toContainEqual(
        expect.objectContaining({ fileName: 'Northgate.docx', agencyId: northgate.id }),
      ),
    );
  });

  test('a pasted table of Word comes in with the line breaks of its cells', async () => {
    const { bridge } = openBringIn();
    await screen.findByLabelText('Return file');
    const html =
      '<table><tr><td>Date</td><td>Event</td></tr><tr><td>1/2/20</td><td><p>One</p><p>Two, "three"</p></td></tr></table>';
    fireEvent.paste(document.body, {
      clipboardData: { files: [], getData: (format: string) => (format === 'text/html' ? html : '') },
    });
    expect(await screen.findAllByText('Pasted table 1.csv')).toBeTruthy();
    await waitFor(() => expect(bridge.callsOf('imports.preview').length).toBeGreaterThan(0));
    const sent = Reflect.get(Object(bridge.callsOf('imports.preview')[0]), 'contentBase64');
    const text = new TextDecoder().decode(
      Uint8Array.from(atob(String(sent)), (character) => character.charCodeAt(0)),
    );
    expect(text).toBe('Date,Event\r\n1/2/20,"One\nTwo, ""three"""\r\n');
  });

  test('reads the return again when a column is given another meaning, keeps the rows on screen and stops the reading before it', async () => {
    let isSlow = false;
    const { bridge, user } = openBringIn({
      'imports.preview': (input) => (isSlow ? new Promise(() => undefined) : tarnPreview(input)),
    });
    await chooseFiles(user, 'Tarn contact log.xlsx');
    await ready();
    isSlow = true;
    await pick(user, /Column G, Outcome/, 'What happened');
    await waitFor(() =>
      expect(bridge.callsOf('imports.preview').at(-1)).toMatchObject({
        reading: {
          tables: [
            { table: 0, columns: { ...tarnColumns, whatHappened: [4, 6], actionTaken: [] } },
            { table: 1 },
          ],
        },
      }),
    );
    const slow = Reflect.get(Object(bridge.callsOf('imports.preview').at(-1)), 'taskId');
    expect((await rows()).getByText('07/12/2020')).toBeTruthy();
    expect((await bringInButton()).disabled).toBe(true);
    expect(screen.getAllByText('The return is still being read.')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'A blank date means the date above' }));
    await waitFor(() => expect(bridge.callsOf('tasks.cancel')).toContainEqual({ taskId: slow }));
  });

  test('a combined column can be taken apart, and a hidden one comes in only with a reason', async () => {
    const { bridge, user } = openBringIn();
    await chooseFiles(user, 'Tarn contact log.xlsx');
    await ready();
    await pick(user, /Column C \+ D, Officer; Role/, 'Take D out');
    await waitFor(() =>
      expect(bridge.callsOf('imports.preview').at(-1)).toMatchObject({
        reading: { tables: [{ columns: { source: [2] } }, {}] },
      }),
    );
    await screen.findByRole('button', { name: /Column D, Role/ });
    const before = bridge.callsOf('imports.preview').length;
    await pick(user, /Column F, hidden, Caller/, 'Who was there');
    const dialog = within(await screen.findByRole('dialog', { name: 'Bring a hidden column in' }));
    await user.click(dialog.getByRole('button', { name: 'Bring it in' }));
    expect(dialog.getByText('Say why in a few words')).toBeTruthy();
    expect(bridge.callsOf('imports.preview')).toHaveLength(before);
    await user.type(dialog.getByRole('textbox', { name: 'Why it is needed' }), 'Named in the police log');
    await user.click(dialog.getByRole('button', { name: 'Bring it in' }));
    await waitFor(() =>
      expect(bridge.callsOf('imports.preview').at(-1)).toMatchObject({
        reading: {
          hiddenColumnsReason: 'Named in the police log',
          tables: [{ columns: { people: [5] } }, {}],
        },
      }),
    );
  });

  test('a date that cannot be read is put right in place, its reading shown before Enter', async () => {
    const { bridge, user } = openBringIn();
    await chooseFiles(user, 'Tarn contact log.xlsx');
    await ready();
    await user.keyboard('{F8}');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Date, row 17' });
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('31/02/2021');
    await user.clear(field);
    await user.type(field, 'feb 2021');
    expect(screen.getByText('February 2021, day not known')).toBeTruthy();
    expect(bridge.callsOf('imports.preview').at(-1)).not.toHaveProperty('reading.corrections');
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(bridge.callsOf('imports.preview').at(-1)).toMatchObject({
        reading: { corrections: [{ ref: { sheet: 'Log', row: 17 }, field: 'date', text: 'feb 2021' }] },
      }),
    );
    const table = await rows();
    expect(await table.findByText('Feb 2021')).toBeTruthy();
    expect(table.getByText('31/02/2021')).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Bring in 5 entries' })).toBeTruthy();
  });

  test('the nearest honest reading is offered, and Esc puts back what was typed', async () => {
    const { bridge, user } = openBringIn();
    await chooseFiles(user, 'Tarn contact log.xlsx');
    await ready();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Date, row 17' });
    await user.type(field, 'x');
    await user.keyboard('{Escape}');
    expect(field.value).toBe('31/02/2021');
    await user.click(screen.getByRole('button', { name: 'Keep as Feb 2021' }));
    await waitFor(() =>
      expect(bridge.callsOf('imports.preview').at(-1)).toMatchObject({
        reading: { corrections: [{ field: 'date', text: 'Feb 2021' }] },
      }),
    );
  });

  test('a row is left out by hand only with a reason, and can be brought back', async () => {
    const { bridge, user } = openBringIn();
    await chooseFiles(user, 'Tarn contact log.xlsx');
    await ready();
    const head = (await rows()).getByRole('button', { name: 'Row 18' });
    head.focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: 'What happened, row 18' })).toBeTruthy();
    const buttons = screen.getAllByRole('button', { name: 'Leave this row out' });
    await user.click(buttons.at(-1) ?? head);
    await user.keyboard('{Enter}');
    expect(screen.getByText('Say why in a few words.')).toBeTruthy();
    await user.keyboard('Not about this family{Enter}');
    await waitFor(() =>
      expect(bridge.callsOf('imports.preview').at(-1)).toMatchObject({
        reading: { leftOut: [{ ref: { sheet: 'Log', row: 18 }, why: 'Not about this family' }] },
      }),
    );
    expect(await screen.findByText('Left out by hand: not about this family')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Bring it in: row 18' }));
    await waitFor(() =>
      expect(bridge.callsOf('imports.preview').at(-1)).toMatchObject({ reading: { leftOut: [] } }),
    );
  });

  test('tracked changes must be chosen; comments are named and hidden text is asked about', async () => {
    const { bridge, user } = openBringIn();
    await chooseFiles(user, 'Northgate.docx');
    expect(await screen.findByText('14 tracked changes: read as')).toBeTruthy();
    expect(screen.getByText(/2 comments in the margin/)).toBeTruthy();
    expect((await bringInButton()).disabled).toBe(true);
    await user.click(screen.getByRole('radio', { name: 'Both' }));
    await user.click(screen.getByRole('checkbox', { name: 'Read the hidden text too (1 place)' }));
    await ready();
    expect(bridge.callsOf('imports.preview').at(-1)).toMatchObject({
      reading: { wordChanges: 'both', hiddenText: true },
    });
  });

  test('passes on why the core refused a file', async () => {
    const reason =
      'This workbook is locked with a password. Nothing was brought in. Ask for a copy without one.';
    const { user } = openBringIn({
      'imports.preview': { outcome: 'refused', reason, entries: [], leftOut: [], warnings: [] },
    });
    await chooseFiles(user, 'log.xlsx');
    expect((await screen.findAllByText(reason)).length).toBeGreaterThan(0);
    expect(screen.getByText('Cannot be brought in')).toBeTruthy();
  });

  test('an agency that is not in the case is added here under the name the file gives', async () => {
    const { bridge, user } = openBringIn({
      'agencies.list': { agencies: [northgate] },
      'agencies.create': wexmoorHousing,
    });
    await chooseFiles(user, 'contact log.xlsx');
    expect((await screen.findAllByText('Choose the agency that sent it.')).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: 'Add “Tarn Homes Ltd”' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Add an agency' }));
    expect(dialog.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Tarn Homes Ltd');
    bridge.answer({ 'agencies.list': { agencies: [northgate, wexmoorHousing] } });
    await user.click(dialog.getByRole('button', { name: 'Add it' }));
    await ready();
    expect(bridge.callsOf('imports.preview').at(-1)).toMatchObject({ agencyId: wexmoorHousing.id });
  });

  test('files stay as they were put right while one looks something up elsewhere', async () => {
    const first = openBringIn();
    await chooseFiles(first.user, 'Tarn contact log.xlsx');
    await ready();
    await first.user.click(screen.getByRole('button', { name: 'Keep as Feb 2021' }));
    await screen.findByRole('button', { name: 'Bring in 5 entries' });
    first.unmount();
    openBringIn();
    expect(await screen.findByRole('button', { name: 'Bring in 5 entries' })).toBeTruthy();
  });

  test('agencies that cannot be read never leave an empty page: one can try again, or go back by button or Esc', async () => {
    const { bridge, onClose, user } = openBringIn({ 'agencies.list': refuse('internal/unexpected') });
    expect(await screen.findByRole('heading', { name: 'The agencies cannot be read just now' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back to the chronology' }));
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(2);
    bridge.answer({ 'agencies.list': { agencies: [northgate] } });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await chooseFiles(user, 'log.xlsx');
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
