import { linkAddress } from '../../../../shared/domain/linkAddress.ts';

/** Links to pages and mailboxes keep their address, freed of what a mail program wrapped it in; others their words. */
export function mendLinks(body: HTMLElement): void {
  for (const anchor of body.querySelectorAll('a')) {
    const href = linkAddress(unwrapped(anchor.getAttribute('href') ?? ''));
    if (href === null || anchor.textContent.trim() === '') anchor.removeAttribute('href');
    else anchor.setAttribute('href', href);
  }
}

/** Outlook rewrites links to pass through its own check and adds the name of the reader; the address is in them. */
function unwrapped(href: string): string {
  if (!/^https:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\//i.test(href)) return href;
  return new URL(href).searchParams.get('url') ?? href;
}
