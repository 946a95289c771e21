import { formatEventDate } from '../domain/formatEventDate.ts';
import type { CaseFileSource } from './caseFileSource.ts';
import { withdrawnWords } from './chronologyStatement.ts';
import {
  bold,
  heading,
  paragraph,
  paragraphsOf,
  type ReportBlock,
  type ReportParagraph,
} from './document.ts';
import type { ReportEntry } from './source.ts';
import { agencyName, counted, entryTarget } from './reportWords.ts';

/** The entries that the document points at, in the order of the chronology; nothing where it points at none. */
export function citedEntriesPart({ citedEntries, agencies }: CaseFileSource): ReportBlock[] {
  if (citedEntries.length === 0) return [];
  const columns = [
    { heading: 'No.', width: 0.06 },
    { heading: 'Date and time', width: 0.16 },
    { heading: 'Agency', width: 0.18 },
    { heading: 'What happened', width: 0.42 },
    { heading: 'Source', width: 0.18 },
  ];
  return [
    heading(1, 'cited-entries', 'Appendix', 'Entries cited'),
    paragraph(
      `This document points at ${counted(citedEntries.length, 'entry', 'entries')} of the chronology, printed here. The whole chronology holds more.`,
    ),
    {
      type: 'table',
      caption: '',
      columns,
      rows: citedEntries.map((entry) => ({
        id: entryTarget(entry.id),
        cells: [
          [paragraph(String(entry.number))],
          [paragraph([formatEventDate(entry.date), entry.time].filter(Boolean).join(', '))],
          [paragraph(agencyName(agencies, entry.agencyId, entry.date))],
          [...withdrawn(entry), ...paragraphsOf(entry.whatHappened || 'Not yet said.')],
          [paragraph(entry.source || '–')],
        ],
      })),
    },
  ];
}

/** Says above its words that the agency has taken an entry back. */
export function withdrawn({ isWithdrawn }: ReportEntry): ReportParagraph[] {
  return isWithdrawn === true ? [paragraph(bold(withdrawnWords))] : [];
}

/** What a citation shows, by entry. */
export function entryNumbersOf(entries: CaseFileSource['citedEntries']): ReadonlyMap<string, number> {
  return new Map(entries.map(({ id, number }) => [id, number]));
}
