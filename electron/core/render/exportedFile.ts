import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { ChronologySource } from '../../../shared/report/chronologySource.ts';
import type { TaskContext } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import type { ChronologyFormat } from './renderChronology.ts';

/** Entries as a file of that name. The pages are set on a worker thread, which can be stopped by its task. */
export async function exportedFile(
  { runTask, resourcesFolder }: TaskContext,
  source: ChronologySource,
  file: { readonly stem: string; readonly format: ChronologyFormat; readonly taskId: string | undefined },
): Promise<OutputOf<'chronology.export'>> {
  const { format, taskId } = file;
  const { bytes, statement } = await runTask(
    'render-chronology',
    { source, format, resourcesFolder },
    taskId,
  ).catch((error: unknown) => {
    throw error instanceof Refusal ? error : new Refusal('reports/cannot-render');
  });
  return {
    fileName: `${file.stem}.${format}`,
    contentBase64: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
    entryCount: source.entries.length,
    leftOut: [...source.leftOut],
    statement: statement.map((line) => ({ ...line })),
  };
}
