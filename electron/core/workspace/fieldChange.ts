import { createHash } from 'node:crypto';

export type Value = string | number | null;

/** Long text that changed in one place: what stands before and after that place is counted, not written again. */
interface TextChange {
  /** Characters (UTF-16) that stayed, before and after. */
  readonly keep: readonly [number, number];
  readonly from: string;
  readonly to: string;
  /** A hash of the whole text as it was left, so that a later change cannot be mistaken for this one. */
  readonly left: string;
}

/** How a field changed, as the change log holds it: `[before, after]`, or for long text only the place that changed. */
export type FieldChange = readonly [Value, Value] | TextChange;
export type ChangedFields = Readonly<Record<string, FieldChange>>;

/** Below this length the two values are simply written out. */
const longTextCharacters = 200;

/**
 * Saving while someone types writes a line every second; with the whole text in each, a chapter would fill the drive.
 */
export function describeChange(before: Value, after: Value): FieldChange {
  if (typeof before !== 'string' || typeof after !== 'string') return [before, after];
  if (Math.max(before.length, after.length) < longTextCharacters) return [before, after];
  const start = sharedStart(before, after);
  const end = sharedEnd(before, after, start);
  return {
    keep: [start, end],
    from: before.slice(start, before.length - end),
    to: after.slice(start, after.length - end),
    left: fingerprint(after),
  };
}

/** The value after the change, from the value before it. */
export function valueAfter(change: FieldChange, before: Value): Value {
  return isTextChange(change) ? replaced(String(before ?? ''), change.keep, change.to) : change[1];
}

/** The value before the change, from the value after it. */
export function valueBefore(change: FieldChange, after: Value): Value {
  return isTextChange(change) ? replaced(String(after ?? ''), change.keep, change.from) : change[0];
}

/** Whether a value is the one that the change left. */
export function isLeftBy(change: FieldChange, value: Value): boolean {
  return isTextChange(change)
    ? typeof value === 'string' && fingerprint(value) === change.left
    : value === change[1];
}

function isTextChange(change: FieldChange): change is TextChange {
  return !Array.isArray(change);
}

function replaced(text: string, [start, end]: readonly [number, number], middle: string): string {
  return text.slice(0, start) + middle + text.slice(text.length - end);
}

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one[count] === other[count]) count += 1;
  // Half a character pair cannot be written down.
  return isHighSurrogate(one, count - 1) ? count - 1 : count;
}

function sharedEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (count < most && one[one.length - 1 - count] === other[other.length - 1 - count]) count += 1;
  return count > 0 && isHighSurrogate(one, one.length - count - 1) ? count - 1 : count;
}

function isHighSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xd800 && code <= 0xdbff;
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('base64').slice(0, 22);
}
