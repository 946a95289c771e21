import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { createApp } from '../../electron/core/app.ts';
import { callApp, passphrase } from '../support/workspaceClient.ts';
import { makeBigCase } from './bigCase.ts';
import { print, time } from './measure.ts';

const words =
  'A visit was made to the home and the child was seen with the mother, who said that all was well. '.repeat(
    4,
  );

/** The whole report to Word and PDF; against the same library making one plain table of as many rows. */
export async function benchExports(folder: string): Promise<void> {
  const app = createApp({
    workspaceFolder: join(folder, 'workspace'),
    resourcesFolder: join(import.meta.dirname, '../../resources'),
    workerScript: new URL('../../electron/core/tasks/worker.ts', import.meta.url),
    now: () => new Date(),
    log: () => undefined,
    scryptCost: 1024,
  });
  await callApp(app, 'workspace.create', { passphrase });
  for (const entries of [100, 500, 2_000]) {
    const caseId = await makeBigCase((name, input) => callApp(app, name, input), entries);
    const bare = { docx: await time(3, () => bareDocx(entries)), pdf: await time(3, () => barePdf(entries)) };
    for (const format of ['docx', 'pdf'] as const) {
      const times = await time(3, async () => {
        await callApp(app, 'reports.export', { caseId, format });
      });
      const library = format === 'docx' ? 'docx' : 'Typst';
      print({
        name: `export as ${format}`,
        size: entries,
        ...times,
        against: { name: `${library} alone, one table of as many rows`, medianMs: bare[format].medianMs },
      });
    }
  }
  await app.close();
}

async function bareDocx(rows: number): Promise<void> {
  const row = () =>
    new TableRow({
      children: ['1', '1 May 2021', words].map((text) => new TableCell({ children: [new Paragraph(text)] })),
    });
  const document = new Document({
    sections: [{ children: [new Table({ rows: Array.from({ length: rows }, row) })] }],
  });
  await Packer.toBuffer(document);
}

function barePdf(rows: number): void {
  const compiler = NodeCompiler.create();
  const mainFileContent = `#let words = sys.inputs.words\n#set document(title: "Bench")\n#set text(lang: "en")\n#table(columns: (auto, auto, 1fr), table.header[No.][Date][Event], ..range(${rows}).map(number => (str(number), "1 May 2021", words)).flatten())`;
  compiler.pdf({ mainFileContent, inputs: { words } }, { pdfStandard: 'ua-1' });
  compiler.evictCache(0);
}
