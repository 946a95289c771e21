import { useCallback, useMemo, useState } from 'react';
import type { Relationship } from '../../../shared/contract/family.ts';
import type { Person } from '../../../shared/contract/people.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { describeFamily, type FamilyWords } from '../../../shared/domain/describeFamily.ts';
import { familyAsAt } from '../../../shared/domain/familyAsAt.ts';
import { drawGenogram } from '../../../shared/domain/genogram.ts';
import type { Genogram } from '../../../shared/domain/genogramShapes.ts';
import { checkRelationships } from '../../../shared/domain/relationshipChecks.ts';
import { useNewDay } from '../../data/useNewDay.ts';
import { useRead } from '../../data/useRead.ts';
import { dayInWords, readAsAt } from '../knowledge/index.ts';
import { useShownPeople } from '../masking/index.ts';
import { today } from '../people/index.ts';
import { useFamilyView } from './familyView.ts';

export interface Family {
  readonly people: readonly Person[];
  readonly relationships: readonly Relationship[];
  readonly removed: readonly Relationship[];
  /** What to look at again, by relationship. */
  readonly problems: ReadonlyMap<string, readonly string[]>;
  /** Null until it has been read. */
  readonly drawing: Genogram | null;
  readonly words: FamilyWords | null;
  readonly asAt: {
    readonly words: string;
    /** `YYYY-MM-DD`. */
    readonly day: string;
    readonly hint: string | undefined;
    readonly problem: string | undefined;
  };
  readonly isPending: boolean;
  readonly error: string | undefined;
}

/** The family of a case as at the chosen day, as shown on screen: with real names while these are shown. */
export function useFamily(caseId: CaseId): Family {
  const read = useRead('people.list', { caseId });
  const people = useShownPeople(read.data?.people);
  const { data, error } = useRead('family.list', { caseId });
  const removed = useRead('family.list', { caseId, show: 'removed' }).data?.relationships;
  const asAt = useAsAt(caseId);
  const made = useMemo(() => {
    if (!people || !data) return null;
    const family = familyAsAt(asAt.day, people, data.relationships);
    return {
      drawing: drawGenogram(family),
      words: describeFamily(family),
      problems: checkRelationships(people, data.relationships),
    };
  }, [people, data, asAt.day]);
  return {
    people: people ?? [],
    relationships: data?.relationships ?? [],
    removed: removed ?? [],
    problems: made?.problems ?? new Map(),
    drawing: made?.drawing ?? null,
    words: made?.words ?? null,
    asAt,
    isPending: made === null,
    error: (read.error ?? error)?.message,
  };
}

/** Words that are no date keep the last day that could be read, which is today at first. */
function useAsAt(caseId: CaseId): Family['asAt'] {
  const { day: typed } = useFamilyView(caseId);
  const [now, setNow] = useState(() => today());
  useNewDay(useCallback(() => setNow(today()), []));
  if (typed === null)
    return { words: dayInWords(now), day: now, hint: 'Today. Or any day, month or year', problem: undefined };
  const { day, reading } = readAsAt(typed);
  if (day === null)
    return {
      words: typed,
      day: now,
      hint: undefined,
      problem: 'Enter a date, such as 12 May 2026 or May 2026. Today is shown meanwhile.',
    };
  return { words: typed, day, hint: reading, problem: undefined };
}
