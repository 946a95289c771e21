import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract/contract.ts';
import { asNextAct } from '../ui/notices.ts';
import { asCallError, type CallError } from './callError.ts';
import { capabilityOf, refreshCapabilities } from './cache.ts';
import { useClient } from './DataProvider.tsx';

export interface Write<Name extends MethodName> {
  /** Runs the method. Answers undefined where it was refused; why is then in `error`. */
  readonly run: (input: InputOf<Name>) => Promise<OutputOf<Name> | undefined>;
  readonly isRunning: boolean;
  readonly error: CallError | null;
  /** Forgets the last error, as when a dialog opens again. */
  readonly reset: () => void;
}

/** A method that changes something, for buttons and dialogs. Fields that are typed into use `useAutosave`. */
export function useWrite<Name extends MethodName>(name: Name): Write<Name> {
  const client = useClient();
  const queryClient = useQueryClient();
  const mutation = useMutation<OutputOf<Name>, CallError, InputOf<Name>>({
    mutationFn: async (input) => {
      try {
        return await asNextAct(() => client.call(name, input));
      } catch (error) {
        throw asCallError(error);
      }
    },
    // What the act changed is on screen by the time `run` answers, whether or not its event has come.
    onSuccess: () => refreshCapabilities(queryClient, [capabilityOf(name)]),
  });
  return {
    run: (input) => mutation.mutateAsync(input).catch(() => undefined),
    isRunning: mutation.isPending,
    error: mutation.error,
    reset: mutation.reset,
  };
}
