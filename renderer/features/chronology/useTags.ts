import { useMemo } from 'react';
import type { CaseId, PersonId, ThemeId } from '../../../shared/contract/values.ts';
import { personKinds } from '../../../shared/domain/caseTerms.ts';
import { useUndoNotice } from '../../app/useUndoNotice.ts';
import { useRead } from '../../data/useRead.ts';
import { useWrite } from '../../data/useWrite.ts';
import { usePersonName } from '../masking/index.ts';
import type { Tag } from './TagField.tsx';

export interface ThemeTags {
  readonly tags: readonly Tag<ThemeId>[];
  /** Whether it is known that the case has none yet. */
  readonly isEmpty: boolean;
  /** Takes up the built-in themes. */
  readonly addBuiltIn: () => Promise<void>;
  /** A theme of one's own; null where it was refused. */
  readonly create: (name: string) => Promise<ThemeId | null>;
}

export function useThemeTags(caseId: CaseId): ThemeTags {
  const { data } = useRead('themes.list', { caseId });
  const taking = useWrite('themes.import');
  const creating = useWrite('themes.create');
  const announce = useUndoNotice(caseId);
  const tags = useMemo(
    () =>
      (data?.themes ?? []).map(({ id, name, synonyms, set }) => ({
        id,
        name,
        alsoKnownAs: synonyms,
        note: set,
      })),
    [data],
  );
  return {
    tags,
    isEmpty: data?.themes.length === 0,
    addBuiltIn: async () => {
      const taken = await taking.run({ caseId });
      if (taken) await announce(`${taken.added} built-in themes added`);
    },
    create: async (name) => (await creating.run({ caseId, name }))?.id ?? null,
  };
}

export function usePersonTags(caseId: CaseId): { tags: readonly Tag<PersonId>[]; isEmpty: boolean } {
  const { data } = useRead('people.list', { caseId });
  const nameOf = usePersonName();
  const tags = useMemo(
    () =>
      (data?.people ?? []).map((person) => ({
        id: person.id,
        name: person.label,
        shown: nameOf(person),
        alsoKnownAs: person.alsoKnownAs,
        note: personKinds[person.kind],
      })),
    [data, nameOf],
  );
  return { tags, isEmpty: data?.people.length === 0 };
}
