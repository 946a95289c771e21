/**
 * What a Candour page may load: its own files and nothing else. Both hosts send this text as a header with the page.
 *
 * - Inline styles are refused. The component library makes one style block; it is let in by `styleNonce`, a value made
 *   for one delivery of the page and put into it by `withStyleNonce`.
 * - `blob:` images are previews made in the page. Workers (pdf.js, spelling) are files of the app.
 * - `connect-src 'self'` is the page's own files and, in the browser host, its own server.
 */
export function contentPolicy(styleNonce?: string): string {
  const styles = styleNonce === undefined ? "'self'" : `'self' 'nonce-${styleNonce}'`;
  return [...directives, `style-src ${styles}`].join('; ');
}

/** The page with the nonce where react-aria-components looks for it. As an attribute, no style sheet can read it back. */
export function withStyleNonce(page: string, styleNonce: string): string {
  return page.replace('<head>', `<head><meta property="csp-nonce" nonce="${styleNonce}">`);
}

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
] as const;
