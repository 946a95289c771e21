import { randomUUID } from 'node:crypto';
import { unzipSync, Zip, ZipDeflate } from 'fflate';
import { type ChronologyPlan, chronologyPages } from '../../../../shared/report/chronologyDocument.ts';
import { paragraph } from '../../../../shared/report/document.ts';
import { preparedDocument } from '../preparedDocument.ts';
import { textWidth } from './pageGeometry.ts';
import { type DocxFonts, renderDocx } from './renderDocx.ts';
import { rowXml } from './rowXml.ts';
import { rowGeometry } from './tables.ts';

/** Where the text of a Word file stands. */
const bodyPart = 'word/document.xml';
const rowsAtOnce = 500;

/**
 * A chronology as a Word file. Only a row in place of all of a table's goes through the library, which would hold every
 * cell as objects; the rows themselves are written straight into the file, some hundred at a time.
 */
export async function renderLongDocx(
  plan: ChronologyPlan,
  fonts: DocxFonts,
  step: (words: string, done: number, total: number) => void,
): Promise<Uint8Array> {
  const tables = plan.tables.map((planned) => ({ planned, mark: randomUUID() }));
  const pages = chronologyPages(
    plan,
    tables.map(({ planned: { heading, shell }, mark }) => ({
      heading,
      table: { ...shell, rows: [{ cells: shell.columns.map(() => [paragraph(mark)]) }] },
    })),
  );
  const width = textWidth(pages.sections.at(-1) ?? { orientation: 'landscape', isWide: true });
  const total = plan.tables.reduce((sum, { entries }) => sum + entries.length, 0);

  function* bodyXml(skeleton: string): Generator<string> {
    let copied = 0;
    let done = 0;
    for (const { planned, mark } of tables) {
      const at = skeleton.indexOf(mark);
      yield skeleton.slice(copied, skeleton.lastIndexOf('<w:tr>', at));
      copied = skeleton.indexOf('</w:tr>', at) + '</w:tr>'.length;
      const geometry = rowGeometry(planned.shell, width);
      for (let from = 0; from < planned.entries.length; from += rowsAtOnce) {
        step('Setting the entries', done, total);
        const rows = planned.rows(from, Math.min(from + rowsAtOnce, planned.entries.length));
        done += rows.length;
        yield rows.map((row) => rowXml(row, geometry)).join('');
      }
    }
    yield skeleton.slice(copied);
  }
  const parts = unzipSync(await renderDocx(preparedDocument(pages), { fonts }));
  return zipped(parts, new Date(`${plan.meta.date}T12:00`), bodyXml);
}

/** The parts as one file again, the body in pieces that are never held together. */
function zipped(
  parts: Readonly<Record<string, Uint8Array>>,
  mtime: Date,
  bodyXml: (skeleton: string) => Iterable<string>,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, bytes] of Object.entries(parts)) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = mtime;
    zip.add(file);
    if (name === bodyPart)
      for (const xml of bodyXml(Buffer.from(bytes).toString('utf8'))) file.push(Buffer.from(xml, 'utf8'));
    else file.push(bytes);
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  return Buffer.concat(pieces);
}
