import { act, fireEvent, render, screen } from '@testing-library/react';
import { createRef, useState } from 'react';
import { emptyRichText, type RichText } from '../../shared/domain/richText.ts';
import { DataProvider } from '../../renderer/data/DataProvider.tsx';
import { RichTextEditor, type WritingHandle } from '../../renderer/features/writing/index.ts';
import { createSpelling } from '../../renderer/features/writing/spelling/spelling.ts';
import { NoticeBar } from '../../renderer/ui/index.ts';
import { createFakeBridge } from './fakeBridge.ts';
import { makeEntry, northgate, rowan } from './fakeRecords.ts';

export const bruise = makeEntry(147, {
  date: { text: '14/4/26', earliest: '2026-04-14', latest: '2026-04-14', precision: 'day', qualifier: 'on' },
  time: '15:40',
  whatHappened: 'Two small bruises on left cheek.',
  childSeen: 'seen',
  source: 'GP record, p. 3',
});

export const paragraph = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
export const citing = (text: string): RichText => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text },
        { type: 'citation', attrs: { entryId: bruise.id } },
      ],
    },
  ],
});

/** jsdom has no layout, which the editor asks about when it scrolls to the caret. */
export function withoutLayout(): void {
  const nowhere = () => new DOMRect();
  Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: nowhere });
  Object.assign(document, { elementFromPoint: () => null });
}

/** A text open in its editor, in which the words of `misspelt` are wrong. */
export function openField(initial: RichText = emptyRichText, misspelt: readonly string[] = []) {
  const bridge = createFakeBridge({
    'chronology.get': bruise,
    'agencies.list': { agencies: [northgate] },
    'chronology.list': ({ words }) => {
      const entries = words === '' || 'bruises'.includes(words) || words === '147' ? [bruise] : [];
      return { entries, total: entries.length, caseTotal: 1, undated: 0 };
    },
  });
  const spelling = createSpelling(async (question) =>
    question.kind === 'suggest' ? ['referral'] : question.words.filter((word) => misspelt.includes(word)),
  );
  const saved: RichText[] = [];
  const writing = createRef<WritingHandle>();
  let put: (value: RichText) => void = () => undefined;
  function Field() {
    const [value, setValue] = useState(initial);
    put = setValue;
    const change = (next: RichText) => {
      saved.push(next);
      setValue(next);
    };
    return (
      <RichTextEditor
        label="What we found"
        value={value}
        onChange={change}
        caseId={rowan.id}
        spelling={spelling}
        handle={writing}
      />
    );
  }
  render(
    <DataProvider bridge={bridge}>
      <Field />
      <NoticeBar />
    </DataProvider>,
  );
  const field = screen.getByRole('textbox', { name: 'What we found' });
  return {
    bridge,
    field,
    last: () => saved.at(-1),
    saved,
    writing,
    put: (value: RichText) => act(async () => put(value)),
  };
}

export function paste(field: HTMLElement, data: Record<string, string>): void {
  act(() => field.focus());
  fireEvent.paste(field, {
    clipboardData: {
      types: Object.keys(data),
      files: [],
      items: [],
      getData: (type: string) => data[type] ?? '',
    },
  });
}
