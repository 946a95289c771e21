import type { Bridge, HostCommand } from '../../shared/contract/bridge.ts';
import type { MethodName, ParsedInputOf, OutputOf } from '../../shared/contract/contract.ts';
import { type Envelope, fail } from '../../shared/contract/envelope.ts';
import type { ErrorCode } from '../../shared/contract/errorCodes.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
/** What a method answers: a value, an error made by {@link refuse}, or a function of its input. Promises are waited for. */
type Answer<Name extends MethodName> = OutputOf<Name> | Refusal | ((input: ParsedInputOf<Name>) => OutputOf<Name> | Refusal | Promise<OutputOf<Name> | Refusal>);
export type Answers = {
    [Name in MethodName]?: Answer<Name>;
};
export declare class Refusal {
    readonly envelope: Envelope<never>;
    constructor(code: ErrorCode, detail?: Parameters<typeof fail>[1]);
}
export declare function refuse(code: ErrorCode, detail?: Parameters<typeof fail>[1]): Refusal;
export interface FakeBridge extends Bridge {
    /** Every call made, in order. */
    readonly calls: readonly {
        readonly name: string;
        readonly input: unknown;
    }[];
    /** The inputs of every call of one method. */
    callsOf(name: MethodName): unknown[];
    /** Changes what methods answer from now on. */
    answer(answers: Answers): void;
    emit(event: AppEvent): void;
    /** Sends a command of the native menu; resolves when the page has done it. */
    command(command: HostCommand): Promise<void>;
    readonly savedFiles: readonly {
        readonly fileName: string;
        readonly bytes: Uint8Array;
    }[];
}
/** A bridge that answers from a table. A method that is not in it is refused as unknown, so that no test passes by accident. */
export declare function createFakeBridge(initial?: Answers): FakeBridge;
export {};
