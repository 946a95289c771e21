/** The words that stand for a person in returns: the label, and what else is listed, parted by semicolons. */
export function personNames(person: { readonly label: string; readonly alsoKnownAs: string }): string[] {
  return [person.label, ...person.alsoKnownAs.split(';')]
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
