import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { InputOf, OutputOf } from '../../shared/contract/contract.ts';
import type { AgencyId, CaseId } from '../../shared/contract/values.ts';
import type { TestApp } from './testApp.ts';

export interface SomeFile {
  readonly fileName: string;
  readonly contentBase64: string;
}

/** A return as comma-separated text. */
export function asCsv(heading: string, ...lines: readonly string[]): SomeFile {
  return {
    fileName: 'return.csv',
    contentBase64: Buffer.from([heading, ...lines].join('\r\n')).toString('base64'),
  };
}

/** Reads a return the way the screen does, then brings it in as it was read. */
export async function bringInFile(
  { call }: Pick<TestApp, 'call'>,
  to: { caseId: CaseId; agencyId: AgencyId },
  file: SomeFile,
  more: Partial<InputOf<'imports.create'>> = {},
): Promise<OutputOf<'imports.create'>> {
  const { reading, reason } = await call('imports.preview', { ...file, ...to });
  if (!reading) throw new Error(`the file was refused: ${reason}`);
  return call('imports.create', { ...file, ...to, reading, ...more });
}

/** Every entry of a case, in the order of the chronology. */
export async function allEntries({ call }: Pick<TestApp, 'call'>, caseId: CaseId) {
  const entries: OutputOf<'chronology.list'>['entries'] = [];
  for (;;) {
    const page = await call('chronology.list', { caseId, limit: 500, offset: entries.length });
    entries.push(...page.entries);
    if (page.entries.length < 500) return entries;
  }
}

const sampleFolder = fileURLToPath(new URL('../../../shared/agency-returns/files/', import.meta.url));

/** One of the sample returns as agencies send them; null where they are not there. */
export function sampleReturn(fileName: string): SomeFile | null {
  if (!existsSync(sampleFolder + fileName)) return null;
  return { fileName, contentBase64: readFileSync(sampleFolder + fileName).toString('base64') };
}
