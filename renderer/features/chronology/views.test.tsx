import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refuse } from '../../../tests/support/fakeBridge.ts';
import {
  beginChronologyTest,
  cellOf,
  createChronology,
  endChronologyTest,
  grid,
  manyEntries,
  openChronology,
  rowOf,
} from '../../../tests/support/fakeChronology.tsx';
import { makeEntry, rowan } from '../../../tests/support/fakeRecords.ts';

beforeEach(beginChronologyTest);
afterEach(endChronologyTest);

const someKey = () => [makeEntry(1, { significance: 'key' }), ...[2, 3].map((number) => makeEntry(number))];
const tab = (name: RegExp) => screen.findByRole('button', { name });

async function chooseKey(user: ReturnType<typeof openChronology>['user']) {
  await user.click(screen.getByRole('button', { name: 'Significance' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Key event' }));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByText('1 of 3 entries')).toBeTruthy());
}

async function saveView(user: ReturnType<typeof openChronology>['user'], name: string) {
  await user.click(screen.getByRole('button', { name: 'Save view' }));
  await user.type(screen.getByRole('textbox', { name: 'Name' }), `${name}{Enter}`);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
}

describe('saved views', () => {
  test('keep a filter under a name with its count; [ and ] walk them', async () => {
    const { bridge } = createChronology(someKey());
    const { user } = openChronology(bridge);
    await rowOf('Visit number 1');
    await chooseKey(user);
    await saveView(user, 'Key events');
    expect((await tab(/^Key events 1/)).getAttribute('aria-pressed')).toBe('true');
    await user.click(await cellOf('Visit number 1', 'date'));
    await user.keyboard(']');
    await waitFor(() => expect(screen.getByText('3 of 3 entries')).toBeTruthy());
    expect((await tab(/^All/)).getAttribute('aria-pressed')).toBe('true');
    await user.keyboard('[[');
    await waitFor(() => expect(screen.getByText('1 of 3 entries')).toBeTruthy());
  });

  test('one whose filter was changed says so, and can be brought up to it', async () => {
    const { bridge } = createChronology(someKey());
    const { user } = openChronology(bridge);
    await rowOf('Visit number 1');
    await chooseKey(user);
    await saveView(user, 'Key events');
    await user.type(screen.getByRole('searchbox', { name: 'Words in entries' }), 'number 1');
    await tab(/^Key events 1.*changed/);
    await user.click(screen.getByRole('button', { name: 'More for the view Key events' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Update to what is shown' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /changed/ })).toBeNull());
    expect(bridge.callsOf('views.update')).toEqual([
      expect.objectContaining({
        changes: expect.objectContaining({ filter: expect.objectContaining({ words: 'number 1' }) }),
      }),
    ]);
  });

  test('one is removed with an undo, and no entry goes with it', async () => {
    const { bridge, entries } = createChronology(someKey());
    const { user } = openChronology(bridge);
    await rowOf('Visit number 1');
    await saveView(user, 'Everything');
    await user.click(await screen.findByRole('button', { name: 'More for the view Everything' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove the view' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Everything/ })).toBeNull());
    await user.click(screen.getByRole('button', { name: /Undo/ }));
    await tab(/^Everything/);
    expect(entries()).toHaveLength(3);
  });

  test('a name that is taken is refused beside the field, and what was typed stays', async () => {
    const message = 'There is already a view of that name in this case';
    const { bridge } = createChronology(someKey(), {
      'views.create': refuse('record/duplicate', { fields: [{ path: 'name', message }] }),
    });
    const { user } = openChronology(bridge);
    await rowOf('Visit number 1');
    await user.click(screen.getByRole('button', { name: 'Save view' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Key events{Enter}');
    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.getByDisplayValue('Key events')).toBeTruthy();
  });
});

describe('what is shown', () => {
  test('a period is typed in words and its reading shown', async () => {
    const { bridge } = createChronology(manyEntries(3));
    const { user } = openChronology(bridge);
    await rowOf('Visit number 1');
    await user.click(screen.getByRole('button', { name: 'Dates' }));
    await user.type(await screen.findByRole('textbox', { name: 'From' }), '2/1/2010');
    expect(screen.getByText('From Saturday 2 January 2010')).toBeTruthy();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByText('2 of 3 entries')).toBeTruthy());
    expect(screen.getByRole('button', { name: 'Dates: from 2 Jan 2010' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    await waitFor(() => expect(screen.getByText('3 of 3 entries')).toBeTruthy());
  });

  test('how exactly the day is known is chosen with the dates, said on the pill and kept by a view', async () => {
    const { bridge } = createChronology(manyEntries(3));
    const { user } = openChronology(bridge);
    await rowOf('Visit number 1');
    await user.click(screen.getByRole('button', { name: 'Dates' }));
    const precision = within(await screen.findByRole('group', { name: 'Precision' }));
    expect(precision.getAllByRole('checkbox')).toHaveLength(10);
    await user.click(precision.getByRole('checkbox', { name: 'Month' }));
    await user.click(screen.getByRole('checkbox', { name: 'About, before, after, between or disputed' }));
    await user.keyboard('{Escape}');
    const pill = await screen.findByRole('button', { name: 'Dates: Month, not certain' });
    const asked = { precisions: ['month'], isDateUncertain: true };
    await waitFor(() => expect(bridge.callsOf('chronology.list').at(-1)).toMatchObject(asked));
    await saveView(user, 'To ask about');
    expect(bridge.callsOf('views.create')).toMatchObject([{ filter: asked }]);
    await user.click(pill);
    await user.click(await screen.findByRole('button', { name: 'Any' }));
    await user.keyboard('{Escape}');
    await screen.findByRole('button', { name: 'Dates' });
    await waitFor(() =>
      expect(bridge.callsOf('chronology.list').at(-1)).toMatchObject({
        precisions: [],
        isDateUncertain: null,
      }),
    );
  });

  test('a link from elsewhere opens it filtered, once', async () => {
    window.history.replaceState({ filter: { significance: ['key'] } }, '');
    const { bridge } = createChronology(someKey());
    const { user, leave, comeBack } = openChronology(bridge);
    await waitFor(() => expect(screen.getByText('1 of 3 entries')).toBeTruthy());
    expect(window.history.state).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    await waitFor(() => expect(screen.getByText('3 of 3 entries')).toBeTruthy());
    leave();
    comeBack();
    await rowOf('Visit number 2');
    expect(screen.getByText('3 of 3 entries')).toBeTruthy();
  });

  test('columns are chosen and remembered for the case; the first three always stand', async () => {
    const { bridge } = createChronology(manyEntries(1));
    const { user, leave, comeBack } = openChronology(bridge);
    await rowOf('Visit number 1');
    const headings = async () =>
      within(await grid())
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent);
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    expect((await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Date, time' })).disabled).toBe(
      true,
    );
    await user.click(screen.getByRole('checkbox', { name: 'Themes' }));
    await user.click(screen.getByRole('checkbox', { name: 'Findings' }));
    await user.keyboard('{Escape}');
    leave();
    comeBack();
    await rowOf('Visit number 1');
    expect(await headings()).toEqual([
      'No.',
      'Date, time',
      'Agency, source',
      'What happened',
      'Seen, voice',
      'Action taken',
      'Reviewer’s comment',
      'Findings',
    ]);
    expect(JSON.stringify(Object.entries(localStorage))).not.toContain(rowan.pseudonym);
  });

  test('the plain table holds the same entries, fifty to a page, with real headings', async () => {
    const { bridge } = createChronology(manyEntries(60));
    const { user } = openChronology(bridge);
    await rowOf('Visit number 1\\.');
    await user.click(screen.getByRole('radio', { name: 'Plain table' }));
    const table = await screen.findByRole('table', { name: /Entries 1 to 50 of 60/ });
    expect(within(table).getAllByRole('row')).toHaveLength(51);
    expect(within(table).getByRole('columnheader', { name: 'What happened' }).getAttribute('scope')).toBe(
      'col',
    );
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    await screen.findByRole('table', { name: /Entries 51 to 60 of 60/ });
    await user.click(screen.getByRole('button', { name: '55' }));
    await waitFor(async () => expect((await rowOf('Visit number 55')).ariaSelected).toBe('true'));
  });
});

describe('taking it out', () => {
  test('says what will be in the file and what is left out, and saves it', async () => {
    const { bridge } = createChronology(someKey(), {
      'chronology.export': {
        fileName: 'chronology.xlsx',
        contentBase64: btoa('a workbook'),
        entryCount: 1,
        leftOut: [{ count: 2, why: 'not a key event' }],
        statement: [],
      },
    });
    const { user } = openChronology(bridge);
    await rowOf('Visit number 1');
    await chooseKey(user);
    await user.click(screen.getByRole('button', { name: 'Export this view…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Export the chronology' }));
    expect(await dialog.findByText(/^1 entry will be in it; 2 of the case left out/)).toBeTruthy();
    await user.click(dialog.getByRole('radio', { name: 'Excel' }));
    expect(dialog.queryByRole('checkbox', { name: /timeline/ })).toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Export 1 entry' }));
    expect(await screen.findByText('2 left out: not a key event')).toBeTruthy();
    expect(bridge.savedFiles.map(({ fileName }) => fileName)).toEqual(['chronology.xlsx']);
    expect(bridge.callsOf('chronology.export')).toEqual([
      expect.objectContaining({
        format: 'xlsx',
        filter: expect.objectContaining({ significance: ['key'] }),
        pictures: [],
      }),
    ]);
  });

  test('can be stopped, and nothing is saved', async () => {
    let finish: () => void = () => undefined;
    const { bridge } = createChronology(manyEntries(1), {
      'chronology.export': () =>
        new Promise((resolve) => {
          finish = () => resolve(refuse('task/cancelled'));
        }),
      'tasks.cancel': () => {
        finish();
        return {};
      },
    });
    const { user } = openChronology(bridge);
    await rowOf('Visit number 1');
    await user.click(screen.getByRole('button', { name: 'Export this view…' }));
    await user.click(await screen.findByRole('button', { name: 'Export 1 entry' }));
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(await screen.findByText('Stopped. Nothing was saved.')).toBeTruthy();
    expect(bridge.savedFiles).toEqual([]);
  });
});
