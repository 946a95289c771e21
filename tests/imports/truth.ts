import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { ReturnPreview } from '../../shared/contract/imports.ts';
import { place } from '../../shared/contract/returnReading.ts';
import { addDays } from '../../shared/domain/civilDate.ts';
import { placeKey } from '../../electron/core/imports/sourceTable.ts';

const folder = fileURLToPath(new URL('../../../shared/agency-returns/', import.meta.url));

const dateTruth = z.object({
  kind: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  text: z.string().optional(),
  pad_days: z.number().optional(),
  accept: z
    .array(z.object({ kind: z.string(), from: z.string().nullable(), to: z.string().nullable() }))
    .optional(),
});
type DateTruth = z.infer<typeof dateTruth>;

const truthFile = z.object({
  file: z.string(),
  sha256: z.string(),
  outcome: z.string(),
  accept_outcomes: z.array(z.string()),
  expected_entries: z.number(),
  forbidden_text: z.array(z.string()).optional(),
  limits: z.object({ max_seconds: z.number(), max_extra_memory_mb: z.number() }).optional(),
  entries: z.array(
    z.object({
      ref: place,
      date: dateTruth,
      date_inherited_from: place.optional(),
      time: z.string().nullable(),
      source: z.string().nullable(),
      event_start: z.string(),
      event_end: z.string(),
      event_len: z.number(),
      event_sha256: z.string(),
      event_alternatives: z.array(z.string()).optional(),
      columns: z
        .array(
          z.tuple([z.union([z.string(), z.number()]), z.string(), z.string(), z.string()]).rest(z.unknown()),
        )
        .default([]),
      hidden_columns: z.array(z.array(z.unknown())).optional(),
      accept_if_warned: z.array(z.object({ date: dateTruth, time: z.string().nullable() })).optional(),
    }),
  ),
  non_entries: z.array(z.object({ ref: place, reason: z.string() })),
  warnings: z.array(
    z.object({ code: z.string(), level: z.string(), ref: place.nullable(), message: z.string() }),
  ),
});
export type Truth = z.infer<typeof truthFile>;
type EntryTruth = Truth['entries'][number];
type PreviewEntry = ReturnPreview['entries'][number];

/** The returns with their truths; none where the folder is not there. */
export const sampleReturns = existsSync(`${folder}truth`)
  ? readdirSync(`${folder}truth`)
      .filter((name) => name.endsWith('.json') && name !== '_index.json')
      .map((name) => truthFile.parse(JSON.parse(readFileSync(`${folder}truth/${name}`, 'utf8'))))
  : [];

export function bytesOf({ file, sha256 }: Truth): Uint8Array {
  const bytes = readFileSync(`${folder}files/${file}`);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error(`${file} is not the file of its truth`);
  return new Uint8Array(bytes);
}

export interface Score {
  points: number;
  of: number;
  readonly faults: string[];
}

/** These speak of an earlier return, which reading one file knows nothing of. */
const ofComparison = ['resubmission', 'corrected_row', 'added_row', 'removed_row'];

/** Compares a preview with the truth of its file, point by point. */
export function scoreReturn(truth: Truth, preview: ReturnPreview): Score {
  const score: Score = { points: 0, of: 0, faults: [] };
  const check = (isRight: boolean, fault: string) => {
    score.of += 1;
    if (isRight) score.points += 1;
    else score.faults.push(fault);
  };
  const outcome = preview.outcome === 'read' ? 'import' : 'refuse';
  check(truth.accept_outcomes.includes(outcome), `outcome ${outcome}`);
  const expected = outcome === 'refuse' ? [] : truth.entries;
  check(
    preview.entries.length === expected.length,
    `${preview.entries.length} entries instead of ${expected.length}`,
  );
  const entries = new Map(preview.entries.map((entry) => [placeKey(entry.ref), entry]));
  for (const entry of expected) {
    const at = placeKey(entry.ref);
    const found = entries.get(at);
    check(found !== undefined, `${at} is missing`);
    if (found) scoreEntry(entry, found, preview, (isRight, fault) => check(isRight, `${at}: ${fault}`));
  }
  const leftOut = new Set(preview.leftOut.map(({ ref }) => placeKey(ref)));
  for (const { ref, reason } of truth.non_entries) {
    check(!entries.has(placeKey(ref)), `${placeKey(ref)} (${reason}) was brought in`);
    if (outcome === 'import') check(leftOut.has(placeKey(ref)), `${placeKey(ref)} (${reason}) is nowhere`);
  }
  scoreWarnings(truth, preview, check);
  const words = JSON.stringify(preview);
  for (const text of truth.forbidden_text ?? []) check(!words.includes(text), `shows ${text}`);
  return score;
}

type Check = (isRight: boolean, fault: string) => void;

function scoreEntry(truth: EntryTruth, found: PreviewEntry, preview: ReturnPreview, check: Check): void {
  const isAccepted =
    (fitsDate(truth.date, found.date) && found.time === truth.time) ||
    (truth.accept_if_warned ?? []).some(
      (other) =>
        fitsDate(other.date, found.date) && found.time === other.time && isWarned(preview, truth.ref),
    );
  check(isAccepted, `date ${found.date.kind} ${found.date.from} ${found.date.to}, time ${found.time}`);
  check(found.date.text === truth.date.text, `date text “${found.date.text}”`);
  const from = truth.date_inherited_from;
  check(
    (found.dateFrom === null ? null : placeKey(found.dateFrom)) ===
      (from === undefined ? null : placeKey(from)),
    'row the date is from',
  );
  check(found.source === (truth.source ?? ''), `source “${found.source}”`);
  check(
    isWholeEvent(truth, found.event),
    `event “${found.event.slice(0, 40)}” of ${[...found.event].length} characters`,
  );
  const row = preview.rows?.find(({ ref }) => placeKey(ref) === placeKey(truth.ref));
  for (const [column, , value, type] of truth.columns) {
    const index = /^\d+$/.test(String(column)) ? Number(column) - 1 : String(column).charCodeAt(0) - 65;
    if (type === 's') check(plain(row?.cells[index] ?? '').startsWith(plain(value)), `cell ${column}`);
  }
  for (const [column] of truth.hidden_columns ?? [])
    check(
      (row?.cells[String(column).charCodeAt(0) - 65] ?? '') === '',
      `hidden cell ${String(column)} is shown`,
    );
}

function isWholeEvent(truth: EntryTruth, event: string): boolean {
  if (truth.event_alternatives?.some((text) => plain(text) === plain(event))) return true;
  return (
    [...event].length === truth.event_len &&
    event.startsWith(truth.event_start) &&
    event.endsWith(truth.event_end) &&
    createHash('sha256').update(event).digest('hex') === truth.event_sha256
  );
}

function fitsDate(truth: DateTruth, date: PreviewEntry['date']): boolean {
  const isWithin = (day: string | null, wanted: string | null, direction: -1 | 1) => {
    if (day === wanted) return true;
    if (day === null || wanted === null || truth.pad_days === undefined) return false;
    const widest = addDays(wanted, direction * truth.pad_days);
    return direction === 1 ? day >= wanted && day <= widest : day <= wanted && day >= widest;
  };
  const fits =
    date.kind === truth.kind && isWithin(date.from, truth.from, -1) && isWithin(date.to, truth.to, 1);
  return fits || (truth.accept ?? []).some((other) => fitsDate(other, date));
}

function isWarned(preview: ReturnPreview, ref: EntryTruth['ref']): boolean {
  return preview.warnings.some((warning) => warning.ref !== null && placeKey(warning.ref) === placeKey(ref));
}

function scoreWarnings(truth: Truth, preview: ReturnPreview, check: Check): void {
  for (const { code, level, ref } of truth.warnings) {
    if (level === 'info' || ofComparison.includes(code)) continue;
    const isTold = preview.warnings.some(
      (warning) =>
        warning.code === code &&
        (ref === null
          ? warning.ref === null
          : warning.ref !== null && placeKey(warning.ref) === placeKey(ref)),
    );
    check(isTold, `no ${level} warning ${code} ${ref === null ? '' : placeKey(ref)}`);
  }
  const most = 3 * truth.warnings.length;
  check(preview.warnings.length <= most, `${preview.warnings.length} warnings, more than ${most}`);
}

function plain(text: string): string {
  return text
    .replace(/^[\s•▪–*-]+/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
