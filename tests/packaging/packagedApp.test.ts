import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { extractAll, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { invoke, onlyWindow, startHost } from '../support/fakeElectronHost.ts';
import { makeStandInElectron } from './standInElectron.ts';

const run = promisify(execFile);
const projectFolder = path.resolve(import.meta.dirname, '../..');

const casesList = z.object({ cases: z.array(z.object({ id: z.string() })) });
const packageLists = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
const reportFile = z.object({ contentBase64: z.string() });

let folder: string;
/** Every file and folder in the archive, from its root, with forward slashes. */
let archived: string[];
/** The archive laid out again as files, far from the project, so that nothing can be found there by accident. */
let laidOut: string;
const inPackage = (...parts: string[]) => path.join(folder, 'dist/linux-unpacked', ...parts);

/** Packages what is in `out/`, over a stand-in for Electron: everything but Electron's own program is the real thing. */
beforeAll(async () => {
  if (
    !existsSync(path.join(projectFolder, 'out/main/main.js')) ||
    !existsSync(path.join(projectFolder, 'out/renderer/index.html'))
  ) {
    throw new Error(
      'There is nothing to package: out/ has not been built. Run `npm run build` first; `npm test` does so itself.',
    );
  }
  folder = await mkdtemp(path.join(tmpdir(), 'candour-package-'));
  laidOut = path.join(folder, 'laid-out');
  await makeStandInElectron(path.join(folder, 'electron'));
  const builder = path.join(projectFolder, 'node_modules/electron-builder/cli.js');
  const overrides = [
    `-c.electronDist=${path.join(folder, 'electron')}`,
    `-c.directories.output=${path.join(folder, 'dist')}`,
  ];
  await run(
    process.execPath,
    [builder, '--dir', '--linux', `--${process.arch}`, '--publish', 'never', ...overrides],
    { cwd: projectFolder },
  );
  const archive = inPackage('resources/app.asar');
  archived = listPackage(archive, { isPack: false }).map((name) => name.replaceAll('\\', '/'));
  extractAll(archive, laidOut);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function filesUnder(start: string): Promise<string[]> {
  const entries = await readdir(start, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(start, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

async function builtCode(): Promise<string> {
  const files = await filesUnder(path.join(laidOut, 'out/main'));
  const texts = await Promise.all(
    files.map((name) => readFile(path.join(laidOut, 'out/main', name), 'utf8')),
  );
  return texts.join('\n');
}

describe('the archive', () => {
  test('holds the built program, its production modules, and nothing beside', () => {
    const roots = new Set(
      archived
        .map((name) => name.split('/').slice(1, 3).join('/'))
        .filter((name) => !name.startsWith('node_modules')),
    );
    expect([...roots].toSorted()).toEqual(['out', 'out/main', 'out/preload', 'out/renderer', 'package.json']);
  });

  test('holds no tests, source maps, TypeScript, notes or C sources', () => {
    const unwanted = /\.(map|tsx?|mts|cts|md|c|cc|h|gypi?)$|\/(tests?|__tests__)(\/|$)|\.test\./;
    expect(archived.filter((name) => unwanted.test(name))).toEqual([]);
  });

  test('holds no module that only builds or tests need', async () => {
    const text = await readFile(path.join(projectFolder, 'package.json'), 'utf8');
    const { dependencies, devDependencies } = packageLists.parse(JSON.parse(text));
    const modules = new Set(archived.map((name) => /^\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1]));
    expect(Object.keys(devDependencies).filter((name) => modules.has(name))).toEqual([]);
    expect(Object.keys(dependencies).filter((name) => !modules.has(name))).toEqual([]);
  });

  test('holds no host that listens on the network', async () => {
    const code = await builtCode();
    expect(code).toContain('electron/hosts/electron');
    expect(code).not.toMatch(/hosts\/browser|node:(http|https|net|tls|dgram|dns)\b/);
  });

  test('brings every module the program asks for, and each can be loaded', async () => {
    const code = await builtCode();
    const named = [...code.matchAll(/^import .*?["']([^"']+)["'];$|import\(["']([^"']+)["']\)/gm)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    const modules = [...new Set(named)].filter((name) => !/^(\.|node:|electron$)/.test(name));
    expect(modules).toContain('better-sqlite3');
    await writeFile(
      path.join(laidOut, 'load.mjs'),
      `for (const name of ${JSON.stringify(modules)}) await import(name);`,
    );
    await run(process.execPath, ['load.mjs'], { cwd: laidOut });
  });

  test('has a preload in one file that asks for nothing but electron, as a sandboxed page needs', async () => {
    expect(await filesUnder(path.join(laidOut, 'out/preload'))).toEqual(['preload.cjs']);
    const code = await readFile(path.join(laidOut, 'out/preload/preload.cjs'), 'utf8');
    expect([...code.matchAll(/require\(([^)]*)\)/g)].map((match) => match[1])).toEqual(['"electron"']);
  });

  test('has a page that needs no inline code and nothing from elsewhere', async () => {
    const page = await readFile(path.join(laidOut, 'out/renderer/index.html'), 'utf8');
    expect(page).toContain('<head>');
    expect(page).toMatch(/<script[^>]+src="\.\//);
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|https?:/i);
  });

  test('says of itself only what Electron needs to start it', async () => {
    const own: unknown = JSON.parse(await readFile(path.join(laidOut, 'package.json'), 'utf8'));
    expect(own).toMatchObject({ main: 'out/main/main.js', productName: 'Candour', type: 'module' });
    expect(own).not.toHaveProperty('scripts');
    expect(own).not.toHaveProperty('devDependencies');
  });
});

describe('beside the archive', () => {
  test('lies the native code of this system alone, where it can be loaded', async () => {
    const native = (await filesUnder(inPackage('resources/app.asar.unpacked'))).toSorted();
    expect(native.filter((name) => !name.endsWith('.node'))).toEqual([]);
    expect(native.map((name) => name.split('/').at(-2))).toEqual([
      expect.stringContaining('typst-ts-node-compiler-'),
      'prebuilds',
    ]);
    expect(native.at(-1)).toBe(`node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`);
  });

  test('lie the fonts and templates the typesetter reads, and no icons', async () => {
    const resources = await filesUnder(inPackage('resources/resources'));
    expect(resources).toEqual(
      expect.arrayContaining([expect.stringMatching(/^fonts\/.+\.ttf$/), expect.stringMatching(/^report\//)]),
    );
    expect(resources.filter((name) => name.startsWith('icons/'))).toEqual([]);
  });

  test('lies nothing that would look for updates', async () => {
    expect(await readdir(inPackage('resources'))).not.toContain('app-update.yml');
  });
});

describe('the program', () => {
  test('has its fuses set: no Node mode, no debugger, no code but the checked archive', async () => {
    const wire = await getCurrentFuseWire(inPackage('candour'));
    const isOpen = (fuse: FuseV1Options) => String.fromCharCode(wire[fuse] ?? 0) === '1';
    expect({
      runAsNode: isOpen(FuseV1Options.RunAsNode),
      cookieEncryption: isOpen(FuseV1Options.EnableCookieEncryption),
      nodeOptions: isOpen(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      nodeInspect: isOpen(FuseV1Options.EnableNodeCliInspectArguments),
      archiveIntegrity: isOpen(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyArchive: isOpen(FuseV1Options.OnlyLoadAppFromAsar),
      browserSnapshot: isOpen(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
      fileProtocol: isOpen(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      nodeInspect: false,
      archiveIntegrity: true,
      onlyArchive: true,
      browserSnapshot: false,
      fileProtocol: false,
    });
  });

  test('brings English alone', async () => {
    expect((await readdir(inPackage('locales'))).toSorted()).toEqual(['en-GB.pak', 'en-US.pak']);
  });
});

test('the packaged program starts, opens its practice case and sets a report with the fonts it brought', async () => {
  const host = await startHost(
    { appFolder: laidOut },
    { main: path.join(laidOut, 'out/main/main.js'), resourcesPath: inPackage('resources') },
  );
  const { webContents } = onlyWindow(host);
  const call = async (name: string, input: unknown) => {
    const answer = await invoke(webContents, 'candour:call', [name, input]);
    if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
    return answer.value;
  };
  const served = await host.partitions.get('persist:window')?.files.get('app')?.(
    new Request('app://candour/index.html'),
  );
  expect(served?.status).toBe(200);
  await call('workspace.openPractice', {});
  const { cases } = casesList.parse(await call('cases.list', {}));
  const report = reportFile.parse(await call('reports.export', { caseId: cases[0]?.id, format: 'pdf' }));
  expect(Buffer.from(report.contentBase64, 'base64').toString('latin1')).toMatch(/^%PDF-[\s\S]+SourceSans3/);
});

test('taking Candour off a machine leaves the workspace, and putting it on asks for no administrator', async () => {
  const settings = await readFile(path.join(projectFolder, 'electron-builder.yml'), 'utf8');
  expect(settings).toMatch(/^ {2}deleteAppDataOnUninstall: false$/m);
  expect(settings).toMatch(/^ {2}perMachine: false$/m);
  expect(settings).toMatch(/^publish: null$/m);
});
