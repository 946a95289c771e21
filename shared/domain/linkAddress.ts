const longest = 2_000;
/** RFC 3986, 2: all that may stand in an address as it is. */
const notOfAnAddress = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu;
const strayPercent = /%(?![0-9a-f]{2})/gi;
const host = /^[a-z0-9%][a-z0-9%.-]*(:\d{1,5})?$/i;

/**
 * An address a text may link to, `https://…`, `http://…` or `mailto:…`, written so that Word and PDF readers take it;
 * null for any other. `www.gov.uk/guidance` and `name@example.org` are understood as they are meant. Candour opens none.
 */
export function linkAddress(typed: string): string | null {
  const meant = meantAddress(typed.trim().toWellFormed());
  if (meant === null || /\s/.test(meant)) return null;
  const address = meant.replace(notOfAnAddress, encodeURIComponent).replace(strayPercent, '%25');
  return address.length <= longest && isWellMade(address) ? address : null;
}

/** With its scheme in small letters; null where it has one that is not for reading. */
function meantAddress(typed: string): string | null {
  const scheme = /^(https?:\/\/|mailto:)/i.exec(typed)?.[0];
  if (scheme !== undefined) return scheme.toLowerCase() + typed.slice(scheme.length);
  if (/^[^@/:]+@[^@/:]+\.[^@/:]+$/.test(typed)) return `mailto:${typed}`;
  return /^[^/@:?#]+\.[^/@:.?#]{2,}([/?#]|$)/.test(typed) ? `https://${typed}` : null;
}

function isWellMade(address: string): boolean {
  if (address.startsWith('mailto:')) return /^mailto:[^@?]+@[^@?]+(\?|$)/.test(address);
  const authority = /^https?:\/\/([^/?#]*)/.exec(address)?.[1] ?? '';
  return host.test(authority);
}
