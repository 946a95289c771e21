import type { Person } from '../../../shared/contract/people.ts';
import { personNames } from '../../../shared/domain/personNames.ts';
import type { WriteHandle } from '../workspace/handles.ts';
import { type PersonChanges, updatePerson } from './people.store.ts';
import { insertPseudonym, updatePseudonym } from './personRecords.store.ts';

interface Renaming {
  readonly label: string;
  readonly chosenBy: string;
  readonly retiredBecause: string;
  /** What else changes with the name. */
  readonly changes?: PersonChanges;
}

/**
 * Puts a label in place of another: the former stays as a retired pseudonym, so that what was sent out under it can
 * still be followed, and as another word for the person, so that it is still found in returns.
 */
export function renamePerson(write: WriteHandle, person: Person, renaming: Renaming, now: Date): void {
  const { label, chosenBy, retiredBecause } = renaming;
  const today = now.toISOString().slice(0, 10);
  if (label !== person.label) {
    const inUse = workingPseudonym(person);
    if (inUse) updatePseudonym(write, inUse.id, { retiredOn: today, retiredBecause }, now);
    else {
      const former = { label: person.label, scope: 'working', fromDay: null, chosenBy: '' } as const;
      insertPseudonym(write, person, { ...former, retiredOn: today, retiredBecause }, now);
    }
    const next = { label, scope: 'working', fromDay: today, chosenBy } as const;
    insertPseudonym(write, person, { ...next, retiredOn: null, retiredBecause: '' }, now);
  }
  const alsoKnownAs =
    label === person.label ? person.alsoKnownAs : withWord(person.alsoKnownAs, person.label);
  updatePerson(write, person.id, { ...renaming.changes, label, alsoKnownAs }, now);
}

/** Mends a slip of the pen in the label: the row of the pseudonym in use follows, nothing is retired. */
export function mendLabel(write: WriteHandle, person: Person, label: string, now: Date): void {
  const inUse = workingPseudonym(person);
  if (inUse) updatePseudonym(write, inUse.id, { label }, now);
}

function workingPseudonym(person: Person): Person['pseudonyms'][number] | undefined {
  return person.pseudonyms.find(
    ({ scope, label, retiredOn }) => scope === 'working' && retiredOn === null && label === person.label,
  );
}

/** Adds a word to those parted by semicolons, unless it stands there in any case of letters. */
export function withWord(words: string, added: string): string {
  const standing = personNames({ label: '', alsoKnownAs: words });
  if (standing.some((word) => word.toLowerCase() === added.toLowerCase())) return words;
  return [...standing, added].join('; ');
}
