import type { Bridge, HostCommand, SavedFile } from '../../shared/contract/bridge.ts';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract/contract.ts';
import type { Envelope } from '../../shared/contract/envelope.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { CallError } from './callError.ts';

/** The typed door to the core. One per window. */
export interface Client {
  readonly kind: Bridge['kind'];
  /** Runs a method and answers its value. Throws a {@link CallError} for everything else. */
  call<Name extends MethodName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
  /** Calls `listener` for every event until the answered function is called. */
  onEvent(listener: (event: AppEvent) => void): () => void;
  /** Calls `listener` for every command of the native menu until the answered function is called. */
  onCommand(listener: (command: HostCommand) => void | Promise<void>): () => void;
  /** Offers bytes to the user as a file. Throws a {@link CallError} where it could not be written. */
  saveFile(fileName: string, bytes: Uint8Array): Promise<SavedFile>;
}

export function createClient(bridge: Bridge): Client {
  return {
    kind: bridge.kind,
    async call<Name extends MethodName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
      // The contract's tests check every answer against its schema, through every way in; doing it here again would only be slower.
      return valueOf(await bridge.call(name, input)) as OutputOf<Name>;
    },
    onEvent: (listener) => bridge.onEvent(listener),
    onCommand: (listener) => bridge.onCommand(listener),
    saveFile: async (fileName, bytes) => valueOf(await bridge.saveFile(fileName, bytes)),
  };
}

function valueOf<Value>(envelope: Envelope<Value>): Value {
  if (!envelope.ok) throw new CallError(envelope.error);
  return envelope.value;
}
