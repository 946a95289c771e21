import { useState } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import type { PersonId } from '../../../shared/contract/values.ts';
import { asCallError, type CallError } from '../../data/callError.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { useWrite } from '../../data/useWrite.ts';
import { rememberNeighbour, showNotice } from '../../ui/index.ts';

export interface PersonRemoval {
  readonly remove: (person: Person) => Promise<void>;
  /** Why the last person could not be removed, and who it was. */
  readonly refusal: { readonly personId: PersonId; readonly error: CallError } | null;
}

export function useRemovePerson(): PersonRemoval {
  const client = useClient();
  const restore = useWrite('people.restore');
  const [refusal, setRefusal] = useState<PersonRemoval['refusal']>(null);
  const remove = async ({ id, label }: Person) => {
    const focusNeighbour = rememberNeighbour(document.querySelector('[data-list-row][data-selected="true"]'));
    try {
      await client.call('people.remove', { personId: id });
      setRefusal(null);
      focusNeighbour();
      showNotice(`${label} removed`, () => restore.run({ personId: id }));
    } catch (error) {
      setRefusal({ personId: id, error: asCallError(error) });
    }
  };
  return { remove, refusal };
}
