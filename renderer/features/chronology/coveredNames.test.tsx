import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  beginChronologyTest,
  cellOf,
  createChronology,
  endChronologyTest,
  openChronology,
  rowOf,
} from '../../../tests/support/fakeChronology.tsx';
import { makeEntry, makePerson, makeSupplied } from '../../../tests/support/fakeRecords.ts';

beforeEach(beginChronologyTest);
afterEach(endChronologyTest);

const mother = makePerson(1, { label: 'Mother', kind: 'adult', hasRealName: true });
const people = {
  'people.list': { people: [mother] },
  'people.realNames': {
    people: [{ personId: mother.id, label: 'Mother', realName: 'Kayleigh Hartley', otherRealNames: '' }],
  },
  'people.unmask': { at: '2026-06-10T13:32:00.000Z' },
};
const entry = () =>
  makeEntry(1, {
    whatHappened: 'Kayleigh Hartley rang the surgery.',
    source: 'Hartley_K letter.pdf, p. 2',
    childVoice: 'Where is Kayleigh?',
    personIds: [mother.id],
    asSupplied: makeSupplied({ whatHappened: 'KAYLEIGH rang the surgery.' }),
  });

test('the grid, the inspector and the words as supplied hold no real name while names are masked', async () => {
  const { bridge } = createChronology([entry()], people);
  openChronology(bridge);
  await waitFor(async () =>
    expect((await cellOf('rang the surgery', 'whatHappened')).textContent).toMatch(
      /^Mother \(name covered\)\s+rang the surgery\.$/,
    ),
  );
  await screen.findByRole('region', { name: 'As supplied by the agency' });
  await waitFor(() => expect(document.body.textContent).not.toMatch(/kayleigh|hartley/i));
  expect(screen.queryByDisplayValue(/Kayleigh/)).toBeNull();
  expect((await cellOf('rang the surgery', 'agency')).textContent).toContain('Mother');
});

test('what is stored stays as the agency wrote it: nothing is written by covering it', async () => {
  const { bridge, entry: stored } = createChronology([entry()], people);
  openChronology(bridge);
  await rowOf('rang the surgery');
  expect(stored(1)?.whatHappened).toBe('Kayleigh Hartley rang the surgery.');
  expect(bridge.callsOf('chronology.update')).toEqual([]);
});

test('a person is chosen for an entry by the pseudonym, and the notice keeps to it after names are shown', async () => {
  const { bridge } = createChronology([makeEntry(1, { whatHappened: 'Hartley rang.' })], {
    ...people,
    'history.get': { undo: null, redo: null },
  });
  const { user } = openChronology(bridge);
  await rowOf('rang');
  const [show] = await screen.findAllByRole('button', { name: 'Show real names to change this' });
  if (show) await user.click(show);
  await rowOf('Hartley rang');
  const tags = within(screen.getByRole('region', { name: 'Themes and people' }));
  await user.type(tags.getByRole('combobox', { name: 'Add a person' }), 'Kay');
  await user.click(await screen.findByRole('option', { name: /Kayleigh Hartley/ }));
  expect(await screen.findByText('Mother put on entry 1')).toBeTruthy();
});

test('an entry opened in its row shows no real name before names are shown, and then goes on where it was', async () => {
  const { bridge } = createChronology([entry()], people);
  const { user } = openChronology(bridge);
  await user.click(await cellOf('rang the surgery', 'whatHappened'));
  await user.keyboard('{Enter}');
  const row = await screen.findByRole('row', { name: /being edited/ });
  expect(row.textContent).not.toMatch(/kayleigh|hartley/i);
  const words = within(within(row).getByRole('group', { name: 'What happened' }));
  await user.click(words.getByRole('button', { name: 'Show real names to change this' }));
  const field = await within(row).findByRole('textbox', { name: 'What happened' });
  await waitFor(() => expect(document.activeElement).toBe(field));
  expect(bridge.callsOf('people.unmask')).toHaveLength(1);
});
