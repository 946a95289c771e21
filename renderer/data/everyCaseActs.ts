import { isActForEveryCase } from '../../shared/contract/everyCase.ts';
import type { Client } from './client.ts';

/**
 * What this window did to what holds for every case, by its operation: only that may Ctrl+Z take back from within a
 * case. What another window did, or somebody last week, is theirs to take back.
 */
export class EveryCaseActs {
  private done = new Set<string>();
  private undone = new Set<string>();

  get isEmpty(): boolean {
    return this.done.size === 0 && this.undone.size === 0;
  }

  hasDone(operationId: string): boolean {
    return this.done.has(operationId);
  }

  hasUndone(operationId: string): boolean {
    return this.undone.has(operationId);
  }

  /** What undo comes to first was done here just now. */
  async noteDone(client: Pick<Client, 'call'>): Promise<void> {
    const id = await stepOf(client, 'undo');
    if (id !== undefined) this.done.add(id);
  }

  /** What redo comes to first was taken back here just now. */
  async noteUndone(client: Pick<Client, 'call'>): Promise<void> {
    const id = await stepOf(client, 'redo');
    if (id !== undefined) this.undone.add(id);
  }

  forget(): void {
    this.done.clear();
    this.undone.clear();
  }
}

/** Notes must never make the act itself fail: without one, Ctrl+Z only does not come to it. */
async function stepOf(client: Pick<Client, 'call'>, which: 'undo' | 'redo'): Promise<string | undefined> {
  const steps = await client.call('history.get', { caseId: null }).catch(() => null);
  return steps?.[which]?.operationId;
}

/** The client, with every such act of this window noted before its answer is given. */
export function noting(client: Client, acts: EveryCaseActs): Client {
  return {
    ...client,
    async call(name, input) {
      const answer = await client.call(name, input);
      if (isActForEveryCase(name)) await acts.noteDone(client);
      return answer;
    },
  };
}
