import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { sameEventId } from '../../../shared/contract/values.ts';
import { refuse } from '../../../tests/support/fakeBridge.ts';
import { hasUnsaved } from '../../data/autosave/saveStatus.ts';

import {
  beginFindings,
  bruise,
  citedEvent,
  createCore,
  finding,
  id,
  open,
  rows,
} from '../../../tests/support/fakeFindings.tsx';

beginFindings();

describe('evidence', () => {
  test('a finding that rests on a same event alone is not sent out as one without evidence', async () => {
    const { bridge } = createCore(
      [finding('f1', { evidence: [] }), finding('f2', { evidence: [], recommendations: [] })],
      { 'same-events.list': { sameEvents: [citedEvent] } },
    );
    await open(bridge);
    await screen.findByText('No evidence yet');
    expect((await rows()).map((row) => row.textContent)).toEqual([
      '1Title f11 same eventThread whole',
      '2Title f2No entriesNo evidence yet',
    ]);
    const thread = within(screen.getByRole('region', { name: 'Golden thread of this finding' }));
    thread.getByText('Thread whole');
    thread.getByText('Same event 3, told in 2 entries');
    expect(thread.queryByText('No entry is cited yet.')).toBeNull();
  });

  test('an event with several accounts is cited by its number, with its reading, its reason and its entries', async () => {
    const event = citedEvent;
    const other = { ...event, id: sameEventId.parse(id('ab')), number: 4, findings: [] };
    const { bridge } = createCore([finding('f1', { evidence: [] })], {
      'same-events.list': { sameEvents: [event, other] },
      'same-events.unlink': {},
      'same-events.link': {},
    });
    await open(bridge);
    const cited = within(await screen.findByRole('article', { name: 'Same event 3' }));
    cited.getByText('Hazel was not seen.');
    cited.getByText('The log is timed by machine.');
    cited.getByText('No record agrees');
    cited.getByRole('link', { name: 'entry 41' });
    cited.getByRole('link', { name: 'Side by side' });
    expect(screen.queryByRole('article', { name: 'Same event 4' })).toBeNull();
    expect(screen.queryByText(/Nothing is cited yet/)).toBeNull();
    await userEvent.click(cited.getByRole('button', { name: 'Stop citing same event 3' }));
    const input = { sameEventId: event.id, findingId: id('f1') };
    expect(bridge.callsOf('same-events.unlink')).toEqual([input]);
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(bridge.callsOf('same-events.link')).toEqual([{ ...input, note: 'No record agrees' }]);
  });

  const card = () => screen.findByRole('article', { name: 'Entry 147' });

  test('how an entry bears on the finding and what it shows are sent together', async () => {
    const { bridge } = createCore([finding('f1', {})]);
    await open(bridge);
    const note = within(await card()).getByRole('textbox', { name: 'What it shows' });
    await userEvent.type(note, 'Seen early');
    await userEvent.click(within(await card()).getByRole('radio', { name: 'Complicates' }));
    await waitFor(() =>
      expect(bridge.callsOf('findings.link').at(-1)).toEqual({
        findingId: id('f1'),
        entryId: bruise.entryId,
        stance: 'complicates',
        note: 'Seen early',
        onlyIfCited: true,
      }),
    );
  });

  test('an entry changed after it was cited says so until someone has looked again', async () => {
    const { bridge } = createCore([
      finding('f1', { evidence: [{ ...bruise, isChangedSince: true, note: 'Seen' }] }),
    ]);
    await open(bridge);
    const held = await card();
    expect(within(held).getByText(/changed after it was cited/)).toBeDefined();
    await userEvent.click(within(held).getByRole('button', { name: 'I have looked again' }));
    await waitFor(async () =>
      expect(within(await card()).queryByText(/changed after it was cited/)).toBeNull(),
    );
    expect(bridge.callsOf('findings.link')).toEqual([
      {
        findingId: id('f1'),
        entryId: bruise.entryId,
        stance: 'supports',
        note: 'Seen',
        hasLookedAgain: true,
      },
    ]);
  });

  test('to stop citing can be undone, with its note', async () => {
    const { bridge } = createCore([finding('f1', { evidence: [{ ...bruise, note: 'Seen' }] })]);
    await open(bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Stop citing entry 147' }));
    expect(await screen.findByText(/Nothing is cited yet/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: /Undo/ }));
    await card();
    expect(bridge.callsOf('findings.link')).toEqual([
      { findingId: id('f1'), entryId: bruise.entryId, stance: 'supports', note: 'Seen' },
    ]);
  });

  test('a note that could not be saved never cites again an entry that is cited no longer', async () => {
    const { bridge } = createCore([finding('f1', {})], {
      'findings.link': refuse('workspace/cannot-write'),
    });
    await open(bridge);
    await userEvent.type(within(await card()).getByRole('textbox', { name: 'What it shows' }), 'Seen early');
    await userEvent.tab();
    await waitFor(() => expect(bridge.callsOf('findings.link')).toHaveLength(1));
    expect(hasUnsaved()).toBe(true);

    bridge.answer({ 'findings.link': refuse('record/not-found') });
    await userEvent.click(within(await card()).getByRole('button', { name: 'Stop citing entry 147' }));
    expect(await screen.findByText(/Nothing is cited yet/)).toBeDefined();
    await waitFor(() => expect(hasUnsaved()).toBe(false));
    for (const call of bridge.callsOf('findings.link')) expect(call).toMatchObject({ onlyIfCited: true });
  });

  test('the focus does not fall off the page when an entry is cited no longer', async () => {
    await open(createCore([finding('f1', {})]).bridge);
    (await screen.findByRole('button', { name: 'Stop citing entry 147' })).focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText(/Nothing is cited yet/)).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Evidence', level: 2 }));
  });

  test('a refusal to stop citing is said on the card', async () => {
    const { bridge } = createCore([finding('f1', {})], {
      'findings.unlink': refuse('record/in-use', {
        message: 'The text of this finding still cites that entry.',
      }),
    });
    await open(bridge);
    await userEvent.click(await screen.findByRole('button', { name: 'Stop citing entry 147' }));
    expect(
      await within(await card()).findByText('The text of this finding still cites that entry.'),
    ).toBeDefined();
  });
});
