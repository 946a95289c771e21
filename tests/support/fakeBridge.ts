import type { Bridge, HostCommand } from '../../shared/contract/bridge.ts';
import type { MethodName, ParsedInputOf, OutputOf } from '../../shared/contract/contract.ts';
import { type Envelope, fail, succeed } from '../../shared/contract/envelope.ts';
import type { ErrorCode } from '../../shared/contract/errorCodes.ts';
import type { AppEvent } from '../../shared/contract/events.ts';

/** What a method answers: a value, an error made by {@link refuse}, or a function of its input. Promises are waited for. */
type Answer<Name extends MethodName> =
  | OutputOf<Name>
  | Refusal
  | ((input: ParsedInputOf<Name>) => OutputOf<Name> | Refusal | Promise<OutputOf<Name> | Refusal>);

export type Answers = { [Name in MethodName]?: Answer<Name> };

export class Refusal {
  readonly envelope: Envelope<never>;
  constructor(code: ErrorCode, detail?: Parameters<typeof fail>[1]) {
    this.envelope = fail(code, detail);
  }
}

export function refuse(code: ErrorCode, detail?: Parameters<typeof fail>[1]): Refusal {
  return new Refusal(code, detail);
}

export interface FakeBridge extends Bridge {
  /** Every call made, in order. */
  readonly calls: readonly { readonly name: string; readonly input: unknown }[];
  /** The inputs of every call of one method. */
  callsOf(name: MethodName): unknown[];
  /** Changes what methods answer from now on. */
  answer(answers: Answers): void;
  emit(event: AppEvent): void;
  /** Sends a command of the native menu; resolves when the page has done it. */
  command(command: HostCommand): Promise<void>;
  readonly savedFiles: readonly { readonly fileName: string; readonly bytes: Uint8Array }[];
}

/** A bridge that answers from a table. A method that is not in it is refused as unknown, so that no test passes by accident. */
export function createFakeBridge(initial: Answers = {}): FakeBridge {
  const table = new Map<string, unknown>(Object.entries(initial));
  const calls: { name: string; input: unknown }[] = [];
  const savedFiles: { fileName: string; bytes: Uint8Array }[] = [];
  const eventListeners = new Set<(event: AppEvent) => void>();
  const commandListeners = new Set<(command: HostCommand) => void | Promise<void>>();
  return {
    kind: 'browser',
    calls,
    savedFiles,
    async call(name, input) {
      calls.push({ name, input });
      if (!table.has(name))
        return fail('request/unknown-method', { message: `The test gave no answer for ${name}.` });
      const answer = table.get(name);
      const value: unknown = typeof answer === 'function' ? await answer(input) : answer;
      return value instanceof Refusal ? value.envelope : succeed(value);
    },
    callsOf: (name) => calls.filter((call) => call.name === name).map((call) => call.input),
    answer: (answers) => {
      for (const [name, value] of Object.entries(answers)) table.set(name, value);
    },
    emit: (event) => {
      for (const listener of eventListeners) listener(event);
    },
    command: async (command) => {
      await Promise.all([...commandListeners].map(async (listener) => listener(command)));
    },
    onEvent: (listener) => {
      eventListeners.add(listener);
      return () => eventListeners.delete(listener);
    },
    onCommand: (listener) => {
      commandListeners.add(listener);
      return () => commandListeners.delete(listener);
    },
    saveFile: async (fileName, bytes) => {
      savedFiles.push({ fileName, bytes });
      return succeed({ saved: true, fileName });
    },
  };
}
