/** Base 64 as the contract carries files, as bytes. */
export function bytesFromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** `84 kB`, `1.2 MB`: a thousand at a time, as Windows and macOS say it to people. */
export function fileSize(sizeBytes: number): string {
  if (sizeBytes < 1_000_000) return `${Math.max(1, Math.round(sizeBytes / 1_000))} kB`;
  return `${(sizeBytes / 1_000_000).toFixed(1)} MB`;
}
