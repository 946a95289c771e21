import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Person } from '../../../shared/contract/people.ts';
import type { Referral } from '../../../shared/contract/referral.ts';
import { personId } from '../../../shared/contract/values.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { createFakeBridge } from '../../../tests/support/fakeBridge.ts';
import { emptyReferral } from '../../../tests/support/fakeExercises.ts';
import { makePerson, rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { ReferralScreen } from './ReferralScreen.tsx';

const child = (place: number, label: string): Person =>
  makePerson(place, {
    id: personId.parse(`01985b1e-0000-7000-8000-00000000070${place}`),
    label,
    kind: 'subject-child',
  });
const children = ['Rowan', 'Aspen', 'Birch', 'Cedar', 'Elder'].map((label, place) => child(place, label));
const mother: Person = { ...child(9, 'Mother'), kind: 'adult' };

/** A core that keeps the referral. */
function createCore(initial: Partial<Referral> = {}, people: Person[] = [...children, mother]) {
  let referral: Referral = { ...emptyReferral, ...initial };
  return createFakeBridge({
    'cases.get': rowan,
    'cases.update': rowan,
    'people.list': { people },
    'referral.get': () => referral,
    'referral.update': ({ changes: { incidentDate, ...changes } }) => {
      const defined = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      referral = {
        ...referral,
        ...defined,
        ...(incidentDate === undefined ? {} : { incidentDate: parseEventDate(incidentDate) }),
      };
      return referral;
    },
    'history.list': { changes: [], hasMore: false },
  });
}

test('what is typed is saved when its field is left', async () => {
  const user = userEvent.setup();
  const bridge = createCore();
  renderScreen(bridge, <ReferralScreen caseId={rowan.id} />);
  await user.type(await screen.findByRole('textbox', { name: 'Referred by' }), 'Dr A. Frome');
  await user.tab();
  expect(bridge.callsOf('referral.update').at(-1)).toEqual({
    caseId: rowan.id,
    changes: { referrerName: 'Dr A. Frome' },
  });
});

test('a date out of order is said beside its field, saved all the same, and read out with the field', async () => {
  const user = userEvent.setup();
  const bridge = createCore({ notifiedOn: '2026-05-28' });
  renderScreen(bridge, <ReferralScreen caseId={rowan.id} />);
  await user.type(await screen.findByRole('textbox', { name: 'Local authority became aware' }), '29/5/2026');
  await user.tab();
  expect(bridge.callsOf('referral.update').at(-1)).toEqual({
    caseId: rowan.id,
    changes: { awareOn: '2026-05-29' },
  });
  const notified = screen.getByRole('textbox', { name: 'Notification sent to the Panel' });
  const words = (notified.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(words.join(' ')).toContain('This is before the day the local authority became aware.');
  expect(notified.getAttribute('aria-invalid')).toBeNull();
  expect(screen.getByText('1 thing to look at')).toBeTruthy();
});

test('what is no day stays as typed and holds up no other field', async () => {
  const user = userEvent.setup();
  const bridge = createCore();
  renderScreen(bridge, <ReferralScreen caseId={rowan.id} />);
  const aware = await screen.findByRole('textbox', { name: 'Local authority became aware' });
  await user.type(aware, 'last week');
  await user.tab();
  await user.type(screen.getByRole('textbox', { name: 'Notification reference' }), 'WEX 7');
  await user.tab();
  expect(await screen.findByText(/Write one day with its whole year/)).toBeTruthy();
  expect((aware as HTMLInputElement).value).toBe('last week');
  await waitFor(() =>
    expect(bridge.callsOf('referral.update')).toEqual([
      { caseId: rowan.id, changes: { notificationReference: 'WEX 7' } },
    ]),
  );
});

test('an incident on no certain day says how it is read', async () => {
  const user = userEvent.setup();
  renderScreen(createCore({ awareOn: '2026-05-24' }), <ReferralScreen caseId={rowan.id} />);
  const date = await screen.findByRole('textbox', { name: 'Date of the incident' });
  await user.type(date, 'overnight 23/24 May 2026');
  expect(screen.getByText('From 23 to 24 May 2026')).toBeTruthy();
  await user.clear(date);
  await user.type(date, 'the wet one');
  expect(screen.getByText(/It is kept as you wrote it, and the incident counts as undated/)).toBeTruthy();
});

test('children are chosen among those the review is about; a fifth says where the others are named', async () => {
  const user = userEvent.setup();
  const bridge = createCore({ childIds: children.slice(0, 4).map(({ id }) => id) });
  renderScreen(bridge, <ReferralScreen caseId={rowan.id} />);
  expect(await screen.findByRole('textbox', { name: /Further children/ })).toBeTruthy();
  expect(screen.queryByText(/One notification takes up to four children. Keep/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Add a child' }));
  expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual(['Elder']);
  await user.click(screen.getByRole('menuitem', { name: 'Elder' }));
  expect(await screen.findByText(/One notification takes up to four children. Keep/)).toBeTruthy();
  expect(bridge.callsOf('referral.update').at(-1)).toEqual({
    caseId: rowan.id,
    changes: { childIds: children.map(({ id }) => id) },
  });
});

test('an area is added and named by keyboard, and harm away from home says whose review it is', async () => {
  const user = userEvent.setup();
  const bridge = createCore({ areas: [{ name: 'Marlshire', part: 'where-it-happened' }] });
  renderScreen(bridge, <ReferralScreen caseId={rowan.id} />);
  (await screen.findByRole('button', { name: 'Add an area' })).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement?.getAttribute('type')).toBe('text'));
  await user.keyboard('Wexmoor');
  await user.tab();
  await waitFor(() =>
    expect(bridge.callsOf('referral.update').at(-1)).toEqual({
      caseId: rowan.id,
      changes: {
        areas: [
          { name: 'Marlshire', part: 'where-it-happened' },
          { name: 'Wexmoor', part: 'where-the-child-lives' },
        ],
      },
    }),
  );
  expect(screen.getByText(/The rapid review belongs to Marlshire/)).toBeTruthy();
});

test('categories of harm are several, in one order whichever way they were chosen', async () => {
  const user = userEvent.setup();
  const bridge = createCore();
  renderScreen(bridge, <ReferralScreen caseId={rowan.id} />);
  const harm = await screen.findByRole('group', { name: /Categories of harm/ });
  await user.click(within(harm).getByRole('checkbox', { name: 'Online harm' }));
  await user.click(within(harm).getByRole('checkbox', { name: 'Neglect' }));
  await waitFor(() =>
    expect(bridge.callsOf('referral.update').at(-1)).toEqual({
      caseId: rowan.id,
      changes: { harmCategories: ['neglect', 'online'] },
    }),
  );
});

test('where no child is among the people yet, it says where to add one', async () => {
  renderScreen(createCore({}, [mother]), <ReferralScreen caseId={rowan.id} />);
  expect(await screen.findByRole('link', { name: 'Add one under People' })).toBeTruthy();
});

test('a child’s age is that on the day it happened', async () => {
  const born = { ...child(0, 'Rowan'), birth: parseEventDate('15 February 2026') };
  const incidentDate = parseEventDate('24 May 2026');
  renderScreen(
    createCore({ childIds: [born.id], incidentDate }, [born]),
    <ReferralScreen caseId={rowan.id} />,
  );
  expect(await screen.findByText('14 weeks when it happened')).toBeTruthy();
});
