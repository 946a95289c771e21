import { type Command, useCommands } from '../../app/commands.ts';

/** The acts of the screen, by the id of their command; those that cannot be done now are left out. */
export type ChronologyActs = Partial<Record<(typeof offered)[number]['id'], () => void>>;

const section = 'Chronology';

/** What the palette, the list of keys and the status bar offer, in their order. */
const offered = [
  { id: 'chronology.edit', title: 'Edit the entry', keys: 'E', hint: 'Edit' },
  { id: 'chronology.create', title: 'New entry', keys: 'N', hint: 'New' },
  { id: 'chronology.addBelow', title: 'Add an entry below' },
  { id: 'chronology.cite', title: 'Cite the entry in a finding', keys: 'L', hint: 'Cite' },
  { id: 'chronology.themes', title: 'Themes of the entry, or of those marked', keys: 'T', hint: 'Themes' },
  {
    id: 'chronology.significance',
    title: 'Significance of the entry, or of those marked',
    keys: 'S',
    hint: 'Significance',
  },
  { id: 'chronology.seen', title: 'Child seen, in the entry or in those marked', keys: 'V' },
  { id: 'chronology.comment', title: 'Comment on the entry', keys: 'C' },
  { id: 'chronology.reviewed', title: 'Mark as reviewed, or as not reviewed', keys: 'R', hint: 'Reviewed' },
  { id: 'chronology.people', title: 'People in the entry, or in those marked' },
  { id: 'chronology.practice', title: 'Practice in the entry, or in those marked' },
  { id: 'chronology.agency', title: 'Agency of the entry, or of those marked' },
  { id: 'chronology.pasteNew', title: 'Paste as new entries' },
  { id: 'chronology.filter', title: 'Find words in entries', keys: '/', hint: 'Filter' },
  { id: 'views.previous', title: 'Previous saved view', keys: '[' },
  { id: 'views.next', title: 'Next saved view', keys: ']' },
  { id: 'chronology.nextGap', title: 'Next gap' },
  { id: 'chronology.previousGap', title: 'Previous gap' },
  { id: 'chronology.nextMark', title: 'Next mark beside the scroll bar' },
  { id: 'chronology.previousMark', title: 'Previous mark beside the scroll bar' },
  { id: 'chronology.plain', title: 'Plain table, or the grid again' },
  { id: 'chronology.export', title: 'Export this view' },
  { id: 'chronology.print', title: 'Print this view' },
  { id: 'chronology.undated', title: 'Show undated entries' },
  { id: 'chronology.removed', title: 'Show removed entries' },
  { id: 'chronology.all', title: 'Show all entries' },
  { id: 'imports.create', title: 'Bring in a return' },
  { id: 'chronology.remove', title: 'Remove the entry' },
] as const satisfies readonly Omit<Command, 'section'>[];

/** Keys that the grid handles itself, for the list of keys. */
const ofTheGrid: readonly Omit<Command, 'section'>[] = [
  { id: 'chronology.move', title: 'Move by rows and cells', keys: '↑ ↓ J K', hint: 'Move' },
  { id: 'chronology.open', title: 'Edit the cell', keys: 'Enter F2', isKeyOnly: true },
  { id: 'chronology.nextCell', title: 'Save, and on to the next cell', keys: 'Tab', isKeyOnly: true },
  { id: 'chronology.save', title: 'Save and stay, while editing', keys: 'Ctrl+Enter', isKeyOnly: true },
  { id: 'chronology.putBack', title: 'Put it back, while editing', keys: 'Esc', isKeyOnly: true },
  { id: 'chronology.fillDown', title: 'Fill down', keys: 'Ctrl+D', isKeyOnly: true },
  { id: 'chronology.copy', title: 'Copy the cell, or the rows marked', keys: 'Ctrl+C', isKeyOnly: true },
  { id: 'chronology.paste', title: 'Paste a block of cells', keys: 'Ctrl+V', isKeyOnly: true },
  { id: 'chronology.insert', title: 'Add an entry below', keys: 'Insert', isKeyOnly: true },
  { id: 'chronology.mark', title: 'Mark more rows', keys: 'Shift+↑ Shift+↓ Ctrl+Space', isKeyOnly: true },
  { id: 'chronology.markAll', title: 'Mark all rows', keys: 'Ctrl+A', isKeyOnly: true },
  {
    id: 'chronology.reorder',
    title: 'Move the entry within its day',
    keys: 'Alt+Shift+↑ Alt+Shift+↓',
    isKeyOnly: true,
  },
];

/** What the palette and the list of keys offer here. The grid itself handles the keys without `run`. */
export function useChronologyCommands(acts: ChronologyActs, hasGrid = false): void {
  const commands: Command[] = hasGrid ? ofTheGrid.map((command) => ({ ...command, section })) : [];
  for (const command of offered) {
    const run = acts[command.id];
    if (run) commands.push({ ...command, section, run });
  }
  useCommands(commands);
}
