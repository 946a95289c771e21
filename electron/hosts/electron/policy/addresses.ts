export const appScheme = 'app';
const appHost = 'candour';
const appPagePath = '/index.html';

/** The one page there is. */
export const appPage = `${appScheme}://${appHost}${appPagePath}`;

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

/** Whether an address is one of the app's own files. Parsed, never compared as text: `app://candour.evil` must not pass. */
export function isAppAddress(address: string): boolean {
  const url = parse(address);
  return (
    url !== null &&
    url.protocol === `${appScheme}:` &&
    url.hostname === appHost &&
    url.port === '' &&
    url.username === '' &&
    url.password === ''
  );
}

/** The page may be loaded again and its part after `#` may change. There is nowhere else to go. */
export function mayNavigateTo(address: string): boolean {
  return isAppAddress(address) && parse(address)?.pathname === appPagePath;
}

/** Every request that is not one of these is refused: the offline promise, kept by the session. */
export function mayRequest(address: string, { allowDevTools }: { allowDevTools: boolean }): boolean {
  if (isAppAddress(address)) return true;
  const url = parse(address);
  switch (url?.protocol) {
    case 'blob:': // made in the page, so it carries the page's origin
      return isAppAddress(address.slice('blob:'.length));
    case 'data:': // holds its own content; the content policy limits it to pictures
      return true;
    case 'devtools:':
      return allowDevTools;
    default:
      return false;
  }
}
