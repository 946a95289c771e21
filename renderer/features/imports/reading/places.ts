import type { Place } from '../../../../shared/contract/imports.ts';

/** One text for one place, for maps and React keys. */
export function placeKey(ref: Place): string {
  if ('record' in ref) return `r${ref.record}`;
  return 'sheet' in ref ? `s${ref.sheet}\n${ref.row}` : `t${ref.table}\n${ref.row}`;
}

export function isSamePlace(one: Place, other: Place): boolean {
  return placeKey(one) === placeKey(other);
}

/** The number beside the row: the row of a sheet or table, the record of a text file. */
export function rowNumber(ref: Place): number {
  return 'record' in ref ? ref.record : ref.row;
}

/** `Row 17`, within a file whose sheet is plain from where it stands. */
export function rowWords(ref: Place): string {
  return `Row ${rowNumber(ref)}`;
}

/** `Sheet “Log”, row 17`, `Table 2, row 4`, `Row 5, line 9`: enough to find it in the file. */
export function placeWords(ref: Place): string {
  if ('sheet' in ref) return `Sheet “${ref.sheet}”, row ${ref.row}`;
  if ('table' in ref) return `Table ${ref.table}, row ${ref.row}`;
  return ref.line === ref.record ? `Row ${ref.record}` : `Row ${ref.record}, line ${ref.line}`;
}
