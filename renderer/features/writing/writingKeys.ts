import type { Command } from '../../app/commands.ts';

/** What the editor's own keys do, for the list of keys (F1). The editor handles them itself. */
export const writingKeys: readonly Command[] = [
  { id: 'writing.cite', title: 'Cite an entry at the caret', section: 'Writing', keys: 'Ctrl+E' },
  { id: 'writing.bold', title: 'Bold', section: 'Writing', keys: 'Ctrl+B' },
  { id: 'writing.italic', title: 'Italic', section: 'Writing', keys: 'Ctrl+I' },
  { id: 'writing.quotation', title: 'Quotation', section: 'Writing', keys: 'Ctrl+Shift+B' },
  { id: 'writing.link', title: 'Link', section: 'Writing', keys: 'Ctrl+Shift+K' },
  { id: 'writing.cell', title: 'Next cell of a table', section: 'Writing', keys: 'Tab' },
  { id: 'writing.style', title: 'The style bar', section: 'Writing', keys: 'Alt+F10' },
  { id: 'writing.spelling', title: 'Suggestions for a marked word', section: 'Writing', keys: 'Alt+Enter' },
  { id: 'writing.leave', title: 'Leave a list or a table: Esc, then Tab', section: 'Writing', keys: 'Esc' },
];
