export interface Assignments {
  /** `title = :title, kind = :kind,` or nothing; always ready for one more column after it. */
  readonly sql: string;
  readonly values: Readonly<Record<string, string | number | null>>;
}

/** The SET part for the fields that were given; column names come from the table written in code, never from input. */
export function assignments<Field extends string>(
  columns: Readonly<Record<Field, string>>,
  changes: Readonly<Partial<Record<Field, string | number | null | undefined>>>,
): Assignments {
  const parts: string[] = [];
  const values: Record<string, string | number | null> = {};
  for (const field of Object.keys(columns) as Field[]) {
    const value = changes[field];
    if (value === undefined) continue;
    parts.push(`${columns[field]} = :${field},`);
    values[field] = value;
  }
  return { sql: parts.join(' '), values };
}
