import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

function Working() {
  const [isOpen, setIsOpen] = useState(true);
  const [isBusy, setIsBusy] = useState(false);
  return (
    <Dialog
      title="Export"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      actions={
        <Button isDisabled={isBusy} onPress={() => setIsBusy(true)}>
          Make the file
        </Button>
      }
    >
      <button type="button" onClick={() => setIsBusy(false)}>
        It is made
      </button>
    </Dialog>
  );
}

test('a button that goes off while it has the focus leaves it in its dialog, where Esc still closes', async () => {
  render(<Working />);
  const user = userEvent.setup();
  const make = screen.getByRole('button', { name: 'Make the file' });
  make.focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('dialog'));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('and has it again as soon as it is on, unless the focus has gone elsewhere', async () => {
  render(<Working />);
  const user = userEvent.setup();
  const make = screen.getByRole('button', { name: 'Make the file' });
  make.focus();
  await user.keyboard('{Enter}');
  screen.getByRole('button', { name: 'It is made' }).click();
  await screen.findByRole('button', { name: 'Make the file' });
  await expect.poll(() => document.activeElement).toBe(make);
});
