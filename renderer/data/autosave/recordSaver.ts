import { asCallError, problemOf, type CallError } from '../callError.ts';
import type { RecordSaveState } from './saveStatus.ts';

/** Saved no later than this after a keystroke, also while the typing goes on. */
export const saveDelayMs = 800;
const firstRetryMs = 1_000;
const longestRetryMs = 30_000;

/** Now, as when all must be saved, or in a pause while someone types. */
type When = 'now' | 'typing';

/** Field values must be plain data: they are compared as JSON. */
export type Fields = object;

export interface SaverPorts<F extends Fields> {
  /** Sends the changed fields; answers the fields as the core now holds them. */
  readonly save: (changes: Partial<F>) => Promise<F>;
  /** Resolves once what is shown has been read again after a save. */
  readonly refresh: () => Promise<void>;
  readonly onState: (state: RecordSaveState) => void;
  readonly onSaved: () => void;
  /** Fields whose words mean something only once they are whole, as a day does: sent when left, or when all must be saved. */
  readonly whenLeft?: readonly (keyof F)[];
}

interface Held {
  /** What the user typed; the core may have trimmed it. */
  readonly typed: unknown;
  readonly answered: unknown;
  /** Whether the screen has been read again since, so that what it shows is later than the answer. */
  readonly isRefreshed: boolean;
}

export function isSame(left: unknown, right: unknown): boolean {
  return Object.is(left, right) || JSON.stringify(left) === JSON.stringify(right);
}

/**
 * Keeps what is typed into one record until the core has it. Knows nothing of React, so that it outlives the
 * screen it was typed on. One save at a time; newer typing is never overwritten by an older answer.
 */
export class RecordSaver<F extends Fields> {
  private readonly ports: SaverPorts<F>;
  private saved: F;
  private typed: Partial<F> = {};
  private sending: Partial<F> | null = null;
  /** Fields the core would not take as they are. Set aside until retyped, so that they do not hold up the others. */
  private refused = new Map<keyof F, string>();
  private held = new Map<keyof F, Held>();
  private focused: keyof F | null = null;
  private failure: CallError | null = null;
  private attempts = 0;
  private timer: { readonly handle: ReturnType<typeof setTimeout>; readonly dueMs: number } | null = null;
  private running: Promise<void> | null = null;
  /** Whether someone asked, during a save, that newer typing should follow at once. */
  private isUrgent = false;
  /** Whether what is still being typed goes as it stands. */
  private isAll = false;
  private listeners = new Set<() => void>();
  private shown: F;

  constructor(saved: F, ports: SaverPorts<F>) {
    this.saved = saved;
    this.shown = saved;
    this.ports = ports;
  }

  /** What the screen shows: the saved record with everything not yet confirmed laid over it. */
  readonly getDraft = (): F => this.shown;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get isWatched(): boolean {
    return this.listeners.size > 0;
  }

  get hasUnsaved(): boolean {
    return Object.keys(this.typed).length > 0 || this.sending !== null;
  }

  get problem(): CallError | null {
    return this.failure;
  }

  problemWith(field: keyof F): string | undefined {
    return this.refused.get(field);
  }

  /** The record was read again, after a save, an undo or a change from elsewhere. */
  receive(saved: F): void {
    if (isSame(saved, this.saved)) return;
    this.saved = saved;
    this.releaseHeld();
    this.publish();
  }

  set<K extends keyof F>(field: K, value: F[K]): void {
    if (isSame(this.shown[field], value)) return;
    this.refused.delete(field);
    // While an answer is held, `saved` may be older than what the core has, so it cannot tell "put back" from "changed".
    const isSavedCurrent = this.sending === null && !this.held.delete(field);
    this.typed = { ...this.typed, [field]: value };
    if (isSavedCurrent && isSame(value, this.saved[field])) this.forget(field);
    this.attempts = 0;
    this.publish();
    if (this.sendable('typing') !== null) this.schedule(saveDelayMs);
    else if (!this.hasUnsaved) this.cancelTimer();
  }

  focus(field: keyof F): void {
    this.focused = field;
  }

  /** The field was left: what was typed goes at once. */
  blur(field: keyof F): void {
    if (this.focused === field) this.focused = null;
    this.releaseHeld();
    this.publish();
    void this.flush();
  }

  /** Saves now. Resolves when nothing more can be sent: all is saved, or the rest has failed. */
  flush(): Promise<void> {
    return this.send('now');
  }

  private send(when: When): Promise<void> {
    this.cancelTimer();
    this.isUrgent = true;
    if (when === 'now') this.isAll = true;
    this.running ??= this.run().finally(() => {
      this.running = null;
      this.isAll = false;
    });
    return this.running;
  }

  /** Lets go of everything. Only for a workspace that has been locked with the user's word that this may be lost. */
  discard(): void {
    this.cancelTimer();
    this.typed = {};
    this.refused.clear();
    this.held.clear();
    this.failure = null;
    this.publish();
  }

  private async run(): Promise<void> {
    const next = () => this.sendable(this.isAll ? 'now' : 'typing');
    for (let changes = next(); changes !== null; changes = next()) {
      this.isUrgent = false;
      this.sending = changes;
      for (const field of keysOf(changes)) this.forget(field);
      this.publish();
      try {
        const answer = await this.ports.save(changes);
        this.accept(changes, answer);
        if (!this.isUrgent) return;
      } catch (error) {
        if (!this.reject(changes, asCallError(error))) return;
      }
    }
  }

  private sendable(when: When): Partial<F> | null {
    const isOpen = (field: keyof F) =>
      when === 'typing' && this.focused === field && this.ports.whenLeft?.includes(field);
    const fields = keysOf(this.typed).filter((field) => !this.refused.has(field) && !isOpen(field));
    if (fields.length === 0) return null;
    const changes: Partial<F> = {};
    for (const field of fields) changes[field] = this.typed[field];
    return changes;
  }

  private accept(changes: Partial<F>, answer: F): void {
    this.sending = null;
    this.attempts = 0;
    const holds = new Map<keyof F, Held>();
    for (const field of keysOf(changes)) {
      if (!(field in this.typed))
        holds.set(field, { typed: changes[field], answered: answer[field], isRefreshed: false });
    }
    for (const [field, hold] of holds) this.held.set(field, hold);
    if (this.refused.size === 0) this.failure = null;
    this.ports.onSaved();
    this.publish();
    void this.ports.refresh().then(() => this.markRefreshed(holds));
  }

  /** Whether the rest can be sent at once, because what stood in the way has been set aside. */
  private reject(changes: Partial<F>, error: CallError): boolean {
    this.sending = null;
    this.failure = error;
    // Newer typing wins over what was on its way.
    this.typed = { ...changes, ...this.typed };
    const before = this.refused.size;
    for (const field of keysOf(changes)) {
      const problem = problemOf(error, String(field));
      if (problem && isSame(this.typed[field], changes[field])) this.refused.set(field, problem);
    }
    const isNarrowed = this.refused.size > before;
    if (!isNarrowed && error.canRetry) this.schedule(this.nextRetryMs(error));
    this.publish();
    return isNarrowed;
  }

  private nextRetryMs(error: CallError): number {
    const waitMs = Math.min(firstRetryMs * 2 ** this.attempts, longestRetryMs);
    this.attempts += 1;
    return Math.max(waitMs, (error.retryAfterSeconds ?? 0) * 1_000);
  }

  private markRefreshed(holds: ReadonlyMap<keyof F, Held>): void {
    for (const [field, hold] of holds) {
      if (this.held.get(field) === hold) this.held.set(field, { ...hold, isRefreshed: true });
    }
    this.releaseHeld();
    this.publish();
  }

  /**
   * Drops what was typed in favour of what is saved, once the screen has been read again. While the user is still
   * in the field their own spacing stays, unless the saved value has become something else, as after an undo.
   */
  private releaseHeld(): void {
    for (const [field, hold] of this.held) {
      const isAsAnswered = isSame(this.saved[field], hold.answered);
      if (isAsAnswered ? this.focused !== field : hold.isRefreshed) this.held.delete(field);
    }
  }

  private forget(field: keyof F): void {
    const { [field]: _gone, ...rest } = this.typed;
    this.typed = rest as Partial<F>;
  }

  /** The earlier of what is planned already and this: neither typing on nor a long wait may put a save off. */
  private schedule(delayMs: number): void {
    const dueMs = Date.now() + delayMs;
    if (this.timer !== null && this.timer.dueMs <= dueMs) return;
    this.cancelTimer();
    this.timer = { handle: setTimeout(() => void this.send('typing'), delayMs), dueMs };
  }

  private cancelTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer.handle);
    this.timer = null;
  }

  private publish(): void {
    const shown = { ...this.saved };
    for (const [field, hold] of this.held) Object.assign(shown, { [field]: hold.typed });
    Object.assign(shown, this.sending, this.typed);
    this.shown = shown;
    if (!this.hasUnsaved) this.failure = null;
    this.ports.onState(this.currentState());
    for (const listener of this.listeners) listener();
  }

  private currentState(): RecordSaveState {
    if (!this.hasUnsaved) return { kind: 'saved' };
    const refusal = this.refused.values().next().value;
    if (refusal !== undefined) return { kind: 'failed', message: refusal };
    if (this.failure) return { kind: 'failed', message: this.failure.message };
    return { kind: this.sending ? 'saving' : 'waiting' };
  }
}

function keysOf<F extends Fields>(fields: Partial<F>): (keyof F)[] {
  return Object.keys(fields) as (keyof F)[];
}
