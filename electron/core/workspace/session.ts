import { existsSync, mkdirSync, rmSync, statfsSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { readJsonFile, writeJsonFile } from '../files/jsonFile.ts';
import type { AppPorts } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { forgetFailures, noteFailure, refuseWhileWaiting, secondsToWait } from './attempts.ts';
import { DataKey, type KeyFileContent, keyFileContent, type KeyPurpose, newRecoveryKey, normaliseRecoveryKey, unwrapKey, wrapKey } from './keys.ts';
import { OpenWorkspace } from './openWorkspace.ts';
import { type WorkspacePaths, workspacePaths } from './paths.ts';
import { looksShared } from './sharedFolder.ts';

const sessionRecord = z.strictObject({ isOpen: z.boolean(), openedAt: z.iso.datetime() });

/** From the first run to the lock: which workspace there is, who may open it, and the open one. */
export class WorkspaceSession {
  readonly #ports: AppPorts;
  readonly #paths: WorkspacePaths;
  #open: OpenWorkspace | null = null;
  /** The folder of a practice workspace while one is open; it is thrown away afterwards. */
  #practiceFolder: string | null = null;
  /** Recovery keys shown by this window, of which one may be used to create. */
  readonly #offeredKeys = new Set<string>();

  constructor(ports: AppPorts) {
    this.#ports = ports;
    this.#paths = workspacePaths(ports.workspaceFolder);
    // A practice workspace left by a crash: its key was never written, so nobody can read it any more.
    rmSync(this.#practiceRoot(), { recursive: true, force: true });
  }

  /** The open workspace; refuses where there is none. */
  get current(): OpenWorkspace {
    if (!this.#open) throw new Refusal(this.#exists() ? 'workspace/locked' : 'workspace/none');
    return this.#open;
  }

  status(): WorkspaceStatus {
    const last = readJsonFile(this.#paths.session, sessionRecord);
    const state = this.#open ? (this.#practiceFolder ? 'practice' : 'open') : this.#exists() ? 'locked' : 'none';
    return {
      state,
      folderName: basename(this.#paths.folder),
      waitSeconds: secondsToWait(this.#paths.attempts, this.#ports.now()),
      closedUnexpectedly: state === 'locked' && last?.isOpen === true,
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

  async create(passphrase: string, offeredKey: string | undefined): Promise<string> {
    if (this.#open) throw new Refusal('workspace/already-open');
    if (this.#exists()) throw new Refusal('workspace/exists');
    if (offeredKey !== undefined && !this.#offeredKeys.has(normaliseRecoveryKey(offeredKey))) {
      throw new Refusal('workspace/unknown-recovery-key');
    }
    refuseGuessable(passphrase);
    const recoveryKey = offeredKey ?? newRecoveryKey();
    const key = DataKey.random();
    const keys = await this.#wrapBoth(key, passphrase, recoveryKey);
    if (this.#exists()) throw new Refusal('workspace/exists');
    this.#make(this.#paths, key, keys);
    this.#offeredKeys.clear();
    this.#noteOpened();
    return recoveryKey;
  }

  async unlock(passphrase: string): Promise<void> {
    this.#begin(await this.#unwrap('passphrase', passphrase, 'workspace/wrong-passphrase'));
  }

  /** Opens with the recovery key; afterwards the old passphrase and the old key open nothing. */
  async recover(typedKey: string, passphrase: string): Promise<string> {
    refuseGuessable(passphrase);
    const key = await this.#unwrap('recovery', normaliseRecoveryKey(typedKey), 'workspace/wrong-recovery-key');
    const recoveryKey = newRecoveryKey();
    const keys = await this.#wrapBoth(key, passphrase, recoveryKey);
    this.#begin(key);
    writeJsonFile(this.#paths.keys, keys);
    return recoveryKey;
  }

  async changePassphrase(current: string, next: string): Promise<void> {
    const open = this.current;
    if (this.#practiceFolder) throw new Refusal('workspace/none');
    refuseGuessable(next);
    refuseWhileWaiting(this.#paths.attempts, this.#ports.now());
    const keys = this.#readKeys();
    if (!(await unwrapKey(keys.passphrase, current, 'passphrase'))) {
      noteFailure(this.#paths.attempts, this.#ports.now());
      throw new Refusal('workspace/wrong-passphrase', { fields: [{ path: 'current', message: 'That is not the present passphrase' }] });
    }
    const passphrase = await wrapKey(open.key, next, 'passphrase', this.#ports.scryptCost);
    writeJsonFile(this.#paths.keys, { ...keys, passphrase } satisfies KeyFileContent);
    forgetFailures(this.#paths.attempts);
  }

  /** Opens an encrypted workspace whose key is kept nowhere but in memory. */
  openPractice(): OpenWorkspace {
    if (this.#open) throw new Refusal('workspace/already-open');
    mkdirSync(this.#practiceRoot(), { recursive: true });
    this.#practiceFolder = mkdtempSync(join(this.#practiceRoot(), 'practice-'));
    this.#open = new OpenWorkspace(workspacePaths(this.#practiceFolder), DataKey.random(), this.#ports.now, { create: true });
    return this.#open;
  }

  lock(): void {
    this.#open?.close();
    this.#open = null;
    if (this.#practiceFolder) {
      rmSync(this.#practiceRoot(), { recursive: true, force: true });
      this.#practiceFolder = null;
      return;
    }
    const last = readJsonFile(this.#paths.session, sessionRecord);
    if (last) writeJsonFile(this.#paths.session, { ...last, isOpen: false });
  }

  #exists(): boolean {
    return existsSync(this.#paths.keys) || existsSync(this.#paths.database);
  }

  #practiceRoot(): string {
    return join(this.#paths.folder, 'practice');
  }

  #readKeys(): KeyFileContent {
    if (!this.#exists()) throw new Refusal('workspace/none');
    const keys = readJsonFile(this.#paths.keys, keyFileContent);
    if (!keys || !existsSync(this.#paths.database)) throw new Refusal('workspace/damaged');
    return keys;
  }

  async #unwrap(purpose: KeyPurpose, secret: string, wrong: 'workspace/wrong-passphrase' | 'workspace/wrong-recovery-key'): Promise<DataKey> {
    if (this.#open) throw new Refusal('workspace/already-open');
    const keys = this.#readKeys();
    refuseWhileWaiting(this.#paths.attempts, this.#ports.now());
    const key = await unwrapKey(keys[purpose], secret, purpose);
    if (!key) {
      noteFailure(this.#paths.attempts, this.#ports.now());
      throw new Refusal(wrong, { retryAfterSeconds: secondsToWait(this.#paths.attempts, this.#ports.now()) });
    }
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

  /** Keys first: a database whose keys were never written could not be opened again by anyone. */
  #make(paths: WorkspacePaths, key: DataKey, keys: KeyFileContent): void {
    try {
      mkdirSync(paths.folder, { recursive: true, mode: 0o700 });
      writeJsonFile(paths.keys, keys);
      this.#open = new OpenWorkspace(paths, key, this.#ports.now, { create: true });
    } catch (error) {
      // Only what this call made is taken away again; there was no workspace here before it.
      for (const file of [paths.keys, paths.database, `${paths.database}-wal`]) rmSync(file, { force: true });
      throw error instanceof Refusal ? error : new Refusal('workspace/cannot-write');
    }
  }

  #begin(key: DataKey): void {
    // Two unlocks may have waited for the same stretch; the second finds it open.
    if (this.#open) throw new Refusal('workspace/already-open');
    this.#open = new OpenWorkspace(this.#paths, key, this.#ports.now, { create: false });
    forgetFailures(this.#paths.attempts);
    this.#noteOpened();
  }

  #noteOpened(): void {
    writeJsonFile(this.#paths.session, { isOpen: true, openedAt: this.#ports.now().toISOString() });
  }
}

/** The few that every guesser tries first; the screen says more about strength than this rule enforces. */
function refuseGuessable(passphrase: string): void {
  const different = new Set(passphrase.toLowerCase()).size;
  const isCommon = /^(password|passphrase|candour|letmein|qwerty|welcome|safeguarding|123456)+[\d\s!.]*$/i.test(passphrase.trim());
  if (different < 5 || isCommon) {
    throw new Refusal('workspace/weak-passphrase', {
      fields: [{ path: 'passphrase', message: 'Easy to guess. Use three or more words that do not belong together' }],
    });
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
