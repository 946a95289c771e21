import type { InputOf } from '../../../shared/contract/contract.ts';
import type { EntryFilter } from '../../../shared/contract/entryFilter.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { CallError } from '../../data/callError.ts';
import type { Client } from '../../data/client.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { useFileExport } from '../taking-out/index.ts';
import { pictureOfTimeline, type TimelinePicture } from '../timeline/index.ts';

type Input = Omit<InputOf<'chronology.export'>, 'taskId' | 'pictures' | 'caseId' | 'filter'> & {
  readonly caseId: CaseId;
  readonly filter: EntryFilter;
};

/** As many sheets as one document takes. */
const mostSheets = 60;

async function picturesOf(client: Client, { caseId, filter }: Input): Promise<TimelinePicture[]> {
  const pictures = await pictureOfTimeline(client, { caseId, filter });
  if (pictures.length <= mostSheets) return pictures;
  const message = `The timeline would take ${pictures.length} sheets, and a document takes ${mostSheets}. Choose fewer entries, or leave the picture out.`;
  throw new CallError({ code: 'reports/cannot-render', message, fields: [], canRetry: false });
}

/** Makes the chronology as a file and offers it to the user. */
export function useChronologyExport() {
  const client = useClient();
  const exporting = useFileExport();
  const run = (input: Input, withTimeline: boolean) =>
    exporting.run(input.format, async (taskId, isLatest) => {
      const pictures = withTimeline ? await picturesOf(client, input) : [];
      return isLatest() ? client.call('chronology.export', { ...input, pictures, taskId }) : null;
    });
  return { ...exporting, run };
}
