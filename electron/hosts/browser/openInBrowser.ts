import { spawn } from 'node:child_process';

/**
 * Opens an address in the user's own browser. Where that does not work nothing happens: the address is printed too.
 * The address passes through the system's list of running programs, which other accounts on the same machine can
 * read for a moment; on a shared machine use `--no-open`.
 */
export function openInBrowser(url: string): void {
  const [command, args] = opener(url);
  const child = spawn(command, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true });
  child.on('error', () => undefined);
  child.unref();
}

function opener(url: string): [command: string, args: string[]] {
  switch (process.platform) {
    case 'win32':
      return ['cmd', ['/c', 'start', '""', `"${url}"`]];
    case 'darwin':
      return ['open', [url]];
    default:
      return ['xdg-open', [url]];
  }
}
