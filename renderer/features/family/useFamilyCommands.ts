import type { CaseId } from '../../../shared/contract/values.ts';
import { useCommands } from '../../app/commands.ts';
import { changeFamilyView, useFamilyView } from './familyView.ts';

/** The keys of the family, and what the palette offers of it. */
export function useFamilyCommands(caseId: CaseId, add: () => void, print: () => void): void {
  const { show } = useFamilyView(caseId);
  const section = 'Family';
  useCommands([
    { id: 'family.move', title: 'Move', section, keys: '↑ ↓ ← →', hint: 'Move' },
    { id: 'family.enter', title: 'What is recorded of the person', section, keys: 'Enter' },
    {
      id: 'family.create',
      title: 'Add a relationship',
      section,
      keys: 'N',
      run: add,
      hint: 'Add a relationship',
    },
    {
      id: 'family.turn',
      title: 'Drawing or list',
      section,
      keys: 'V',
      run: () => changeFamilyView(caseId, { show: show === 'list' ? 'drawing' : 'list' }),
      hint: 'Drawing or list',
    },
    { id: 'family.zoom', title: 'Larger or smaller drawing', section, keys: '+ -' },
    { id: 'family.remove', title: 'Remove the relationship', section, keys: 'Delete' },
    { id: 'family.print', title: 'Print the family', section, run: print },
  ]);
}
