import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  randomBytes,
  randomInt,
  scrypt,
  createSecretKey,
  type KeyObject,
} from 'node:crypto';
import { z } from 'zod';

/** The key that encrypts the database. Prints as a mask wherever it is printed by mistake. */
export class DataKey {
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    if (bytes.length !== 32) throw new Error('a data key has 32 bytes');
    this.#bytes = bytes;
  }

  static random(): DataKey {
    return new DataKey(randomBytes(32));
  }

  /** For the `key` pragma alone. */
  toHex(): string {
    return this.#bytes.toString('hex');
  }

  toBytes(): Buffer {
    return Buffer.from(this.#bytes);
  }

  /** A key for another purpose, from which this one cannot be found again. */
  derive(purpose: string): KeyObject {
    // As a key object: a plain buffer is made into one anew at every use, which a long import would feel.
    return createSecretKey(createHmac('sha256', this.#bytes).update(purpose).digest());
  }

  toString(): string {
    return '[data key]';
  }

  toJSON(): string {
    return '[data key]';
  }
}

const base64 = z.base64();
const wrappedKey = z.strictObject({
  // Bounded, so that an altered file cannot ask for all the memory there is.
  kdf: z.strictObject({
    name: z.literal('scrypt'),
    cost: z
      .int()
      .min(2)
      .max(2 ** 20),
    blockSize: z.literal(8),
    parallelism: z.literal(1),
    salt: base64,
  }),
  cipher: z.literal('aes-256-gcm'),
  /** Twelve bytes. */
  nonce: base64.length(16),
  wrapped: base64,
  /** Sixteen bytes. */
  tag: base64.length(24),
});
export type WrappedKey = z.infer<typeof wrappedKey>;

/** What lies beside the database: the data key wrapped twice, and nothing that says whose it is. */
export const keyFileContent = z.strictObject({
  format: z.literal('candour-keys'),
  version: z.literal(1),
  passphrase: wrappedKey,
  recovery: wrappedKey,
});
export type KeyFileContent = z.infer<typeof keyFileContent>;

/** Wraps the data key under a secret. The purpose is bound in, so that one wrapping cannot stand in for the other. */
export async function wrapKey(
  key: DataKey,
  secret: string,
  purpose: KeyPurpose,
  cost: number,
): Promise<WrappedKey> {
  const kdf = {
    name: 'scrypt',
    cost,
    blockSize: 8,
    parallelism: 1,
    salt: randomBytes(32).toString('base64'),
  } as const;
  const wrappingKey = await stretch(secret, kdf);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, nonce).setAAD(Buffer.from(purpose));
  const wrapped = Buffer.concat([cipher.update(key.toBytes()), cipher.final()]);
  return {
    kdf,
    cipher: 'aes-256-gcm',
    nonce: nonce.toString('base64'),
    wrapped: wrapped.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

export type KeyPurpose = 'passphrase' | 'recovery';

/** The data key, or null where the secret is not the right one. */
export async function unwrapKey(
  wrappedKey: WrappedKey,
  secret: string,
  purpose: KeyPurpose,
): Promise<DataKey | null> {
  const wrappingKey = await stretch(secret, wrappedKey.kdf);
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, Buffer.from(wrappedKey.nonce, 'base64'))
    .setAAD(Buffer.from(purpose))
    .setAuthTag(Buffer.from(wrappedKey.tag, 'base64'));
  const bytes = decipher.update(Buffer.from(wrappedKey.wrapped, 'base64'));
  try {
    return new DataKey(Buffer.concat([bytes, decipher.final()]));
  } catch {
    return null;
  }
}

/** Same words typed on another keyboard give the same key: Unicode is normalised (NFKC) before stretching. */
function stretch(secret: string, kdf: WrappedKey['kdf']): Promise<Buffer> {
  const options = {
    N: kdf.cost,
    r: kdf.blockSize,
    p: kdf.parallelism,
    maxmem: 256 * kdf.cost * kdf.blockSize,
  };
  return new Promise((resolve, reject) => {
    scrypt(secret.normalize('NFKC'), Buffer.from(kdf.salt, 'base64'), 32, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** 31 letters and figures; O, I, L, 0 and 1 are left out so that a key can be read aloud. */
const recoveryAlphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const recoveryGroups = 8;
const recoveryGroupLength = 4;

/** Eight groups of four, parted by spaces: 158 bits. */
export function newRecoveryKey(): string {
  const group = () =>
    Array.from(
      { length: recoveryGroupLength },
      () => recoveryAlphabet[randomInt(recoveryAlphabet.length)],
    ).join('');
  return Array.from({ length: recoveryGroups }, group).join(' ');
}

/** Spaces, hyphens and case do not matter. */
export function normaliseRecoveryKey(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
