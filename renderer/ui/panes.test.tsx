import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { walkPanes } from './panes.ts';

test('F6 goes on past a pane whose first button is hidden, into and out of a pane within a pane', () => {
  render(
    <>
      <section data-pane tabIndex={-1}>
        <button type="button">Filter</button>
      </section>
      <section data-pane tabIndex={-1}>
        <section data-pane tabIndex={-1}>
          <button type="button">Legend, hidden where there is room</button>
          <button type="button">Closer</button>
        </section>
        <button type="button">Fold the timeline away</button>
        <div role="grid">
          <div role="row">
            {/* biome-ignore lint/a11y/useFocusableInteractive: one cell of a grid */}
            <span role="gridcell" tabIndex={0}>
              First entry
            </span>
          </div>
        </div>
      </section>
    </>,
  );
  // As in a browser, where what is not shown cannot take the focus.
  const legend = screen.getByText(/^Legend/);
  Object.assign(legend, { checkVisibility: () => false, focus: () => undefined });
  const walked: (string | null | undefined)[] = [];
  for (let step = 0; step < 4; step += 1) {
    walkPanes(1);
    walked.push(document.activeElement?.textContent);
  }
  expect(walked).toEqual(['Filter', 'First entry', 'Closer', 'Filter']);
});
