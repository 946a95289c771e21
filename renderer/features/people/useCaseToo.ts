import { useState } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import { isSameName } from '../../../shared/domain/personNames.ts';
import { useRead } from '../../data/useRead.ts';

export interface CaseTooChoice {
  /** What the case is called where it goes by the label of the person; null where it goes by another name. */
  readonly pseudonym: string | null;
  readonly isChosen: boolean;
  readonly choose: (isChosen: boolean) => void;
  readonly input: { readonly caseToo?: true };
}

/** Whether the case, where it goes by the label that is given up, is called by the new one too: it is, unless it is unticked. */
export function useCaseToo(person: Person): CaseTooChoice {
  const { data } = useRead('cases.get', { caseId: person.caseId });
  const [isChosen, choose] = useState(true);
  const pseudonym = data && isSameName(data.pseudonym, person.label) ? data.pseudonym : null;
  return { pseudonym, isChosen, choose, input: pseudonym !== null && isChosen ? { caseToo: true } : {} };
}
