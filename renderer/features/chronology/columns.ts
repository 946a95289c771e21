import type { ExportColumn } from '../../../shared/contract/chronology.ts';
import type { EntryFields } from './entryFields.ts';

interface Column {
  /** Its heading. */
  readonly title: string;
  /** Narrowest, in pixels. */
  readonly least: number;
  /** Share of the room that is over; 0 keeps it at its least. */
  readonly share: number;
  /** The field that is filled down and pasted into; null where the cell cannot be typed into. */
  readonly field: keyof EntryFields | null;
}

/** Every column the table can show, in the order they are offered. The first three are always there and stay in view. */
export const columns: Readonly<Record<ExportColumn, Column>> = {
  number: { title: 'No.', least: 62, share: 0, field: null },
  date: { title: 'Date, time', least: 130, share: 0, field: 'date' },
  agency: { title: 'Agency, source', least: 124, share: 0, field: 'agencyId' },
  whatHappened: { title: 'What happened', least: 250, share: 5, field: 'whatHappened' },
  childSeen: { title: 'Seen, voice', least: 132, share: 0, field: 'childSeen' },
  actionTaken: { title: 'Action taken', least: 104, share: 1, field: 'actionTaken' },
  comment: { title: 'Reviewer’s comment', least: 138, share: 1, field: 'comment' },
  authorComment: { title: 'Agency’s comment', least: 136, share: 1, field: 'authorComment' },
  themes: { title: 'Themes', least: 100, share: 0.6, field: null },
  people: { title: 'People', least: 104, share: 0.6, field: null },
  significance: { title: 'Significance', least: 104, share: 0, field: 'significance' },
  expectedPractice: { title: 'Practice', least: 118, share: 0, field: 'expectedPractice' },
  isReviewed: { title: 'Reviewed', least: 104, share: 0, field: 'isReviewed' },
  dateAsWritten: { title: 'Date as written', least: 120, share: 0, field: null },
  datePrecision: { title: 'Precision', least: 90, share: 0, field: null },
  agencyWords: { title: 'Agency’s words', least: 240, share: 3, field: null },
  sameEvent: { title: 'Same event', least: 92, share: 0, field: null },
  findings: { title: 'Findings', least: 84, share: 0, field: null },
  time: { title: 'Time', least: 78, share: 0, field: 'time' },
  source: { title: 'Source', least: 120, share: 0.6, field: 'source' },
  childVoice: { title: 'Child’s voice', least: 130, share: 1, field: 'childVoice' },
  isDisputed: { title: 'Disputed', least: 96, share: 0, field: 'isDisputed' },
};
export const columnNames = Object.keys(columns) as ExportColumn[];
export const fixedColumns = ['number', 'date', 'agency'] as const satisfies readonly ExportColumn[];
export const usualColumns: readonly ExportColumn[] = columnNames.slice(0, 7).concat('themes');

/** The columns in the order of the table, with the three that are always there. */
export function inOrder(chosen: Iterable<ExportColumn>): ExportColumn[] {
  const wanted = new Set<ExportColumn>([...fixedColumns, ...chosen]);
  return columnNames.filter((name) => wanted.has(name));
}

/** The widths for `grid-template-columns`, and the narrowest the row can be, in pixels. */
export function widthsOf(chosen: readonly ExportColumn[]): { template: string; leastPx: number } {
  return {
    template: chosen
      .map((name) => {
        const { least, share } = columns[name];
        return share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`;
      })
      .join(' '),
    leastPx: chosen.reduce((sum, name) => sum + columns[name].least, 0),
  };
}
