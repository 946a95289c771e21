import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Theme } from '../../../shared/contract/themes.ts';
import { themeId } from '../../../shared/contract/values.ts';
import { createFakeBridge, type FakeBridge, refuse } from '../../../tests/support/fakeBridge.ts';
import {
  makeEntry,
  makeTheme,
  northgate,
  rowan,
  wexmoorHousing,
} from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { runCommand } from '../../app/commands.ts';
import { dismissNotice, NoticeBar } from '../../ui/index.ts';
import { ThemesScreen } from './ThemesScreen.tsx';
import { showThemes, useThemesView } from './themesView.ts';

const neglect = makeTheme(1, {
  name: 'Neglect',
  set: 'Harm and context',
  definition: 'Basic needs that went unmet.',
  synonyms: 'unkempt; hungry',
  entryCount: 3,
  isBuiltIn: true,
});
const voice = makeTheme(2, { name: 'The child’s voice', set: 'Practice', entryCount: 2 });
const drift = makeTheme(3, { name: 'Drift', set: 'Practice' });

/** A core that keeps what it is told, as the real one would. */
function createCore(initial: readonly Theme[]): FakeBridge {
  let all = [...initial];
  const change = (id: string, changes: Partial<Theme>): Theme => {
    all = all.map((theme) => (theme.id === id ? { ...theme, ...changes } : theme));
    const found = all.find((theme) => theme.id === id);
    if (!found) throw new Error('no such theme');
    return found;
  };
  return createFakeBridge({
    'history.list': { changes: [], hasMore: false },
    'history.get': { undo: { operationId: 'one', operation: '' }, redo: null },
    'history.undo': { operationId: 'one', operation: '' },
    'agencies.list': {
      agencies: [
        { ...northgate, entryCount: 21 },
        { ...wexmoorHousing, entryCount: 4 },
      ],
    },
    'chronology.list': ({ words }) => ({
      entries: [makeEntry(43, { whatHappened: 'Kitchen bare.' })],
      total: words === 'hungry' ? 0 : 3,
      caseTotal: 70,
      undated: 0,
    }),
    'themes.list': ({ show }) => ({
      themes: all.filter(({ removedAt }) => (removedAt === null) === (show !== 'removed')),
    }),
    'themes.import': () => {
      all = [neglect, voice];
      return { added: 2 };
    },
    'themes.create': ({ name }) => {
      const made = makeTheme(9, { name });
      all = [...all, made];
      return made;
    },
    'themes.update': ({ themeId: id, changes: { name, definition, synonyms, set } }) =>
      change(id, {
        ...(name === undefined ? {} : { name }),
        ...(definition === undefined ? {} : { definition }),
        ...(synonyms === undefined ? {} : { synonyms }),
        ...(set === undefined ? {} : { set }),
      }),
    'themes.remove': ({ themeId: id }) => {
      if (all.find((theme) => theme.id === id)?.entryCount)
        return refuse('record/in-use', {
          message: '3 entries are tagged with this theme. Nothing was changed. Merge it instead.',
        });
      change(id, { removedAt: '2026-06-10T10:00:00.000Z' });
      return {};
    },
    'themes.restore': ({ themeId: id }) => change(id, { removedAt: null }),
    'themes.preview': { moved: 2, both: 1, entryIds: [] },
    'themes.merge': ({ themeId: id }) => {
      change(id, { removedAt: '2026-06-10T10:00:00.000Z' });
      return { moved: 2 };
    },
    'themes.getMatrix': {
      cells: [
        { themeId: neglect.id, agencyId: northgate.id, entries: 3 },
        { themeId: voice.id, agencyId: wexmoorHousing.id, entries: 2 },
      ],
      untagged: [{ agencyId: northgate.id, entries: 18 }],
    },
  });
}

function show(bridge: FakeBridge) {
  return renderScreen(
    bridge,
    <>
      <ThemesScreen caseId={rowan.id} />
      <NoticeBar />
    </>,
  );
}

beforeEach(() => {
  useThemesView.setState({ opened: {} });
  showThemes('themes');
  dismissNotice();
});

test('a case without themes says what will be here and takes up the built-in ones', async () => {
  const user = userEvent.setup();
  show(createCore([]));
  expect(await screen.findByText('No themes yet')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Take up the built-in themes' }));
  expect(await screen.findByRole('button', { name: 'Neglect 3 entries' })).toBeTruthy();
  expect(screen.getByText('2 themes taken up')).toBeTruthy();
});

test('themes stand under their sets with their counts, and are found by any of their words', async () => {
  const user = userEvent.setup();
  show(createCore([neglect, drift, voice]));
  const practice = await screen.findByRole('region', { name: 'Practice' });
  expect(within(practice).getAllByRole('button')).toHaveLength(2);
  await user.type(screen.getByRole('searchbox', { name: 'Find a theme' }), 'unkempt');
  expect(screen.queryByRole('region', { name: 'Practice' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Neglect 3 entries' })).toBeTruthy();
});

test('a theme is renamed by typing; nothing else is sent', async () => {
  const user = userEvent.setup();
  const bridge = createCore([neglect]);
  show(bridge);
  const name = await screen.findByRole('textbox', { name: 'Name' });
  await user.clear(name);
  await user.type(name, 'Neglect and home conditions');
  await user.tab();
  await waitFor(() =>
    expect(bridge.callsOf('themes.update')).toEqual([
      { themeId: neglect.id, changes: { name: 'Neglect and home conditions' } },
    ]),
  );
  expect(await screen.findByRole('button', { name: /^Neglect and home conditions/ })).toBeTruthy();
});

test('each word opens the entries that hold it; a word that none holds is no link', async () => {
  show(createCore([neglect]));
  const words = await screen.findByRole('region', { name: 'Entries that use these words' });
  expect((await within(words).findByRole('link', { name: 'unkempt 3 entries' })).getAttribute('href')).toBe(
    `/cases/${rowan.id}/chronology`,
  );
  expect(await within(words).findByText('no entry')).toBeTruthy();
  expect(within(words).getAllByRole('link')).toHaveLength(2);
});

test('removing a theme that entries have says why not, and one that none has can be put back', async () => {
  const user = userEvent.setup();
  show(createCore([neglect, drift]));
  await user.click(await screen.findByRole('button', { name: 'Remove' }));
  expect(await screen.findByText(/3 entries are tagged with this theme/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Drift/ }));
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  expect(await screen.findByText('“Drift” removed')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show removed (1)' }));
  await user.click(await screen.findByRole('button', { name: 'Put back Drift' }));
  expect(await screen.findByRole('button', { name: /^Drift/ })).toBeTruthy();
});

test('a merge shows its numbers and entries first, is done once, and offers to be undone', async () => {
  const user = userEvent.setup();
  const bridge = createCore([neglect, voice]);
  show(bridge);
  await user.click(await screen.findByRole('button', { name: 'Merge into another' }));
  const dialog = screen.getByRole('dialog', { name: 'Merge “Neglect” into another theme' });
  expect(within(dialog).getByRole('button', { name: 'Merge' }).hasAttribute('disabled')).toBe(true);
  await user.click(within(dialog).getByRole('button', { name: /Into/ }));
  await user.click(screen.getByRole('option', { name: /The child’s voice/ }));
  expect(
    await within(dialog).findByText(/2 entries will be tagged “The child’s voice” in place of “Neglect”/),
  ).toBeTruthy();
  expect(within(dialog).getByText(/1 entry has both already/)).toBeTruthy();
  expect(within(dialog).getByText('Entry 43')).toBeTruthy();
  await user.click(within(dialog).getByRole('button', { name: 'Merge into “The child’s voice”' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(bridge.callsOf('themes.merge')).toEqual([{ themeId: neglect.id, into: voice.id }]);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() =>
    expect(bridge.callsOf('history.undo')).toEqual([{ caseId: rowan.id, operationId: 'one' }]),
  );
});

test('the matrix counts entries by theme and agency; each number opens its entries, none is a dash', async () => {
  const user = userEvent.setup();
  show(createCore([neglect, voice, drift]));
  await user.click(await screen.findByRole('radio', { name: 'By agency' }));
  const table = await screen.findByRole('table');
  expect(within(table).getByRole('link', { name: '3 entries: Neglect, Northgate Surgery' })).toBeTruthy();
  expect(within(table).getByRole('link', { name: '3 entries: Neglect, all agencies' })).toBeTruthy();
  expect(within(table).getByRole('row', { name: /^Neglect 3 entries.* – 3 entries/ })).toBeTruthy();
  expect(within(table).getByRole('row', { name: 'No theme 18 – 18' })).toBeTruthy();
  expect(
    within(table).getByRole('row', { name: /^All entries 21 entries: all of Northgate Surgery .* 25$/ }),
  ).toBeTruthy();
  expect(within(table).queryByRole('rowheader', { name: 'Drift' })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Show 1 theme without entries' }));
  expect(within(table).getByRole('rowheader', { name: 'Drift' })).toBeTruthy();
});

test('by keyboard: a new theme is named, opened and defined without leaving the keys', async () => {
  const user = userEvent.setup();
  const bridge = createCore([neglect]);
  show(bridge);
  await screen.findByRole('textbox', { name: 'Name' });
  runCommand('themes.create');
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Cold homes{Enter}');
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Definition' })),
  );
  await user.keyboard('Homes without heating.');
  await user.tab();
  await waitFor(() =>
    expect(bridge.callsOf('themes.update')).toContainEqual({
      themeId: themeId.parse(makeTheme(9).id),
      changes: { definition: 'Homes without heating.' },
    }),
  );
  screen.getByRole('button', { name: /^Cold homes/ }).focus();
  await user.keyboard('{ArrowUp}{Enter}');
  expect(screen.getByRole('textbox', { name: 'Name' }).getAttribute('value')).toBe('Neglect');
});
