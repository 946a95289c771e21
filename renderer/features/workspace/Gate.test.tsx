import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { createFakeBridge, refuse } from '../../../tests/support/fakeBridge.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { Gate } from './Gate.tsx';
import { releaseGate } from './workspaceView.ts';

const key = 'K7QM-3XVD-9RTA-W2HF-6PNC-E4JZ-8BYU-T5GS';
const groups = key.split('-');
const passphrase = 'harbour tin velvet Monday orchard';
const preview = {
  folderName: 'Candour',
  freeBytes: 214_000_000_000,
  isSharedFolder: false,
  recoveryKey: key,
};
const none: WorkspaceStatus = {
  state: 'none',
  folderName: 'Candour',
  waitSeconds: 0,
  closedUnexpectedly: false,
  lastOpenedAt: null,
};
const locked: WorkspaceStatus = { ...none, state: 'locked', lastOpenedAt: '2026-06-09T16:20:00.000Z' };

afterEach(releaseGate);

const makeButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Make the workspace' });

async function typeBack(
  user: ReturnType<typeof userEvent.setup>,
  change: (group: string, index: number) => string = (group) => group,
) {
  const fields = await screen.findAllByRole('textbox', { name: /^Group \d$/ });
  for (const [index, field] of fields.entries()) {
    const number = Number(/\d/.exec(labelOf(field))?.[0]);
    await user.clear(field);
    await user.type(field, change(groups[number - 1] ?? '', index));
  }
  return fields;
}

function labelOf(field: HTMLElement): string {
  return document.getElementById(field.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
}

test('a workspace is made only once the passphrase is chosen and three groups of the key are typed back', async () => {
  const user = userEvent.setup();
  const bridge = createFakeBridge({ 'workspace.preview': preview, 'workspace.create': { recoveryKey: key } });
  renderScreen(bridge, <Gate status={none} />);
  await screen.findByRole('heading', { name: 'Make a workspace' });
  expect(makeButton().disabled).toBe(true);

  await user.type(screen.getByLabelText('Passphrase'), passphrase);
  await user.type(screen.getByLabelText('The same passphrase again'), passphrase);
  expect(
    screen.getByText(/Groups \d, \d and \d still to match. Nothing is written until then./),
  ).toBeTruthy();
  expect(makeButton().disabled).toBe(true);
  expect(bridge.calls.map(({ name }) => name)).toEqual(['workspace.preview']);

  await typeBack(user);
  await user.click(makeButton());
  expect(bridge.callsOf('workspace.create')).toEqual([{ passphrase, recoveryKey: key }]);
});

test('the key is covered while it is typed back, and a wrong group is named with its character', async () => {
  const user = userEvent.setup();
  const bridge = createFakeBridge({ 'workspace.preview': preview });
  renderScreen(bridge, <Gate status={none} />);
  expect((await screen.findByRole('list', { name: /Recovery key/ })).children).toHaveLength(8);

  const [first] = await typeBack(user, (group, index) =>
    index === 0 ? `${group.slice(0, 2)}*${group.slice(3)}` : group,
  );
  expect(screen.queryByRole('list', { name: /Recovery key/ })).toBeNull();
  const name = labelOf(first as HTMLElement);
  expect(screen.getByText(`${name}: look again at the third character.`, { exact: false })).toBeTruthy();
  expect(makeButton().disabled).toBe(true);

  await user.click(screen.getByRole('button', { name: 'Show the key again' }));
  expect(screen.getByRole('list', { name: /Recovery key/ })).toBeTruthy();
});

test('an easy passphrase is judged in words and keeps the button off', async () => {
  const user = userEvent.setup();
  const bridge = createFakeBridge({ 'workspace.preview': preview });
  renderScreen(bridge, <Gate status={none} />);
  await user.type(await screen.findByLabelText('Passphrase'), 'Charlie and 2019');
  expect(await screen.findByText(/Easy to guess: /)).toBeTruthy();
  expect(screen.getByText(/The passphrase is easy to guess\./)).toBeTruthy();
});

test('a folder that is copied elsewhere is said to be one', async () => {
  const bridge = createFakeBridge({ 'workspace.preview': { ...preview, isSharedFolder: true } });
  renderScreen(bridge, <Gate status={none} />);
  expect(await screen.findByText(/copied to the cloud or to a network drive/)).toBeTruthy();
});

test('the recovery key can be kept as a text file that names no case', async () => {
  const user = userEvent.setup();
  const bridge = createFakeBridge({ 'workspace.preview': preview });
  renderScreen(bridge, <Gate status={none} />);
  await user.click(await screen.findByRole('button', { name: 'Save as a text file' }));
  await screen.findByText(/Saved as Candour recovery key\.txt/);
  expect(new TextDecoder().decode(bridge.savedFiles[0]?.bytes)).toContain(groups.join(' '));
});

test('a wrong passphrase is said beside the field and what was typed is kept to be typed over', async () => {
  const user = userEvent.setup();
  const bridge = createFakeBridge({ 'workspace.unlock': () => refuse('workspace/wrong-passphrase') });
  renderScreen(bridge, <Gate status={locked} />);
  const field = screen.getByLabelText<HTMLInputElement>('Passphrase');
  expect(document.activeElement).toBe(field);
  await user.type(field, 'not this one{Enter}');
  const message = await screen.findByText('That passphrase does not open this workspace.');
  expect(field.getAttribute('aria-describedby')).toContain(message.closest('[id]')?.id);
  expect(field.value).toBe('not this one');
});

test('after too many tries the wait is counted down and unlocking is off meanwhile', async () => {
  const user = userEvent.setup();
  const bridge = createFakeBridge({
    'workspace.unlock': () => refuse('workspace/wrong-passphrase', { retryAfterSeconds: 30 }),
  });
  renderScreen(bridge, <Gate status={locked} />);
  await user.type(screen.getByLabelText('Passphrase'), 'not this one{Enter}');
  const button = await screen.findByRole<HTMLButtonElement>('button', { name: /^Unlock in \d+ s$/ });
  expect(button.disabled).toBe(true);
  expect(screen.getByText(/Nothing is ever wiped/)).toBeTruthy();
  await user.type(screen.getByLabelText('Passphrase'), '{Enter}');
  expect(bridge.callsOf('workspace.unlock')).toHaveLength(1);
});

test('a wait that was running when the window closed is still running when it opens', () => {
  renderScreen(createFakeBridge(), <Gate status={{ ...locked, waitSeconds: 24 }} />);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Unlock in 24 s' }).disabled).toBe(true);
});

test('Caps Lock is said in words', async () => {
  const user = userEvent.setup();
  renderScreen(createFakeBridge(), <Gate status={locked} />);
  await user.click(screen.getByLabelText('Passphrase'));
  await user.keyboard('{CapsLock}a');
  expect(screen.getByText('Caps Lock is on.')).toBeTruthy();
});

test('a workspace that was closed unexpectedly says that nothing saved is lost', () => {
  renderScreen(createFakeBridge(), <Gate status={{ ...locked, closedUnexpectedly: true }} />);
  expect(screen.getByText(/closed unexpectedly last time. Everything that was saved is here/)).toBeTruthy();
});

test('with the recovery key come a new passphrase and a new key, and the window waits until that key is kept', async () => {
  const user = userEvent.setup();
  const bridge = createFakeBridge({ 'workspace.recover': { recoveryKey: key } });
  renderScreen(bridge, <Gate status={locked} />);
  await user.click(screen.getByRole('button', { name: 'Use the recovery key' }));
  const oldKey = 'abcd efgh jkmn pqrs tuvw xyz2 3456 789a';
  await user.type(screen.getByLabelText('Recovery key'), oldKey);
  expect(screen.getByText(/8 of 8 groups so far/)).toBeTruthy();
  await user.type(screen.getByLabelText('New passphrase'), passphrase);
  await user.type(screen.getByLabelText('The same passphrase again'), passphrase);
  await user.click(screen.getByRole('button', { name: 'Unlock and change the passphrase' }));

  await screen.findByRole('heading', { name: 'Keep the new recovery key' });
  expect(bridge.callsOf('workspace.recover')).toEqual([{ recoveryKey: oldKey, passphrase }]);
  const go = screen.getByRole<HTMLButtonElement>('button', { name: 'Go to the cases' });
  expect(go.disabled).toBe(true);
  await typeBack(user);
  await waitFor(() => expect(go.disabled).toBe(false));
});

test('the practice case can be looked round without making anything', async () => {
  const user = userEvent.setup();
  const bridge = createFakeBridge({
    'workspace.preview': preview,
    'workspace.openPractice': { ...none, state: 'practice' },
  });
  renderScreen(bridge, <Gate status={none} />);
  const offer = screen.getByRole('region', { name: 'New to Candour?' });
  await user.click(within(offer).getByRole('button'));
  expect(bridge.callsOf('workspace.openPractice')).toHaveLength(1);
  expect(bridge.callsOf('workspace.create')).toEqual([]);
});
