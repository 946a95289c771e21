import { largestReturnBytes } from '../../../shared/contract/imports.ts';
import { assertAgencyOfCase } from '../agencies/agencies.store.ts';
import { assertCase } from '../cases/cases.store.ts';
import type { HandlersOf } from '../handlers.ts';
import { Refusal } from '../refusal.ts';
import { insertImport } from './imports.store.ts';

export const importsHandlers: HandlersOf<'imports'> = {
  'imports.preview': async ({ fileName, contentBase64, columns, headingRecord, taskId }, { runTask }) => {
    const bytes = decode(contentBase64);
    const { preview } = await runTask('read-return', { fileName, bytes, columns, headingRecord }, taskId);
    return preview;
  },

  'imports.create': async (input, context) => {
    const { caseId, agencyId, fileName, columns, headingRecord, taskId } = input;
    assertCase(context.read, caseId);
    assertAgencyOfCase(context.read, agencyId, caseId);
    if (columns.date === null || columns.whatHappened.length === 0)
      throw new Refusal('imports/nothing-chosen');
    const bytes = decode(input.contentBase64);
    const { preview, entries } = await context.runTask(
      'read-return',
      { fileName, bytes, columns, headingRecord },
      taskId,
    );
    if (preview.outcome === 'refused')
      throw new Refusal('imports/unreadable', preview.reason ? { sentence: preview.reason } : {});
    if (entries.length === 0)
      throw new Refusal('imports/unreadable', {
        sentence: 'There is no entry in that file. Nothing was brought in.',
      });
    const { importId, undated } = context.write(({ begin, read, now }) => {
      // Asked again: the agency may have been taken out while the file was read.
      assertAgencyOfCase(read, agencyId, caseId);
      return insertImport(
        begin({
          label: `Bring in ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`,
          caseId,
          origin: 'import',
        }),
        {
          caseId,
          agencyId,
          fileName,
          bytes,
          reading: { columns, headingRecord },
          entries,
          leftOut: preview.leftOut,
        },
        now,
      );
    });
    return { importId, added: entries.length, undated, leftOut: preview.leftOut };
  },
};

function decode(contentBase64: string): Uint8Array {
  const bytes = Buffer.from(contentBase64, 'base64');
  if (bytes.length > largestReturnBytes) throw new Refusal('imports/too-large');
  return new Uint8Array(bytes);
}
