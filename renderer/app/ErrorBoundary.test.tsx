import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from './ErrorBoundary.tsx';

test('a page that fails says calmly what is safe, and can be opened again', async () => {
  const user = userEvent.setup();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let isBroken = true;
  function Page() {
    if (isBroken) throw new Error('secret text of the case');
    return <h1>Findings</h1>;
  }
  render(
    <ErrorBoundary>
      <Page />
    </ErrorBoundary>,
  );
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('Everything that was saved is safe.');
  expect(alert.textContent).not.toContain('secret text');
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Open the page again' }));
  expect(screen.getByRole('heading', { name: 'Findings' })).toBeTruthy();
});
