import path from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import writeFileAtomic from 'write-file-atomic';
import type { SavedFile } from '../../../shared/contract/bridge.ts';
import { fail, succeed, type Envelope } from '../../../shared/contract/envelope.ts';
import type { FileToSave } from './bridge.ts';

const kinds: Readonly<Record<string, string>> = {
  docx: 'Word document',
  pdf: 'PDF',
  csv: 'Table (CSV)',
  json: 'JSON',
  txt: 'Text',
};

/** Asks where to keep a file and writes it there, whole or not at all. */
export async function saveFile(
  window: BrowserWindow,
  { fileName, bytes }: FileToSave,
): Promise<Envelope<SavedFile>> {
  const name = safeFileName(fileName);
  const extension = path.extname(name).slice(1).toLowerCase();
  const kind = kinds[extension];
  const choice = await dialog.showSaveDialog(window, {
    title: 'Save',
    defaultPath: path.join(app.getPath('documents'), name),
    filters: kind === undefined ? [] : [{ name: kind, extensions: [extension] }],
    // A list of recent files would show case references to whoever uses the machine next.
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  if (choice.canceled || choice.filePath === '') return succeed({ saved: false, fileName: name });
  try {
    await writeFileAtomic(choice.filePath, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    return fail('workspace/cannot-write', {
      message:
        'The file could not be saved there. Your work in Candour is safe. Choose another folder, or close the file if it is open elsewhere.',
    });
  }
  return succeed({ saved: true, fileName: path.basename(choice.filePath) });
}

/** The last part of a name, without characters that Windows refuses. */
export function safeFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  // eslint-disable-next-line no-control-regex -- control characters are what has to go
  const plain = last.replace(/[\u0000-\u001f<>:"|?*]/g, '-').replace(/^[. ]+|[. ]+$/g, '');
  return plain === '' ? 'Candour file' : plain;
}

export function showStartProblem(): void {
  dialog.showErrorBox(
    'Candour could not start',
    'Nothing in your workspace has been changed. Restart the computer and open Candour again. If this comes back, install Candour again: the workspace stays where it is.',
  );
}

/** After the page has stopped working. There is one way on, and it loses nothing that was saved. */
export async function offerReload(window: BrowserWindow): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The window stopped working',
    detail:
      'Everything that was saved is safe. What was typed in the last second may have to be typed again.',
    buttons: ['Show it again'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (!window.isDestroyed()) window.webContents.reload();
}
