// Starts other programs without a shell in between wherever that can be, so that no path is taken apart at a space.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** The Node 24 that the `node` package brings; the machine's own Node may be too old for the database. */
export const nodeBinary = join(
  projectFolder,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/**
 * @typedef {{ code: number, output: string }} Ended
 * @typedef {{ env?: Record<string, string>, timeoutMs?: number }} Options
 */

/**
 * Runs a program quietly and keeps what it said.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options & { shell?: boolean }} [options]
 * @returns {Promise<Ended>}
 */
export function runQuietly(command, args, { env = {}, timeoutMs, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: projectFolder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: output + error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a script on the project's Node, quietly. @param {readonly string[]} args @param {Options} [options] */
export function runNodeQuietly(args, options) {
  return runQuietly(nodeBinary, args, options);
}

/**
 * Runs a program in the foreground, handing signals on, until it ends. The channel between the two ends when this
 * process ends however it ends, which tells the program to close: there are no signals to send on Windows.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, hasChannel?: boolean }} [options]
 * @returns {Promise<number>} its exit code
 */
export function runInForeground(command, args, { env = {}, hasChannel = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: projectFolder,
      env: { ...process.env, ...env },
      stdio: hasChannel ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
    });
    // Ctrl+C reaches the whole group by itself; this process only has to outlive it.
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    // npm does not hand SIGTERM on: it goes, and would leave an open workspace behind that nobody can see.
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs npm: the very npm that runs us where there is one.
 *
 * @param {readonly string[]} args fixed words only: on Windows they may pass through a shell
 */
export function runNpm(args) {
  const { npm_execpath: script, npm_node_execpath: machineNode } = process.env;
  if (script !== undefined && basename(script) === 'npm-cli.js' && existsSync(script)) {
    return runQuietly(machineNode ?? process.execPath, [script, ...args]);
  }
  const isWindows = process.platform === 'win32';
  return runQuietly(isWindows ? 'npm.cmd' : 'npm', args, { shell: isWindows });
}
