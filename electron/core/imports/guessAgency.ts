import type { FileFacts } from '../../../shared/contract/returnReading.ts';
import { isBlank, columnLetter, type SourceFile } from './sourceTable.ts';

/** Words of which one, at least, stands in nearly every name of an agency. */
const ofAgencies =
  /\b(?:police|constabulary|council|children['’]?s social care|social care|nhs|hospital|infirmary|surgery|medical (?:centre|practice)|health (?:visiting|centre|service|board)|maternity|midwifery|service|school|academy|college|nursery|homes|housing|probation|trust|camhs|foundation|family hub|hub|recovery|practice|clinic|team)\b/i;
const fillerWords =
  /\b(?:official(?:[- ]sensitive)?|agency|chronology|chronologies|return|rapid review|lcspr|review|report|export|extract|log|tenancy|final|draft|copy|v\d+|version \d+|replaces|newest first|prepared)\b.*$/i;

/** The agency a return seems to come from. A guess for a person to confirm, never used by itself. */
export function guessAgency(
  source: SourceFile,
  fileName: string,
  agencyName: string | undefined,
): FileFacts['agency'] {
  if (agencyName !== undefined && agencyName.trim() !== '') return { name: agencyName.trim(), from: 'given' };
  for (const line of source.titleLines.slice(0, 12)) {
    const name = nameIn(line);
    if (name !== null) return { name, from: 'title of the document' };
  }
  for (const table of source.tables.filter(({ isHidden }) => !isHidden))
    for (const row of table.rows.slice(0, 8)) {
      const filled = row.cells.flatMap((cell, column) => (cell === '' ? [] : [{ cell, column }]));
      const only = filled[0];
      if (only === undefined || filled.length > 2) continue;
      for (const { cell, column } of filled) {
        const name = nameIn(cell);
        if (name !== null) return { name, from: placeName(source.kind, column, row.number) };
      }
    }
  const name = nameOfFile(fileName);
  return name === null ? null : { name, from: 'file name' };
}

function placeName(kind: SourceFile['kind'], column: number, row: number): string {
  if (kind === 'csv') return `record ${row}`;
  return kind === 'docx' ? `row ${row} of a table` : `cell ${columnLetter(kind, column)}${row}`;
}

/** "Wexmoor Council - Children's Social Care - chronology 2018" gives what stands before the chronology. */
function nameIn(line: string): string | null {
  if (line.length > 200) return null;
  const named = line.replace(/^\s*(?:agency|organisation|service|from)\s*:\s*/i, '');
  const parts = named.split(/\s+[-–—|]\s+|\s*[:;,]\s+/);
  const kept: string[] = [];
  for (const part of parts) {
    const words = part.replace(fillerWords, '').trim();
    if (words !== '' && ofAgencies.test(words)) kept.push(words);
    else if (kept.length > 0) break;
  }
  const name = kept.join(' – ');
  return name.length >= 4 && name.length <= 120 ? name : null;
}

/** `03_health-visiting_0-19_v2.csv` gives "Health visiting 0-19". */
function nameOfFile(fileName: string): string | null {
  const words = fileName
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replace(/^\d+[a-z]?[_ -]+/i, '')
    .replace(/[_ -]v\d+$/i, '')
    .replace(/[_]+/g, ' ')
    .replace(/([a-z])-([a-z])/gi, '$1 $2')
    .replace(/\b(?:agency|chronology|return|final|draft|copy|export)\b/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length < 3 || !/[a-z]{3}/i.test(words)) return null;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether a table has anything in it at all. */
export function isEmptySource(source: SourceFile): boolean {
  return source.tables.every(({ rows }) => rows.every(({ cells }) => isBlank(cells)));
}
