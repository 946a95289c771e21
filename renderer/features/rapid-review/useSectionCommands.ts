import type { RapidSection } from '../../../shared/contract/rapidReview.ts';
import { type Command, useCommands } from '../../app/commands.ts';
import { writingKeys } from '../writing/index.ts';

interface SectionCommands {
  isBegun: boolean;
  section: RapidSection | undefined;
  step: (by: -1 | 1) => void;
  show: (dialog: 'new' | 'details' | 'template') => void;
}

const section = 'Rapid review';

/** What can be done with the sections by key and from the palette. */
export function useSectionCommands({ isBegun, section: opened, step, show }: SectionCommands): void {
  const ofSection: Command[] = opened
    ? [
        // Browsers keep Ctrl+PageDown for their own tabs, so there is a second way.
        {
          id: 'rapid-review.next',
          title: 'Next section',
          section,
          keys: 'Ctrl+PageDown Alt+PageDown',
          run: () => step(1),
          hint: 'Next section',
        },
        {
          id: 'rapid-review.previous',
          title: 'Previous section',
          section,
          keys: 'Ctrl+PageUp Alt+PageUp',
          run: () => step(-1),
        },
        {
          id: 'rapid-review.update',
          title: 'Rename the section, or say what belongs in it',
          section,
          run: () => show('details'),
        },
        { id: 'rapid-review.walk', title: 'Next or previous section in the outline', section, keys: 'J K' },
        { id: 'rapid-review.reorder', title: 'Move the section up or down', section, keys: 'Alt+↑ Alt+↓' },
      ]
    : [];
  useCommands(
    isBegun
      ? [
          { id: 'rapid-review.create', title: 'New section', section, keys: 'N', run: () => show('new') },
          ...ofSection,
          {
            id: 'rapid-review.template',
            title: 'Sections of later rapid reviews',
            section,
            run: () => show('template'),
          },
          ...writingKeys,
        ]
      : [],
  );
}
