import type { PersonId } from '../../../shared/contract/values.ts';
import { realNamesIn } from '../../../shared/domain/coverNames.ts';
import { useMasking } from '../masking/index.ts';
import { clashWords } from './peopleWords.ts';

/** Warns, while a pseudonym is typed, that somebody else of the case is really called that. */
export function useClashCaution(label: string, personId: PersonId | null): string | undefined {
  const { people, areShown } = useMasking();
  const clashes = realNamesIn(label.trim(), personId, people);
  return clashes.length === 0 ? undefined : clashWords(label.trim(), areShown ? clashes : []);
}
