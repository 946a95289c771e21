import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

/** A browser that asks nobody anything by itself, so that whatever goes over the network in a test was our doing. */
const quietArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    if (folder === undefined) return [];
    return ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((name) =>
      join(folder, name),
    );
  }),
};

/**
 * Where the browser lies that the tests drive: the one named by CANDOUR_BROWSER, else one that is installed, else on Linux the one
 * that comes with the packages. Throws a sentence where there is none.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['CANDOUR_BROWSER'];
  if (named !== undefined) {
    if (!existsSync(named)) throw new Error(`CANDOUR_BROWSER names ${named}, and there is nothing there.`);
    return named;
  }
  const installed = usualPlaces[process.platform]?.find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    // Without the arguments it recommends: they turn web security off, which is among what is tested.
    return packaged.executablePath();
  }
  throw new Error(
    'The tests need a browser and found none. Install Chrome, Edge or Chromium, or name one in CANDOUR_BROWSER.',
  );
}

/** Without the browser's own sandbox: it cannot be had as root or on several Linux systems, and the only pages are ours. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: quietArgs, chromiumSandbox: false });
}

/** A page in a context of its own: nothing is shared with other tests, and axe can be used on it. */
export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1440, height: 900 },
  });
  return context.newPage();
}
