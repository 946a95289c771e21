import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { expect, test } from 'vitest';
import { caseId, type CaseId } from '../../../shared/contract/values.ts';
import { createFakeBridge } from '../../../tests/support/fakeBridge.ts';
import { makePerson, rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import { handleKey, useCommands } from '../../app/commands.ts';
import { CoveredTextArea } from './CoveredField.tsx';
import { CoveredText } from './CoveredText.tsx';
import { RealNames, useMasking, usePersonName } from './RealNames.tsx';
import { RealNamesMark } from './RealNamesMark.tsx';
import { useMaskingCommand } from './useMaskingCommand.ts';

const mother = makePerson(1, { label: 'Mother', kind: 'adult', hasRealName: true });
const otherCase = caseId.parse('01985b1e-0000-7000-8000-000000000002');

function createCore() {
  return createFakeBridge({
    'people.list': { people: [mother] },
    'people.realNames': {
      people: [{ personId: mother.id, label: 'Mother', realName: 'Kayleigh Hartley', otherRealNames: 'Kay' }],
    },
    'people.unmask': { at: '2026-06-10T13:32:00.000Z' },
  });
}

function Keys() {
  useCommands([useMaskingCommand()]);
  useEffect(() => {
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, []);
  return null;
}

function OnlyWhileShown() {
  return useMasking().areShown && <input aria-label="Real name" />;
}

function Name() {
  return <b>{usePersonName()(mother)}</b>;
}

let goTo: (caseId: CaseId) => void = () => undefined;

function Page() {
  const [openCaseId, setOpenCaseId] = useState<CaseId>(rowan.id);
  const [comment, setComment] = useState('Kay rang at 9.');
  goTo = setOpenCaseId;
  const field = {
    value: comment,
    onChange: setComment,
    onFocus: () => undefined,
    onBlur: () => undefined,
    error: undefined,
  };
  return (
    <RealNames caseId={openCaseId}>
      <Keys />
      <RealNamesMark />
      <main>
        <h1>Chronology</h1>
      </main>
      <Name />
      <OnlyWhileShown />
      <p data-testid="words">
        <CoveredText text="Kayleigh’s GP rang; Hartley, K. not seen." />
      </p>
      <CoveredTextArea label="Action taken" field={field} />
      <button type="button">Elsewhere</button>
    </RealNames>
  );
}

const words = () => screen.getByTestId('words').textContent;

test('names in an agency’s words stand as pseudonyms, said to be covered, until Ctrl+Shift+P shows them, and again after it', async () => {
  const user = userEvent.setup();
  const bridge = createCore();
  renderScreen(bridge, <Page />);
  await waitFor(() => expect(words()).toContain('Mother (name covered) ’s GP rang'));
  expect(words()).not.toContain('Hartley');
  expect(bridge.callsOf('people.unmask')).toHaveLength(0);
  await user.keyboard('{Control>}{Shift>}P{/Shift}{/Control}');
  await waitFor(() => expect(words()).toBe('Kayleigh’s GP rang; Hartley, K. not seen.'));
  expect(screen.getByText('Kayleigh Hartley')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toContain('Real names shown');
  expect(bridge.callsOf('people.unmask')).toEqual([{ caseId: rowan.id }]);
  await user.keyboard('{Control>}{Shift>}P{/Shift}{/Control}');
  expect(words()).not.toContain('Kayleigh');
  expect(screen.getByRole('status').textContent).toBe('');
});

test('masking takes the button or the field that had the keys away, and the page’s heading has them then', async () => {
  const user = userEvent.setup();
  renderScreen(createCore(), <Page />);
  await waitFor(() => expect(words()).toContain('Mother'));
  const heading = screen.getByRole('heading', { name: 'Chronology' });
  const toggle = '{Control>}{Shift>}P{/Shift}{/Control}';
  await user.keyboard(toggle);
  await user.click(await screen.findByRole('button', { name: 'Mask' }));
  expect(document.activeElement).toBe(heading);
  await user.keyboard(toggle);
  await user.click(await screen.findByRole('textbox', { name: 'Real name' }));
  await user.keyboard(toggle);
  expect(document.activeElement).toBe(heading);
});

test('masking from a place that stays leaves the keys there', async () => {
  const user = userEvent.setup();
  renderScreen(createCore(), <Page />);
  await waitFor(() => expect(words()).toContain('Mother'));
  const elsewhere = screen.getByRole('button', { name: 'Elsewhere' });
  elsewhere.focus();
  await user.keyboard('{Control>}{Shift>}P{/Shift}{/Control}');
  await screen.findByRole('button', { name: 'Mask' });
  await user.keyboard('{Control>}{Shift>}P{/Shift}{/Control}');
  expect(screen.queryByRole('button', { name: 'Mask' })).toBeNull();
  expect(document.activeElement).toBe(elsewhere);
});

test('leaving the case masks it: whoever comes back to it sees pseudonyms', async () => {
  const user = userEvent.setup();
  renderScreen(createCore(), <Page />);
  await waitFor(() => expect(words()).toContain('Mother'));
  await user.keyboard('{Control>}{Shift>}P{/Shift}{/Control}');
  await waitFor(() => expect(words()).toContain('Kayleigh'));
  act(() => goTo(otherCase));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
  act(() => goTo(rowan.id));
  await waitFor(() => expect(words()).toContain('Mother'));
  expect(words()).not.toContain('Kayleigh');
});

test('a field with a name in it is covered until names are shown, and then takes the typing', async () => {
  const user = userEvent.setup();
  const bridge = createCore();
  renderScreen(bridge, <Page />);
  const show = await screen.findByRole('button', { name: 'Show real names to change this' });
  expect(screen.queryByRole('textbox')).toBeNull();
  await user.click(show);
  const field = await screen.findByRole('textbox', { name: 'Action taken' });
  await waitFor(() => expect(document.activeElement).toBe(field));
  await user.keyboard('{End} Noted.');
  expect((field as HTMLTextAreaElement).value).toContain('Kay rang at 9.');
  expect(bridge.callsOf('people.unmask')).toHaveLength(1);
});

test('a name typed while names are masked is covered when the field is left, not under the typing hand', async () => {
  const user = userEvent.setup();
  renderScreen(createCore(), <Page />);
  await user.click(await screen.findByRole('button', { name: 'Show real names to change this' }));
  const field = await screen.findByRole('textbox', { name: 'Action taken' });
  await user.clear(field);
  await user.keyboard('{Control>}{Shift>}P{/Shift}{/Control}');
  await user.type(field, 'Hartley rang.');
  expect((screen.getByRole('textbox') as HTMLTextAreaElement).value).toBe('Hartley rang.');
  await user.click(screen.getByRole('button', { name: 'Elsewhere' }));
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByRole('group', { name: 'Action taken' }).textContent).toContain('Mother');
});
