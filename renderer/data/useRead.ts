import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { InputOf, KindOf, MethodName, OutputOf } from '../../shared/contract/contract.ts';
import { asCallError, type CallError } from './callError.ts';
import { useClient } from './DataProvider.tsx';

type NameOfKind<Kind> = { [Name in MethodName]: KindOf<Name> extends Kind ? Name : never }[MethodName];
export type ReadName = NameOfKind<'read'> | 'workspace.get' | 'workspace.preview';

interface ReadOptions {
  /** False puts the reading off until what it depends on is known. */
  readonly enabled?: boolean;
  /** Shows the last answer while another input is read, so that a list does not flicker as a filter is typed. */
  readonly keepPrevious?: boolean;
}

/** What a read method answers, kept fresh by events. */
export function useRead<Name extends ReadName>(
  name: Name,
  input: InputOf<Name>,
  { enabled = true, keepPrevious = false }: ReadOptions = {},
): UseQueryResult<OutputOf<Name>, CallError> {
  const client = useClient();
  return useQuery<OutputOf<Name>, CallError>({
    queryKey: [name, input],
    queryFn: async () => {
      try {
        return await client.call(name, input);
      } catch (error) {
        throw asCallError(error);
      }
    },
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
