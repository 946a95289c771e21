/** The day on the calendar on the wall, not in UTC: what is made at half past midnight in June bears that day. */
export function localDay(now: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Only what every file system takes. The pseudonym has no place in a file name: file names are seen by everyone. */
export function safeName(reference: string): string {
  return (
    reference
      .replace(/[^\p{L}\p{N} _-]+/gu, '-')
      .trim()
      .slice(0, 80) || 'case'
  );
}
