import { existsSync, readFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import type { z } from 'zod';

/** The content of a small JSON file, or null where it is missing or not what it should be. */
export function readJsonFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): z.output<Schema> | null {
  if (!existsSync(file)) return null;
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Writes whole or not at all: a temporary file beside it, flushed to the disk, then renamed. Owner-only. */
export function writeJsonFile(file: string, content: unknown): void {
  writeFileAtomic.sync(file, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, fsync: true });
}
