import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CaseRecord } from '../../../shared/contract/cases.ts';
import { caseId } from '../../../shared/contract/values.ts';
import { createFakeBridge, type FakeBridge, refuse } from '../../../tests/support/fakeBridge.ts';
import { rowan } from '../../../tests/support/fakeRecords.ts';
import { SavedTextField } from '../../ui/index.ts';
import { DataProvider, useAutosaveDesk, useClient } from '../DataProvider.tsx';
import { useRead } from '../useRead.ts';
import { resetSaveStatus, summariseSaves, useSaveStatus } from './saveStatus.ts';
import { useAutosave } from './useAutosave.ts';

const id = caseId.parse(rowan.id);

/** A core of one case: keeps what it is sent, trims it as the real one does, and announces it. */
function createCore(overrides: { answerAfter?: () => Promise<void> } = {}): {
  bridge: FakeBridge;
  stored: () => CaseRecord;
  put: (changes: Partial<CaseRecord>) => void;
} {
  let record: CaseRecord = rowan;
  const put = (changes: Partial<CaseRecord>) => {
    record = { ...record, ...changes };
    bridge.emit({ type: 'changed', capabilities: ['cases'], caseIds: [id] });
  };
  const bridge = createFakeBridge({
    'cases.get': () => record,
    'cases.update': async ({ changes }) => {
      await overrides.answerAfter?.();
      const given = Object.entries(changes).map(([name, value]) => [
        name,
        typeof value === 'string' ? value.trim() : value,
      ]);
      put(Object.fromEntries(given));
      return record;
    },
  });
  return { bridge, stored: () => record, put };
}

function Editor({ whenLeft }: { whenLeft?: readonly ['leadReviewer'] }) {
  const { data } = useRead('cases.get', { caseId: id });
  return data ? <Fields record={data} whenLeft={whenLeft} /> : null;
}

function Fields({
  record,
  whenLeft,
}: {
  record: CaseRecord;
  whenLeft: readonly ['leadReviewer'] | undefined;
}) {
  const client = useClient();
  const details = useAutosave({
    recordKey: `cases:${record.id}`,
    record,
    fields: ({ reference, leadReviewer }) => ({ reference, leadReviewer }),
    save: (changes) => client.call('cases.update', { caseId: record.id, changes }),
    ...(whenLeft ? { whenLeft } : {}),
  });
  return (
    <>
      <SavedTextField label="Reference" field={details.field('reference')} />
      <SavedTextField label="Lead reviewer" field={details.field('leadReviewer')} />
    </>
  );
}

let flushAll: () => Promise<boolean> = () => Promise.resolve(true);
function Desk() {
  const desk = useAutosaveDesk();
  flushAll = () => desk.flushAll();
  return null;
}

async function open(bridge: FakeBridge) {
  const tree = (isShown: boolean) => (
    <DataProvider bridge={bridge}>
      <Desk />
      {isShown && <Editor />}
    </DataProvider>
  );
  const view = render(tree(true));
  await settle();
  return {
    hide: () => view.rerender(tree(false)),
    show: () => view.rerender(tree(true)),
    unmount: view.unmount,
  };
}

const settle = (milliseconds = 5) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const field = (name = 'Lead reviewer') => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (value: string, name?: string) => {
  act(() => field(name).focus());
  fireEvent.change(field(name), { target: { value } });
};
const status = () => summariseSaves(useSaveStatus.getState());

beforeEach(() => {
  vi.useFakeTimers();
  resetSaveStatus();
});
afterEach(() => vi.useRealTimers());

describe('typing that saves itself', () => {
  test('is saved within a second though the typing goes on, and sends only the field that changed', async () => {
    const { bridge } = createCore();
    await open(bridge);
    type('M');
    await settle(700);
    type('M Oak');
    expect(bridge.callsOf('cases.update')).toEqual([]);
    await settle(100);
    expect(bridge.callsOf('cases.update')).toEqual([{ caseId: id, changes: { leadReviewer: 'M Oak' } }]);
    type('M Oakes');
    await settle(800);
    expect(bridge.callsOf('cases.update')).toHaveLength(2);
  });

  test('is saved at once when the field is left', async () => {
    const { bridge, stored } = createCore();
    await open(bridge);
    type('M Oakes');
    act(() => field().blur());
    await settle();
    expect(stored().leadReviewer).toBe('M Oakes');
  });

  test('is never called saved before the core has answered', async () => {
    let answer = () => {};
    const { bridge } = createCore({ answerAfter: () => new Promise((resolve) => (answer = resolve)) });
    await open(bridge);
    expect(status().kind).toBe('untouched');
    type('M Oakes');
    expect(status().kind).toBe('saving');
    await settle(5_000);
    expect(status().kind).toBe('saving');
    answer();
    await settle();
    expect(status().kind).toBe('saved');
  });

  test('is not overwritten by the answer to an earlier save', async () => {
    let answer = () => {};
    const { bridge, stored } = createCore({
      answerAfter: () => new Promise((resolve) => (answer = resolve)),
    });
    await open(bridge);
    type('Mir');
    await settle(800);
    type('Miriam Oakes');
    answer();
    await settle(100);
    expect(field().value).toBe('Miriam Oakes');
    await settle(800);
    answer();
    await settle();
    expect(stored().leadReviewer).toBe('Miriam Oakes');
    expect(field().value).toBe('Miriam Oakes');
  });

  test('keeps the space just typed while the field is being written in, and takes the tidied words once it is left', async () => {
    const { bridge } = createCore();
    await open(bridge);
    type('Miriam ');
    await settle(2_000);
    expect(field().value).toBe('Miriam ');
    act(() => field().blur());
    await settle();
    expect(field().value).toBe('Miriam');
  });

  test('sends one save at a time for a record', async () => {
    let waiting = 0;
    let most = 0;
    const { bridge } = createCore({
      answerAfter: async () => {
        most = Math.max(most, ++waiting);
        await new Promise((resolve) => setTimeout(resolve, 2_000));
        waiting -= 1;
      },
    });
    await open(bridge);
    type('M Oakes');
    await settle(800);
    type('WSCP 2026-05', 'Reference');
    await settle(5_000);
    expect(most).toBe(1);
    expect(bridge.callsOf('cases.update')).toHaveLength(2);
  });
});

describe('a field that means something only once it is whole', () => {
  async function openWhole() {
    const { bridge, stored } = createCore();
    const view = render(
      <DataProvider bridge={bridge}>
        <Desk />
        <Editor whenLeft={['leadReviewer']} />
      </DataProvider>,
    );
    await settle();
    return { bridge, stored, view };
  }

  test('is not sent in a pause while it is typed, and is when it is left', async () => {
    const { bridge, stored } = await openWhole();
    type('12/5/20');
    await settle(60_000);
    type('WSCP 2026-09', 'Reference');
    act(() => field().focus());
    await settle(60_000);
    expect(stored().leadReviewer).toBe('12/5/20');
    type('12/5/2026');
    await settle(60_000);
    expect(stored().leadReviewer).toBe('12/5/20');
    expect(status().kind).toBe('saving');
    act(() => field().blur());
    await settle();
    expect(stored().leadReviewer).toBe('12/5/2026');
    expect(bridge.callsOf('cases.update')).toHaveLength(3);
  });

  test('is sent as it stands when the workspace is locked', async () => {
    const { stored } = await openWhole();
    type('12/5/2026');
    await act(async () => void (await flushAll()));
    expect(stored().leadReviewer).toBe('12/5/2026');
  });
});

describe('typing that cannot be saved', () => {
  test('stays on screen, says why, and is tried again until it is saved', async () => {
    const { bridge, stored, put } = createCore();
    await open(bridge);
    bridge.answer({ 'cases.update': () => refuse('workspace/cannot-write') });
    type('M Oakes');
    await settle(800);
    expect(field().value).toBe('M Oakes');
    expect(status()).toMatchObject({
      kind: 'failed',
      count: 1,
      message: expect.stringContaining('cannot write to the drive'),
    });

    await settle(1_000);
    await settle(2_000);
    expect(bridge.callsOf('cases.update')).toHaveLength(3);
    bridge.answer({
      'cases.update': ({ changes }) => {
        put({ leadReviewer: changes.leadReviewer ?? '' });
        return stored();
      },
    });
    await settle(4_000);
    expect(stored().leadReviewer).toBe('M Oakes');
    expect(status().kind).toBe('saved');
  });

  test('is not sent again unchanged where the core will never take it, and does not hold up the other fields', async () => {
    const { bridge, stored, put } = createCore();
    await open(bridge);
    bridge.answer({
      'cases.update': ({ changes }) => {
        if (changes.reference === '') {
          return refuse('request/invalid-input', {
            fields: [{ path: 'changes.reference', message: 'Enter something here' }],
          });
        }
        put(changes.leadReviewer === undefined ? {} : { leadReviewer: changes.leadReviewer });
        return stored();
      },
    });
    type('', 'Reference');
    type('M Oakes');
    await settle(60_000);
    expect(stored().leadReviewer).toBe('M Oakes');
    expect(bridge.callsOf('cases.update')).toHaveLength(2);
    expect(field('Reference').value).toBe('');
    expect(screen.getByText('Enter something here')).toBeTruthy();
    expect(status()).toEqual({ kind: 'failed', message: 'Enter something here', count: 1 });

    type('WSCP 2026-04', 'Reference');
    await settle(800);
    expect(screen.queryByText('Enter something here')).toBeNull();
    expect(status().kind).toBe('saved');
  });

  test('closing the window asks first only while something is unsaved', async () => {
    const { bridge } = createCore();
    await open(bridge);
    const close = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(close()).toBe(false);
    bridge.answer({ 'cases.update': () => refuse('workspace/cannot-write') });
    type('M Oakes');
    await settle(800);
    expect(close()).toBe(true);
  });
});

describe('leaving while something is typed', () => {
  test('a screen that goes away takes no typing with it', async () => {
    const { bridge, stored } = createCore();
    const { hide } = await open(bridge);
    type('M Oakes');
    hide();
    await settle();
    expect(stored().leadReviewer).toBe('M Oakes');
  });

  test('typing that failed to save is on screen again when the screen comes back', async () => {
    const { bridge } = createCore();
    const { hide, show } = await open(bridge);
    bridge.answer({ 'cases.update': () => refuse('workspace/locked') });
    type('M Oakes');
    hide();
    await settle();
    show();
    await settle();
    expect(field().value).toBe('M Oakes');
    expect(status().kind).toBe('failed');
  });

  test.each([
    ['the page is hidden for good', () => void window.dispatchEvent(new Event('pagehide'))],
    ['the host is about to close', (bridge: FakeBridge) => void bridge.command('flush')],
    ['the workspace is being locked', () => void flushAll()],
  ])('everything is saved when %s', async (_when, leave) => {
    const { bridge, stored } = createCore();
    await open(bridge);
    type('M Oakes');
    leave(bridge);
    await settle();
    expect(stored().leadReviewer).toBe('M Oakes');
  });

  test('the host is told that the flush is done only once the core has answered', async () => {
    let answer = () => {};
    const { bridge } = createCore({ answerAfter: () => new Promise((resolve) => (answer = resolve)) });
    await open(bridge);
    type('M Oakes');
    let isDone = false;
    void bridge.command('flush').then(() => (isDone = true));
    await settle(100);
    expect(isDone).toBe(false);
    answer();
    await settle();
    expect(isDone).toBe(true);
  });
});

describe('changes from elsewhere', () => {
  test('an undo is shown in a field that has no unsaved typing, even where it puts back what was there at first', async () => {
    const { bridge, put } = createCore();
    await open(bridge);
    type('M Oakes');
    await settle(800);
    put({ leadReviewer: rowan.leadReviewer });
    await settle();
    expect(field().value).toBe(rowan.leadReviewer);
  });

  test('an undo does not touch a field that is being typed into', async () => {
    const { bridge, put } = createCore();
    await open(bridge);
    type('M Oa');
    put({ leadReviewer: 'Someone else', reference: 'WSCP 2026-09' });
    await settle(10);
    expect(field().value).toBe('M Oa');
    expect(field('Reference').value).toBe('WSCP 2026-09');
  });

  test('typing back what was there before a save just made is sent, not taken for unchanged', async () => {
    const { bridge, stored } = createCore();
    await open(bridge);
    const before = field().value;
    type('M Oakes');
    await settle(800);
    type(before);
    await settle(800);
    expect(stored().leadReviewer).toBe(before);
  });
});
