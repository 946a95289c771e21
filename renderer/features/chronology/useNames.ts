import { useMemo } from 'react';
import type { CaseId } from '../../../shared/contract/values.ts';
import { useRead } from '../../data/useRead.ts';
import { usePersonName } from '../masking/index.ts';
import type { Names } from './EntryCell.tsx';

/** The agencies, people and themes of a case by id; undefined until the agencies have been read. */
export function useNames(caseId: CaseId): { names: Names; isRead: boolean } {
  const agencies = useRead('agencies.list', { caseId }).data;
  const people = useRead('people.list', { caseId }).data;
  const themes = useRead('themes.list', { caseId }).data;
  const names = useMemo(
    () => ({
      agencies: new Map(agencies?.agencies.map((agency) => [agency.id as string, agency])),
      people: new Map(people?.people.map((person) => [person.id as string, person])),
      themes: new Map(themes?.themes.map((theme) => [theme.id as string, theme])),
    }),
    [agencies, people, themes],
  );
  return { names, isRead: agencies !== undefined };
}

/** The names as they stand on screen: people by their real names while those are shown. Never for what is taken out. */
export function useShownNames(names: Names): Names {
  const nameOf = usePersonName();
  return useMemo(
    () => ({
      ...names,
      people: new Map([...names.people].map(([id, person]) => [id, { ...person, label: nameOf(person) }])),
    }),
    [names, nameOf],
  );
}
