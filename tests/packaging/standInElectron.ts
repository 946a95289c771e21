import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What every Electron carries in its program file, so that fuses can be found and set there. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseWireVersion = 1;
/** The fuses as Electron ships them, in their order: most are open. */
const shippedFuses = '10110001';

/** A folder that a packager takes for an unpacked Electron: the files it looks for, and a program with a wire of fuses. */
export async function makeStandInElectron(folder: string): Promise<void> {
  const padding = Buffer.alloc(1_024);
  const wire = Buffer.from([fuseWireVersion, shippedFuses.length]);
  const program = Buffer.concat([
    padding,
    Buffer.from(fuseSentinel),
    wire,
    Buffer.from(shippedFuses),
    padding,
  ]);
  await mkdir(path.join(folder, 'locales'), { recursive: true });
  await mkdir(path.join(folder, 'resources'));
  await writeFile(path.join(folder, 'electron'), program, { mode: 0o755 });
  for (const name of [
    'LICENSE',
    'LICENSES.chromium.html',
    'version',
    'chrome-sandbox',
    'locales/en-GB.pak',
    'locales/en-US.pak',
    'locales/fr.pak',
  ]) {
    await writeFile(path.join(folder, name), '');
  }
}
