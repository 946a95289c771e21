import { useState } from 'react';
import { bytesOf } from '../data/bytesOf.ts';
import { asCallError } from '../data/callError.ts';
import { useClient } from '../data/DataProvider.tsx';
import { showNotice } from '../ui/index.ts';

/** Makes a file and offers it to the user, one at a time; says where it went, or why it did not. */
export function useSaveFile() {
  const client = useClient();
  const [isSaving, setIsSaving] = useState(false);
  const save = async (make: () => Promise<{ fileName: string; contentBase64: string }>) => {
    if (isSaving) return;
    setIsSaving(true);
    try {
      const made = await make();
      const { saved, fileName } = await client.saveFile(made.fileName, bytesOf(made.contentBase64));
      if (saved) showNotice(`Saved as ${fileName}. It is outside the workspace and is not encrypted.`);
    } catch (error) {
      showNotice(asCallError(error).message);
    } finally {
      setIsSaving(false);
    }
  };
  return { save, isSaving };
}
