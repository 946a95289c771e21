import type { AgencyKind } from './agencyKinds.ts';
import { otherNames } from './agencyNames.ts';
import type { Phrase } from './words.ts';

export interface NamedAgency<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly code: string;
  readonly kind: AgencyKind;
  readonly formerNames?: readonly { readonly name: string }[];
  readonly aliases?: readonly { readonly alias: string }[];
}

export interface Mention<Id extends string> {
  readonly agencyId: Id;
  /** By its name or its own letters; otherwise by its kind in words, and another of that kind may be meant. */
  readonly isByName: boolean;
}

/** How case records speak of agencies without naming them. Letters that are a word in small ones are written large. */
const wordsOfKind: Readonly<Record<AgencyKind, readonly string[]>> = {
  police: ['police', 'police officer', 'police officers'],
  'social-care': [
    'social care',
    'social worker',
    'social workers',
    'social services',
    'children’s services',
    'children’s social care',
    'MASH',
    'CSC',
  ],
  'health-visiting': ['health visitor', 'health visitors', 'health visiting', 'HV'],
  midwifery: ['midwife', 'midwives', 'midwifery'],
  gp: ['GP', 'GPs', 'GP practice', 'GP surgery', 'general practitioner', 'general practice', 'surgery'],
  school: ['school', 'college', 'teacher', 'head teacher', 'headteacher', 'class teacher'],
  hospital: ['hospital', 'A&E', 'emergency department', 'paediatrician', 'paediatric ward'],
  housing: ['housing', 'housing officer', 'housing association'],
  'youth-justice': ['youth justice', 'youth offending', 'YOT', 'YJS'],
  camhs: ['CAMHS'],
  probation: ['probation', 'probation officer'],
  voluntary: ['voluntary sector'],
  other: [],
};

/**
 * The words by which texts of a case name its agencies: the name, its former and other names, the letters where only one
 * agency has them, and the kind in words.
 */
export function agencyPhrases<Id extends string>(
  agencies: readonly NamedAgency<Id>[],
): Phrase<Mention<Id>>[] {
  const lettersUsed = Map.groupBy(agencies, ({ code }) => code);
  return agencies.flatMap((agency) => {
    const { id, name, code, kind } = agency;
    const byName = { agencyId: id, isByName: true };
    const byKind = { agencyId: id, isByName: false };
    const own: Phrase<Mention<Id>>[] = [name, ...otherNames(agency)].map((words) => ({
      words,
      value: byName,
      ...(isLetters(words) ? { isExactCase: true } : {}),
    }));
    const isNamedSo = own.some(({ words }) => words === code);
    if (code.length > 1 && !isNamedSo && lettersUsed.get(code)?.length === 1)
      own.push({ words: code, value: byName, isExactCase: true });
    const said = wordsOfKind[kind].filter((words) => !own.some((phrase) => phrase.words === words));
    return [...own, ...said.map((words) => ({ words, value: byKind, isExactCase: isLetters(words) }))];
  });
}

function isLetters(words: string): boolean {
  return /^[A-Z&]+s?$/.test(words);
}
