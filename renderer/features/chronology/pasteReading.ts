import type { Agency } from '../../../shared/contract/agencies.ts';
import type { ExportColumn } from '../../../shared/contract/chronology.ts';
import { otherNames } from '../../../shared/domain/agencyNames.ts';
import { childSeenStates, expectedPractices, significances } from '../../../shared/domain/caseTerms.ts';
import { columnNames, columns } from './columns.ts';
import type { EntryChanges } from './entryFields.ts';

/** What a pasted text does to a cell; null where it cannot be read as what the column holds. */
export function readPasted(
  column: ExportColumn,
  text: string,
  agencies: readonly Agency[],
): EntryChanges | null {
  switch (column) {
    case 'date':
      return splitTime(text);
    case 'agency': {
      const agency = agencyNamed(text, agencies);
      return agency ? { agencyId: agency.id } : null;
    }
    case 'time':
    case 'source':
    case 'whatHappened':
    case 'childVoice':
    case 'actionTaken':
    case 'comment':
    case 'authorComment':
      return { [column]: text };
    case 'childSeen': {
      const childSeen = keyOf(childSeenStates, text);
      return text === '' ? { childSeen: 'not-recorded' } : childSeen ? { childSeen } : null;
    }
    case 'significance': {
      const significance = text === '' ? 'not-set' : keyOf(significances, text);
      return significance ? { significance } : null;
    }
    case 'expectedPractice': {
      const expectedPractice = text === '' ? 'not-judged' : keyOf(expectedPractices, text);
      return expectedPractice ? { expectedPractice } : null;
    }
    case 'isReviewed':
    case 'isDisputed': {
      const isOn = yesOrNo(text);
      return isOn === null ? null : { [column]: isOn };
    }
    default:
      // Locked, or tagged and not typed.
      return null;
  }
}

/** By its name, its letters or what else it was or is called, whatever the case. */
export function agencyNamed(text: string, agencies: readonly Agency[]): Agency | undefined {
  const wanted = folded(text);
  return (
    agencies.find(({ name }) => folded(name) === wanted) ??
    agencies.find(({ code }) => folded(code) === wanted) ??
    agencies.find((agency) => otherNames(agency).some((name) => folded(name) === wanted))
  );
}

/** `14/4/26 15:40`, as a spreadsheet has it in one cell: the time goes to its own field. */
function splitTime(text: string): EntryChanges {
  const [, date, time] = /^(.+?)[ ,T]+((?:[01]?\d|2[0-3])[:.][0-5]\d)(?::[0-5]\d)?$/.exec(text) ?? [];
  return date !== undefined && time !== undefined ? { date, time } : { date: text };
}

function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, text: string): Key | undefined {
  const wanted = folded(text);
  return (Object.keys(words) as Key[]).find((key) => folded(words[key]) === wanted || key === wanted);
}

function yesOrNo(text: string): boolean | null {
  if (/^(y|yes|true|1|x|✓|reviewed|disputed)$/i.test(text.trim())) return true;
  return /^(n|no|false|0|not yet)?$/i.test(text.trim()) ? false : null;
}

/** What a heading of pasted rows says the column is; null where it is none of the table's. */
export function columnOfHeading(heading: string): ExportColumn | null {
  const wanted = folded(heading);
  if (wanted === '') return null;
  const known = columnNames.find(
    (name) => columns[name].field !== null && folded(columns[name].title) === wanted,
  );
  if (known) return known;
  return otherHeadings.find(([pattern]) => pattern.test(wanted))?.[1] ?? null;
}

const otherHeadings: readonly (readonly [RegExp, ExportColumn])[] = [
  [/^(date|date of (event|contact)|contact date|when)$/, 'date'],
  [/^time/, 'time'],
  [/^(agency|service|organisation)( name)?$/, 'agency'],
  [/^(source|document|reference)/, 'source'],
  [/^(event|what happened|details?|description|record of contact|summary)/, 'whatHappened'],
  [/^(child )?seen/, 'childSeen'],
  [/voice/, 'childVoice'],
  [/^(action|outcome)/, 'actionTaken'],
  [/^(comments?|reviewer)/, 'comment'],
  [/^significance/, 'significance'],
];

function folded(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replace(/[’']/g, '’').toLowerCase();
}
