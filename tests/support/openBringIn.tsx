import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { type Answers, createFakeBridge, type FakeBridge } from './fakeBridge.ts';
import { northgate, rowan, wexmoorHousing } from './fakeRecords.ts';
import { tarnCreated, tarnPreview, wordPreview } from './fakeReturns.ts';
import { handleKey } from '../../renderer/app/commands.ts';
import { DataProvider } from '../../renderer/data/DataProvider.tsx';
import { NoticeBar } from '../../renderer/ui/index.ts';
import { BringInScreen } from '../../renderer/features/imports/index.ts';

/** The screen with a case of two agencies, where every file reads as the workbook of the design, and Word files with changes. */
export function openBringIn(answers: Answers = {}): {
  bridge: FakeBridge;
  onClose: ReturnType<typeof vi.fn<() => void>>;
  unmount: () => void;
  user: User;
} {
  const bridge = createFakeBridge({
    'agencies.list': { agencies: [northgate, wexmoorHousing] },
    'imports.list': { receipts: [], waiting: 0 },
    'imports.preview': (input) =>
      input.fileName.endsWith('.docx') ? wordPreview(input) : tarnPreview(input),
    'imports.create': (input) => ({ ...tarnCreated, fileName: input.fileName }),
    'imports.get': () => ({ ...tarnCreated, reading: tarnReading(), differences: [] }),
    'history.get': { undo: { operationId: 'import-1', operation: 'Bring in 4 entries' }, redo: null },
    'history.undo': { operationId: 'import-1', operation: 'Bring in 4 entries' },
    'history.list': { changes: [], hasMore: false },
    'tasks.cancel': {},
    ...answers,
  });
  const onClose = vi.fn<() => void>();
  window.addEventListener('keydown', handleKey);
  const { unmount } = render(
    <DataProvider bridge={bridge}>
      <Router hook={memoryLocation({ path: '/' }).hook}>
        <BringInScreen caseId={rowan.id} onClose={onClose} />
        <NoticeBar />
      </Router>
    </DataProvider>,
  );
  return { bridge, onClose, unmount, user: userEvent.setup({ applyAccept: false }) };
}

export type User = ReturnType<typeof userEvent.setup>;

function tarnReading() {
  const { reading } = tarnPreview();
  if (!reading) throw new Error('The made-up preview has a reading.');
  return reading;
}

export const aFile = (name: string, words = 'Date,Detail\n1/1/2020,A call\n') => new File([words], name);

export async function chooseFiles(user: User, ...names: string[]): Promise<void> {
  const input = await screen.findByLabelText('Return file');
  await user.upload(
    input,
    names.map((name) => aFile(name, `words of ${name}`)),
  );
}

export async function pick(user: User, control: RegExp, option: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: control }));
  await user.click(screen.getByRole('option', { name: option }));
}
