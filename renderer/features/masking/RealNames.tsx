import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import type { RealNames as PersonRealNames } from '../../../shared/contract/people.ts';
import { type CaseId, caseId as caseIdSchema } from '../../../shared/contract/values.ts';
import { makeNameCover, type NameCover } from '../../../shared/domain/coverNames.ts';
import { focusHeading } from '../../app/useFocusHeading.ts';
import { useRead } from '../../data/useRead.ts';
import { maskNames, useMaskingView } from './maskingView.ts';

export interface Masking {
  /** The case in view; null outside of one. */
  readonly caseId: CaseId | null;
  /** Real names are shown in place of pseudonyms, and nothing is covered. */
  readonly areShown: boolean;
  /** Finds real names in words; null while nothing is to be covered. */
  readonly cover: NameCover | null;
  /** The key, for what is shown in place of a pseudonym; empty until it has been read. */
  readonly people: readonly PersonRealNames[];
}

const masked: Masking = { caseId: null, areShown: false, cover: null, people: [] };
const MaskingContext = createContext<Masking>(masked);

/** Stands in for an id while no case is open; nothing is read with it. */
const noCase = caseIdSchema.parse('00000000-0000-7000-8000-000000000000');

/** Around everything of one case: masks its real names by default, and again as soon as the case is left. */
export function RealNames({ caseId, children }: { caseId: CaseId | null; children: ReactNode }) {
  const isOpen = caseId !== null;
  const key = useRead('people.realNames', { caseId: caseId ?? noCase }, { enabled: isOpen }).data?.people;
  const current = useRead('people.list', { caseId: caseId ?? noCase }, { enabled: isOpen }).data?.people;
  const areShown = useMaskingView(({ shownCaseId }) => isOpen && shownCaseId === caseId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: leaving one case for another masks, too
  useEffect(() => maskNames, [caseId]);
  useFocusOnceMasked(areShown);
  const value = useMemo<Masking>(() => {
    if (!isOpen || !key) return { ...masked, caseId, areShown };
    const labels = [...(current ?? []).map(({ label }) => label), ...key.map(({ label }) => label)];
    const cover = areShown || key.length === 0 ? null : makeNameCover(key, labels);
    return { caseId, areShown, cover, people: key };
  }, [isOpen, caseId, areShown, key, current]);
  return <MaskingContext value={value}>{children}</MaskingContext>;
}

/** What goes with the names may have the focus: the button that masks them, or the field of a real name. */
function useFocusOnceMasked(areShown: boolean): void {
  const wereShown = useRef(areShown);
  useLayoutEffect(() => {
    const areMaskedNow = wereShown.current && !areShown;
    wereShown.current = areShown;
    if (areMaskedNow && document.activeElement === document.body) focusHeading();
  }, [areShown]);
}

export function useMasking(): Masking {
  return useContext(MaskingContext);
}

/** Whoever shows a person asks this for the words: the pseudonym, or the real name while real names are shown. */
export type PersonName = (person: { readonly id: string; readonly label: string }) => string;

const nobody: readonly PersonRealNames[] = [];

/** For what stands on screen only: files, notices and titles keep the pseudonym. */
export function usePersonName(): PersonName {
  const { areShown, people } = useMasking();
  const shown = areShown ? people : nobody;
  return useMemo(() => {
    const names = new Map(shown.map(({ personId, realName }) => [personId as string, realName]));
    return ({ id, label }) => names.get(id) || label;
  }, [shown]);
}

/** The people given, each labelled as shown on screen; the same list while names are masked. */
export function useShownPeople<Person extends { readonly id: string; readonly label: string }>(
  people: readonly Person[] | undefined,
): readonly Person[] | undefined {
  const nameOf = usePersonName();
  const { areShown } = useMasking();
  return useMemo(
    () => (areShown ? people?.map((person) => ({ ...person, label: nameOf(person) })) : people),
    [areShown, people, nameOf],
  );
}

/** The people given, each with the real names among the words that stand for them, so that agencies’ words name them. */
export function usePeopleWithRealNames<Person extends { readonly id: string; readonly alsoKnownAs: string }>(
  people: readonly Person[] | undefined,
): readonly Person[] | undefined {
  const { people: key } = useMasking();
  return useMemo(() => {
    if (key.length === 0) return people;
    const names = new Map(key.map((person) => [person.personId as string, person]));
    return people?.map((person) => {
      const { realName = '', otherRealNames = '' } = names.get(person.id) ?? {};
      const words = [person.alsoKnownAs, realName, realName.split(' ')[0] ?? '', otherRealNames];
      return { ...person, alsoKnownAs: words.filter(Boolean).join('; ') };
    });
  }, [people, key]);
}
