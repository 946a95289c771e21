import type { Person } from '../../../shared/contract/people.ts';
import { ukDay } from '../../../shared/domain/civilDate.ts';
import { isSameName, personNames, standInRelabelled } from '../../../shared/domain/personNames.ts';
import { getCase, updateCase } from '../cases/cases.store.ts';
import { standInsFor } from '../family/family.store.ts';
import type { WriteHandle } from '../workspace/handles.ts';
import { assertLabelIsFree, getPerson, type PersonChanges, updatePerson } from './people.store.ts';
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
 * still be followed, and as another word for the person, so that it is still found in returns. Whoever stands for one of
 * several, this person among them, is shown by the new label too: the former would be printed beside it.
 */
export function renamePerson(write: WriteHandle, person: Person, renaming: Renaming, now: Date): void {
  giveLabel(write, person, renaming, now);
  for (const { standIn, label } of relabelledStandIns(write, person, renaming.label))
    giveLabel(
      write,
      standIn,
      { label, chosenBy: '', retiredBecause: 'Follows the pseudonym of one it stands for' },
      now,
    );
}

function giveLabel(write: WriteHandle, person: Person, renaming: Renaming, now: Date): void {
  const { label, chosenBy, retiredBecause } = renaming;
  const today = ukDay(now.toISOString());
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

/** Mends a slip of the pen in the label: the row of the pseudonym in use follows, and so do stand-ins; nothing is retired. */
export function mendLabel(write: WriteHandle, person: Person, label: string, now: Date): void {
  mendWorkingPseudonym(write, person, label, now);
  for (const { standIn, label: mended } of relabelledStandIns(write, person, label)) {
    mendWorkingPseudonym(write, standIn, mended, now);
    updatePerson(write, standIn.id, { label: mended }, now);
  }
}

function mendWorkingPseudonym(write: WriteHandle, person: Person, label: string, now: Date): void {
  const inUse = workingPseudonym(person);
  if (inUse) updatePseudonym(write, inUse.id, { label }, now);
}

/** Those who stand for one of several, the person among them, whose label names the person. */
function relabelledStandIns(
  write: WriteHandle,
  person: Person,
  next: string,
): { readonly standIn: Person; readonly label: string }[] {
  return standInsFor(write, person.id).flatMap(({ id, of }) => {
    const standIn = getPerson(write, id);
    const others = of.filter((each) => each !== person.id).map((each) => getPerson(write, each).label);
    const label = standInRelabelled(standIn.label, { former: person.label, next }, others);
    if (label === standIn.label) return [];
    if (standIn.removedAt === null) assertLabelIsFree(write, person.caseId, label, id);
    return [{ standIn, label }];
  });
}

/** Where the case goes by the label of the person, it goes by the next one too. */
export function renameCaseToo(write: WriteHandle, person: Person, next: string, now: Date): void {
  if (isSameName(getCase(write, person.caseId).pseudonym, person.label))
    updateCase(write, person.caseId, { pseudonym: next }, now);
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
