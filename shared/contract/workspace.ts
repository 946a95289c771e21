import { z } from 'zod';
import { defineMethod } from './defineMethod.ts';
import { moment, nothing } from './values.ts';

/** At least 12 characters; spaces count. An upper bound keeps a pasted file from being hashed for minutes. */
export const passphraseLength = { minimum: 12, maximum: 1_000 } as const;
const newPassphrase = z
  .string()
  .min(passphraseLength.minimum, `Use at least ${passphraseLength.minimum} characters`)
  .max(passphraseLength.maximum);
const enteredPassphrase = z.string().min(1, 'Enter the passphrase').max(passphraseLength.maximum);
/** Eight groups of four, without O, I, L, 0 or 1. Spaces, hyphens and case are ignored. */
const recoveryKey = z.string().max(200);

export const workspaceStatus = z.strictObject({
  /** `none`: nothing here yet. `practice`: the fictional example, thrown away when it is closed. */
  state: z.enum(['none', 'locked', 'open', 'practice']),
  /** The folder as the user knows it: its name, never the whole path. */
  folderName: z.string(),
  /** Seconds until another passphrase may be tried; 0 where one may be tried now. */
  waitSeconds: z.int().min(0),
  /** Whether Candour was closed without locking last time (a crash, a power cut). Nothing saved is lost by that. */
  closedUnexpectedly: z.boolean(),
  lastOpenedAt: moment.nullable(),
});
export type WorkspaceStatus = z.infer<typeof workspaceStatus>;

export const workspaceMethods = [
  defineMethod({
    name: 'workspace.get',
    kind: 'session',
    summary: 'Whether there is a workspace, and whether it is locked.',
    input: nothing,
    output: workspaceStatus,
    errors: [],
  }),
  defineMethod({
    name: 'workspace.preview',
    kind: 'session',
    summary:
      'What a new workspace would be: where it would lie, the room there, and a fresh recovery key. Writes nothing.',
    input: nothing,
    output: z.strictObject({
      folderName: z.string(),
      freeBytes: z.int().nullable(),
      /** Whether the folder looks like one that is copied to a cloud or a network drive. */
      isSharedFolder: z.boolean(),
      recoveryKey: z.string(),
    }),
    errors: ['workspace/exists'],
  }),
  defineMethod({
    name: 'workspace.create',
    kind: 'session',
    summary:
      'Makes an encrypted workspace and leaves it open. Answers the recovery key, which is never shown again.',
    input: z.strictObject({
      passphrase: newPassphrase,
      /** A key from `workspace.preview` that the user has already written down; one is made where it is left out. */
      recoveryKey: recoveryKey.optional(),
    }),
    output: z.strictObject({ recoveryKey: z.string() }),
    errors: [
      'workspace/exists',
      'workspace/already-open',
      'workspace/weak-passphrase',
      'workspace/unknown-recovery-key',
      'workspace/in-use',
      'workspace/cannot-write',
    ],
  }),
  defineMethod({
    name: 'workspace.unlock',
    kind: 'session',
    summary: 'Opens the workspace with its passphrase.',
    input: z.strictObject({ passphrase: enteredPassphrase }),
    output: workspaceStatus,
    errors: [
      'workspace/none',
      'workspace/already-open',
      'workspace/wrong-passphrase',
      'workspace/wait',
      'workspace/in-use',
      'workspace/damaged',
      'workspace/newer',
      'workspace/cannot-write',
    ],
  }),
  defineMethod({
    name: 'workspace.recover',
    kind: 'session',
    summary:
      'Opens the workspace with its recovery key and sets a new passphrase. The old passphrase and key stop; a new key is answered.',
    input: z.strictObject({ recoveryKey, passphrase: newPassphrase }),
    output: z.strictObject({ recoveryKey: z.string() }),
    errors: [
      'workspace/none',
      'workspace/already-open',
      'workspace/wrong-recovery-key',
      'workspace/wait',
      'workspace/weak-passphrase',
      'workspace/in-use',
      'workspace/damaged',
      'workspace/newer',
      'workspace/cannot-write',
    ],
  }),
  defineMethod({
    name: 'workspace.lock',
    kind: 'session',
    summary: 'Closes the workspace. A practice workspace is thrown away.',
    input: nothing,
    output: workspaceStatus,
    errors: [],
  }),
  defineMethod({
    name: 'workspace.changePassphrase',
    kind: 'session',
    summary: 'Sets a new passphrase. The data itself is not rewritten; the recovery key stays the same.',
    input: z.strictObject({ current: enteredPassphrase, next: newPassphrase }),
    output: nothing,
    errors: [
      'workspace/wrong-passphrase',
      'workspace/wait',
      'workspace/weak-passphrase',
      'workspace/cannot-write',
    ],
  }),
  defineMethod({
    name: 'workspace.openPractice',
    kind: 'session',
    summary: 'Opens a practice workspace that holds the built-in fictional case. Nothing in it is kept.',
    input: nothing,
    output: workspaceStatus,
    errors: ['workspace/already-open', 'workspace/in-use', 'workspace/cannot-write'],
  }),
  defineMethod({
    name: 'workspace.check',
    kind: 'read',
    summary:
      'Checks the file, the change log’s chain, and that every record is what the change log says it is.',
    input: nothing,
    output: z.strictObject({
      isSound: z.boolean(),
      changesChecked: z.int().min(0),
      recordsChecked: z.int().min(0),
      /** One sentence for each thing that is not as it should be; holds no case text. */
      problems: z.array(z.string()),
    }),
    errors: [],
  }),
] as const;
