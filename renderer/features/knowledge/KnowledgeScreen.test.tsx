import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { parseEventDate } from '../../../shared/domain/parseEventDate.ts';
import { createFakeBridge, refuse } from '../../../tests/support/fakeBridge.ts';
import { makeEntry, northgate, rowan, wexmoorHousing } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { handleKey } from '../../app/commands.ts';
import { dismissNotice, NoticeBar } from '../../ui/index.ts';
import { KnowledgeScreen } from './KnowledgeScreen.tsx';
import { lookFrom } from './knowledgeView.ts';

type Known = OutputOf<'knowledge.list'>;

const own = makeEntry(7, { whatHappened: 'Six-week check.', childSeen: 'seen' });
const named = makeEntry(8, {
  agencyId: wexmoorHousing.id,
  whatHappened: 'Rang the surgery.',
  source: 'Log 3',
});
const shared = makeEntry(9, { agencyId: wexmoorHousing.id, whatHappened: 'Damp reported.' });
const last = makeEntry(10, { date: parseEventDate('24/5/2026') });

const answer: Known = {
  entries: [
    { entry: own, route: 'own-record', words: 'Its own record.', shared: null },
    { entry: named, route: 'named-in-record', words: 'Names it: “Rang the surgery”.', shared: null },
    {
      entry: shared,
      route: 'shared',
      words: 'Marked as shared with it: by letter, since 10/3/2026.',
      shared: { since: '10/3/2026', how: 'by letter' },
    },
  ],
  total: 3,
  notKnown: [{ agencyId: wexmoorHousing.id, entries: 4 }],
  undated: 2,
};

function show(known: Known = answer) {
  const bridge = createFakeBridge({
    'agencies.list': { agencies: [northgate, wexmoorHousing] },
    'chronology.list': { entries: [last], total: 10, caseTotal: 10, undated: 2 },
    'chronology.get': last,
    'knowledge.list': known,
    'knowledge.link': {},
    'knowledge.unlink': {},
  });
  const view = renderScreen(
    bridge,
    <main>
      <KnowledgeScreen caseId={rowan.id} />
      <NoticeBar />
    </main>,
  );
  return { bridge, user: userEvent.setup(), view };
}

const asked = (bridge: ReturnType<typeof show>['bridge']) => bridge.callsOf('knowledge.list').at(-1);
const table = () => screen.findByRole('table', { name: 'As Northgate Surgery could have seen it' });

beforeEach(() => {
  window.addEventListener('keydown', handleKey);
  lookFrom(rowan.id, { agencyId: northgate.id, date: null, offset: 0 });
  dismissNotice();
});
afterEach(() => window.removeEventListener('keydown', handleKey));

describe('the case as an agency could have seen it', () => {
  it('begins at the last entry, and says of each entry how it could have been known', async () => {
    const { bridge } = show();
    const rows = within(await table())
      .getAllByRole('row')
      .slice(1);
    expect(asked(bridge)).toMatchObject({ agencyId: northgate.id, asAt: '2026-05-24' });
    expect(rows).toHaveLength(3);
    expect(rows[0]?.textContent).toContain('Own record');
    expect(rows[0]?.textContent).toContain('Seen');
    expect(rows[1]?.textContent).toContain('Names it: “Rang the surgery”.');
    expect(rows[2]?.textContent).toContain('Marked as shared with it: by letter, since 10/3/2026.');
    await screen.findByText('3 entries that Northgate Surgery could have known of by Sun 24 May 2026');
  });

  it('says of the rest that nothing shows it knew, never that it did not know', async () => {
    show();
    const rest = within(await screen.findByRole('region', { name: 'Held by others' }));
    rest.getByRole('heading', { name: /4 entries: nothing shows that Northgate Surgery knew/ });
    rest.getByRole('link', { name: 'Tarn Homes' });
    rest.getByText(/2 entries of no known date are left aside/);
    expect(document.body.textContent).not.toMatch(/did not know|didn’t know|unaware/i);
  });

  it('is looked at from a day written in words, read out, to the end of a month', async () => {
    const { bridge, user } = show();
    await table();
    const field = screen.getByRole('textbox', { name: 'As at' });
    await user.clear(field);
    await user.type(field, 'march 2026');
    await waitFor(() => expect(asked(bridge)).toMatchObject({ asAt: '2026-03-31' }));
    screen.getByText(/to the end of Tue 31 March 2026|to the end of Tue 31 Mar 2026/);
    await user.type(field, ' or so');
    await screen.findByText('Enter a date, such as 12 May 2026 or May 2026');
  });

  it('comes in pages that the keyboard reaches', async () => {
    const { bridge, user } = show({ ...answer, total: 250 });
    await user.click(await screen.findByRole('button', { name: 'Later' }));
    expect(asked(bridge)).toMatchObject({ offset: 100 });
    await screen.findByText('101–200 of 250');
  });
});

describe('taking the list out', () => {
  const file = {
    fileName: 'WSCP 2026-04 who knew what when GP 2026-03-31.pdf',
    contentBase64: btoa('%PDF'),
    entryCount: 3,
    leftOut: [{ count: 4, why: 'held by others by that day, and nothing shows that Northgate Surgery knew' }],
    statement: [],
  };

  it('asks for the agency and day on the screen, and says what was saved and what was left out', async () => {
    const { bridge, user } = show();
    bridge.answer({ 'knowledge.export': file });
    await table();
    const field = screen.getByRole('textbox', { name: 'As at' });
    await user.clear(field);
    await user.type(field, 'march 2026');
    await waitFor(() => expect(asked(bridge)).toMatchObject({ asAt: '2026-03-31' }));
    await user.click(screen.getByRole('button', { name: 'Export…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Export who knew what, when' }));
    await user.click(dialog.getByRole('radio', { name: 'PDF' }));
    await user.click(dialog.getByRole('button', { name: 'Export 3 entries' }));
    await dialog.findByText(/Saved: WSCP 2026-04 who knew what when GP 2026-03-31.pdf, 3 entries/);
    expect(bridge.callsOf('knowledge.export')).toMatchObject([
      { caseId: rowan.id, agencyId: northgate.id, asAt: '2026-03-31', format: 'pdf' },
    ]);
    expect(bridge.savedFiles.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(['%PDF']);
    within(dialog.getByRole('list', { name: 'Left out' })).getByText(/^4 left out: held by others/);
  });

  it('says why there is no file, and saves none', async () => {
    const { bridge, user } = show();
    bridge.answer({ 'knowledge.export': refuse('reports/cannot-render', { message: 'Too long.' }) });
    await table();
    await user.click(screen.getByRole('button', { name: 'Export…' }));
    await user.click(await screen.findByRole('button', { name: 'Export 3 entries' }));
    await screen.findByText('The file was not saved. Too long.');
    expect(bridge.savedFiles).toEqual([]);
  });

  it('waits for a day that can be read', async () => {
    const { user } = show();
    await table();
    const field = screen.getByRole('textbox', { name: 'As at' });
    await user.clear(field);
    await user.type(field, 'sometime');
    expect(screen.getByRole('button', { name: 'Export…' }).hasAttribute('disabled')).toBe(true);
  });
});

describe('marking an entry as shared', () => {
  it('S on an entry asks with whom, since when and how; the notice takes it back', async () => {
    const { bridge, user } = show();
    within(await table())
      .getByRole('link', { name: 'Entry 8' })
      .focus();
    await user.keyboard('s');
    const dialog = within(await screen.findByRole('dialog', { name: 'Entry 8 was shared with…' }));
    await user.type(dialog.getByRole('textbox', { name: 'Since' }), '10 march 2026');
    dialog.getByText('Read as Tuesday 10 March 2026');
    await user.type(dialog.getByRole('textbox', { name: 'How' }), 'by letter');
    await user.click(dialog.getByRole('button', { name: 'Mark as shared' }));
    const input = { entryId: named.id, agencyId: northgate.id };
    await waitFor(() =>
      expect(bridge.callsOf('knowledge.link')).toEqual([
        { ...input, since: '10 march 2026', how: 'by letter' },
      ]),
    );
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(bridge.callsOf('knowledge.unlink')).toEqual([input]);
  });

  it('is taken back on the row, and what is typed stays where it is refused', async () => {
    const { bridge, user } = show();
    await table();
    await user.click(screen.getByRole('button', { name: 'Not shared: entry 9' }));
    const input = { entryId: shared.id, agencyId: northgate.id };
    expect(bridge.callsOf('knowledge.unlink')).toEqual([input]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(bridge.callsOf('knowledge.link')).toEqual([{ ...input, since: '10/3/2026', how: 'by letter' }]);
    bridge.answer({ 'knowledge.link': refuse('record/duplicate', { message: 'Marked already.' }) });
    await user.click(screen.getByRole('button', { name: 'Shared with… entry 8' }));
    await user.type(screen.getByRole('textbox', { name: 'How' }), 'by letter');
    await user.click(screen.getByRole('button', { name: 'Mark as shared' }));
    await screen.findByText('Marked already. What you typed is still here.');
    screen.getByDisplayValue('by letter');
  });

  it('reaches an entry that nothing shows was known, found by number or words', async () => {
    const { bridge, user } = show();
    await table();
    await user.click(screen.getByRole('button', { name: 'Mark an entry as shared with Northgate Surgery' }));
    await within(await screen.findByRole('dialog', { name: 'Which entry was shared?' })).findByRole('option');
    await user.keyboard('{Enter}');
    await screen.findByRole('dialog', { name: 'Entry 10 was shared with…' });
    expect(bridge.callsOf('knowledge.link')).toEqual([]);
  });
});
