import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { giveOlderReviewsTheirClocks } from '../clock/olderClocks.store.ts';
import { giveOlderCasesTheirExercise } from '../exercises/olderCases.store.ts';
import { readJsonFile, writeJsonFile } from '../files/jsonFile.ts';
import type { AppPorts } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { forgetAttempts, noteAttempt, refuseWhileWaiting, secondsToWait } from './attempts.ts';
import { FolderLock } from './folderLock.ts';
import {
  DataKey,
  type KeyFileContent,
  keyFileContent,
  type KeyPurpose,
  newRecoveryKey,
  normaliseRecoveryKey,
  unwrapKey,
  wrapKey,
} from './keys.ts';
import { OpenWorkspace } from './openWorkspace.ts';
import { refuseGuessable } from './passphraseRule.ts';
import { type WorkspacePaths, workspacePaths } from './paths.ts';
import { looksShared } from './sharedFolder.ts';

const sessionRecord = z.strictObject({ isOpen: z.boolean(), openedAt: z.iso.datetime() });

type State =
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly workspace: OpenWorkspace }
  /** The key of a practice workspace is kept nowhere but in memory, and its folder is thrown away afterwards. */
  | { readonly kind: 'practice'; readonly workspace: OpenWorkspace; readonly folder: string };

/**
 * From the first run to the lock: which workspace there is, who may open it, and the open one. What opens or closes
 * waits its turn, one after another: two at once could each find the door the other has just moved.
 */
export class WorkspaceSession {
  readonly #ports: AppPorts;
  readonly #paths: WorkspacePaths;
  readonly #lock: FolderLock;
  #state: State = { kind: 'closed' };
  #turn: Promise<unknown> = Promise.resolve();
  #hasEnded = false;
  /** Recovery keys shown by this window, of which one may be used to create. */
  readonly #offeredKeys = new Set<string>();

  constructor(ports: AppPorts) {
    this.#ports = ports;
    this.#paths = workspacePaths(ports.workspaceFolder);
    this.#lock = new FolderLock(ports.workspaceFolder);
  }

  /** The open workspace; refuses where there is none. */
  get current(): OpenWorkspace {
    if (this.#state.kind === 'closed')
      throw new Refusal(this.#exists() ? 'workspace/locked' : 'workspace/none');
    return this.#state.workspace;
  }

  status(): WorkspaceStatus {
    const last = readJsonFile(this.#paths.session, sessionRecord);
    const state = this.#state.kind === 'closed' ? (this.#exists() ? 'locked' : 'none') : this.#state.kind;
    return {
      state,
      folderName: basename(this.#paths.folder),
      waitSeconds: secondsToWait(this.#paths.attempts, this.#ports.now()),
      closedUnexpectedly: state === 'locked' && last?.isOpen === true && !this.#lock.isHeldElsewhere(),
      lastOpenedAt: last?.openedAt ?? null,
    };
  }

  preview(): { folderName: string; freeBytes: number | null; isSharedFolder: boolean; recoveryKey: string } {
    if (this.#exists()) throw new Refusal('workspace/exists');
    const recoveryKey = newRecoveryKey();
    this.#offeredKeys.add(normaliseRecoveryKey(recoveryKey));
    return {
      folderName: basename(this.#paths.folder),
      freeBytes: freeBytes(this.#paths.folder),
      isSharedFolder: looksShared(this.#paths.folder),
      recoveryKey,
    };
  }

  create(passphrase: string, offeredKey: string | undefined): Promise<string> {
    return this.#opening(async () => {
      if (this.#exists()) throw new Refusal('workspace/exists');
      if (offeredKey !== undefined && !this.#offeredKeys.has(normaliseRecoveryKey(offeredKey))) {
        throw new Refusal('workspace/unknown-recovery-key');
      }
      refuseGuessable(passphrase);
      const recoveryKey = offeredKey ?? newRecoveryKey();
      const key = DataKey.random();
      const keys = await this.#wrapBoth(key, passphrase, recoveryKey);
      this.#setAsideUnfinished();
      // Keys first: a database whose keys were never written could not be opened again by anyone.
      writeJsonFile(this.#paths.keys, keys);
      this.#open(key, { create: true });
      this.#offeredKeys.clear();
      return recoveryKey;
    });
  }

  unlock(passphrase: string): Promise<void> {
    return this.#opening(async () => {
      this.#open(await this.#unwrap('passphrase', passphrase, 'workspace/wrong-passphrase'), {
        create: false,
      });
    });
  }

  /** Opens with the recovery key; afterwards neither the old passphrase nor the old key is in the key file. */
  recover(typedKey: string, passphrase: string): Promise<string> {
    return this.#opening(async () => {
      refuseGuessable(passphrase);
      const key = await this.#unwrap(
        'recovery',
        normaliseRecoveryKey(typedKey),
        'workspace/wrong-recovery-key',
      );
      const recoveryKey = newRecoveryKey();
      const keys = await this.#wrapBoth(key, passphrase, recoveryKey);
      this.#open(key, { create: false });
      this.#replaceKeys(keys);
      return recoveryKey;
    });
  }

  changePassphrase(current: string, next: string): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#state.kind !== 'open')
        throw new Refusal(this.#exists() ? 'workspace/locked' : 'workspace/none');
      refuseGuessable(next);
      const key = await this.#unwrap('passphrase', current, 'workspace/wrong-passphrase', 'current');
      const passphrase = await wrapKey(key, next, 'passphrase', this.#ports.scryptCost);
      this.#replaceKeys({ ...this.#readKeys(), passphrase });
    });
  }

  openPractice(): Promise<OpenWorkspace> {
    return this.#opening(() => {
      const root = this.#practiceRoot();
      // Left by a crash: its key was never written, so nobody can read it any more.
      rmSync(root, { recursive: true, force: true });
      mkdirSync(root, { recursive: true });
      const folder = mkdtempSync(join(root, 'practice-'));
      const workspace = new OpenWorkspace(workspacePaths(folder), DataKey.random(), this.#ports.now, {
        create: true,
      });
      this.#state = { kind: 'practice', workspace, folder };
      return workspace;
    });
  }

  /** Closes what is open. Nothing, not even a full drive, may leave it open. */
  lock(): Promise<void> {
    return this.#inTurn(() => this.#close());
  }

  /** Locks for good: what was waiting to open is refused. */
  end(): Promise<void> {
    this.#hasEnded = true;
    return this.lock();
  }

  #inTurn<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  /** Opens something, with the folder to itself; whatever fails on the way leaves it closed. */
  #opening<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    return this.#inTurn(async () => {
      if (this.#hasEnded) throw new Refusal('workspace/locked');
      if (this.#state.kind !== 'closed') throw new Refusal('workspace/already-open');
      this.#lock.take();
      try {
        return await work();
      } catch (error) {
        this.#close();
        throw error;
      }
    });
  }

  #open(key: DataKey, options: { create: boolean }): void {
    const workspace = new OpenWorkspace(this.#paths, key, this.#ports.now, options);
    this.#state = { kind: 'open', workspace };
    giveOlderCasesTheirExercise(workspace);
    giveOlderReviewsTheirClocks(workspace);
    this.#noteSession({ isOpen: true, openedAt: this.#ports.now().toISOString() });
  }

  #close(): void {
    const state = this.#state;
    this.#state = { kind: 'closed' };
    try {
      if (state.kind !== 'closed') state.workspace.close();
      if (state.kind === 'practice') rmSync(this.#practiceRoot(), { recursive: true, force: true });
      if (state.kind === 'open') {
        const last = readJsonFile(this.#paths.session, sessionRecord);
        if (last) this.#noteSession({ ...last, isOpen: false });
      }
    } finally {
      this.#lock.release();
    }
  }

  /** Only a convenience for the next start; it must never stand in the way of opening or locking. */
  #noteSession(note: z.infer<typeof sessionRecord>): void {
    try {
      writeJsonFile(this.#paths.session, note);
    } catch {
      this.#ports.log('the note of when the workspace was opened could not be written');
    }
  }

  /** A workspace that was once opened is there even if its database is gone: that is a loss to report, not a fresh start. */
  #exists(): boolean {
    const { database, session } = this.#paths;
    return existsSync(session) || (existsSync(database) && statSync(database).size > 0);
  }

  /** Keys, or an empty database, of a first run that was cut short. Put aside and not deleted: they might be a loss elsewhere. */
  #setAsideUnfinished(): void {
    for (const file of [this.#paths.keys, this.#paths.database, `${this.#paths.database}-wal`]) {
      if (existsSync(file)) renameSync(file, `${file}.unfinished-${this.#ports.now().getTime()}`);
    }
  }

  #practiceRoot(): string {
    return join(this.#paths.folder, 'practice');
  }

  #readKeys(): KeyFileContent {
    if (!this.#exists()) throw new Refusal('workspace/none');
    const keys = readJsonFile(this.#paths.keys, keyFileContent);
    if (!keys) throw new Refusal('workspace/damaged');
    return keys;
  }

  async #unwrap(
    purpose: KeyPurpose,
    secret: string,
    wrong: 'workspace/wrong-passphrase' | 'workspace/wrong-recovery-key',
    field?: string,
  ): Promise<DataKey> {
    const keys = this.#readKeys();
    const { attempts } = this.#paths;
    refuseWhileWaiting(attempts, this.#ports.now());
    noteAttempt(attempts, this.#ports.now());
    const key = await unwrapKey(keys[purpose], secret, purpose);
    if (!key) {
      throw new Refusal(wrong, {
        retryAfterSeconds: secondsToWait(attempts, this.#ports.now()),
        fields: field ? [{ path: field, message: 'That is not the present passphrase' }] : [],
      });
    }
    forgetAttempts(attempts);
    return key;
  }

  async #wrapBoth(key: DataKey, passphrase: string, recoveryKey: string): Promise<KeyFileContent> {
    const cost = this.#ports.scryptCost;
    return {
      format: 'candour-keys',
      version: 1,
      passphrase: await wrapKey(key, passphrase, 'passphrase', cost),
      recovery: await wrapKey(key, normaliseRecoveryKey(recoveryKey), 'recovery', cost),
    };
  }

  /** The key file and its copies beside the backups, so that what was replaced opens none of them. */
  #replaceKeys(keys: KeyFileContent): void {
    writeJsonFile(this.#paths.keys, keys);
    if (!existsSync(this.#paths.backups)) return;
    for (const name of readdirSync(this.#paths.backups).filter((file) => file.endsWith('.keys.json'))) {
      copyFileSync(this.#paths.keys, join(this.#paths.backups, name));
    }
  }
}

function freeBytes(folder: string): number | null {
  let present = folder;
  while (!existsSync(present)) {
    const above = join(present, '..');
    if (above === present) return null;
    present = above;
  }
  try {
    const { bavail, bsize } = statfsSync(present);
    return bavail * bsize;
  } catch {
    return null;
  }
}
