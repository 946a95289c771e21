import { useState } from 'react';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { AgencyId } from '../../../shared/contract/values.ts';
import { asCallError, type CallError } from '../../data/callError.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { useWrite } from '../../data/useWrite.ts';
import { rememberNeighbour, showNotice } from '../../ui/index.ts';

export interface Removal {
  readonly remove: (agency: Agency) => Promise<void>;
  /** Why the last agency could not be taken out, and which it was. */
  readonly refusal: { readonly agencyId: AgencyId; readonly error: CallError } | null;
}

export function useRemoveAgency(): Removal {
  const client = useClient();
  const restore = useWrite('agencies.restore');
  const [refusal, setRefusal] = useState<Removal['refusal']>(null);
  const remove = async ({ id, name }: Agency) => {
    const focusNeighbour = rememberNeighbour(document.querySelector('[data-list-row][data-selected="true"]'));
    try {
      await client.call('agencies.remove', { agencyId: id });
      setRefusal(null);
      focusNeighbour();
      showNotice(`${name} taken out`, () => restore.run({ agencyId: id }));
    } catch (error) {
      setRefusal({ agencyId: id, error: asCallError(error) });
    }
  };
  return { remove, refusal };
}
