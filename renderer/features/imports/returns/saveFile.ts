import type { ImportId } from '../../../../shared/contract/values.ts';
import { useSaveFile } from '../../../app/useSaveFile.ts';
import { useClient } from '../../../data/DataProvider.tsx';

/** The original file of a return, byte for byte. */
export function useSaveOriginal() {
  const client = useClient();
  const { save, isSaving } = useSaveFile();
  return {
    isSaving,
    saveOriginal: (importId: ImportId) => save(() => client.call('imports.exportFile', { importId })),
  };
}
