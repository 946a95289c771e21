import { setImmediate } from 'node:timers/promises';
import { formatEventDate } from '../../../../shared/domain/formatEventDate.ts';
import {
  type ChronologyPlan,
  chronologyPages,
  type PlannedTable,
} from '../../../../shared/report/chronologyDocument.ts';
import type { ChronologyEntry } from '../../../../shared/report/chronologyEntry.ts';
import type { ReportDocument, ReportHeading, ReportMeta } from '../../../../shared/report/document.ts';
import { counted } from '../../../../shared/report/reportWords.ts';
import { PdfJoiner } from '../pdf/joinPdfs.ts';
import { preparedDocument } from '../preparedDocument.ts';
import { PageSetter, type PdfResources } from './renderPdf.ts';

/** Entries of a table from one place up to another. */
interface Slice {
  readonly table: PlannedTable;
  readonly from: number;
  readonly to: number;
}

/** What is set at once. */
type Stretch = readonly Slice[];

/**
 * The most that is set at once: the compiler takes 0.2 GB for a thousand entries of 400 characters in seven columns. More
 * would take more memory; fewer would break the table more often, for each stretch begins a page.
 */
const stretchLimits = { cells: 7_000, characters: 500_000 } as const;

/** The tables of a chronology in stretches, in order, each no longer than the limits but for one entry alone. */
export function stretchesOf(
  tables: readonly PlannedTable[],
  charactersOf: (entry: ChronologyEntry) => number,
  limits: { readonly cells: number; readonly characters: number } = stretchLimits,
): Stretch[] {
  const stretches: Slice[][] = [[]];
  let cells = 0;
  let characters = 0;
  for (const table of tables) {
    let from = 0;
    for (const [at, entry] of table.entries.entries()) {
      const rowCells = table.shell.columns.length;
      const rowCharacters = charactersOf(entry);
      const isFull = cells + rowCells > limits.cells || characters + rowCharacters > limits.characters;
      if (isFull && cells > 0) {
        if (at > from) stretches.at(-1)?.push({ table, from, to: at });
        stretches.push([]);
        [from, cells, characters] = [at, 0, 0];
      }
      cells += rowCells;
      characters += rowCharacters;
    }
    stretches.at(-1)?.push({ table, from, to: table.entries.length });
  }
  return stretches;
}

/**
 * A chronology as one PDF/UA-1 file, its pages numbered through: each stretch is counted, then set and joined to those
 * before, so that the pages of only one are held. `step` is told how far it has come.
 */
export async function renderLongPdf(
  plan: ChronologyPlan,
  stretches: readonly Stretch[],
  resources: PdfResources,
  step: (words: string, done: number, total: number) => void,
): Promise<{ bytes: Uint8Array; statement: ReportMeta['details'] }> {
  const statement = [...plan.meta.details, pagesLine(stretches.length)];
  const stated: ChronologyPlan = { ...plan, meta: { ...plan.meta, details: statement } };
  const setter = new PageSetter(resources);
  const documents = stretches.map((stretch, index) => () => documentOf(stated, stretch, index === 0));
  const total = 2 * stretches.length;
  const counts: number[] = [];
  for (const [index, document] of documents.entries()) {
    step('Counting the pages', index, total);
    counts.push(setter.countPages(document(), { isFirst: index === 0, pagesBefore: 0 }));
    await setImmediate();
  }
  // A character that no font can draw takes more room as its number, which is learnt only when the pages are set.
  for (let tries = 0; tries < 3; tries += 1) {
    const joiner = new PdfJoiner();
    const pagesInAll = sumOf(counts);
    let isAsCounted = true;
    for (const [index, document] of documents.entries()) {
      step('Setting the pages', stretches.length + index, total);
      const place = { isFirst: index === 0, pagesBefore: sumOf(counts.slice(0, index)), pagesInAll };
      const pages = joiner.add(setter.set(document(), place));
      isAsCounted = isAsCounted && pages === counts[index];
      counts[index] = pages;
      // What the compiler handed over is only given back to the system between two turns of the event loop.
      await setImmediate();
    }
    if (isAsCounted) return { bytes: joiner.finish(), statement };
  }
  throw new Error('The pages of the report could not be numbered');
}

/** Why a page may end early: a reader who does not know takes it for the end. */
function pagesLine(stretches: number): ReportMeta['details'][number] {
  const text = `Set in ${counted(stretches, 'stretch', 'stretches')}, because it is long. Each begins a page, under a heading with the date it goes on from, so the page before it may be short.`;
  return { label: 'Pages', text };
}

function documentOf(plan: ChronologyPlan, stretch: Stretch, isFirst: boolean): ReportDocument {
  const tables = stretch.map(({ table, from, to }) => ({
    heading: from === 0 ? table.heading : continued(table, from),
    table: { ...table.shell, rows: table.rows(from, to) },
  }));
  return preparedDocument(chronologyPages(isFirst ? plan : { ...plan, pictures: [] }, tables));
}

/** `Entries in order of date, continued from Wed 14 Apr 2021`: a heading that is found again among 50 of them. */
function continued({ heading, entries }: PlannedTable, from: number): ReportHeading {
  const date = entries[from]?.date;
  const since = date?.earliest || date?.latest ? ` from ${formatEventDate(date)}` : '';
  return { ...heading, id: `${heading.id}-from-${from + 1}`, title: `${heading.title}, continued${since}` };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
