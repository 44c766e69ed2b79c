const BASE = 'https://site.invalid/a/b';
const SAFE_SCHEMES = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * What is unsafe about a URL as a browser reads it, which drops white space and control characters and takes `\` for `/`.
 *
 * @param use `link`: visitors follow it, and other hosts are fine when their scheme is written out; `load`: the browser does
 */
export function urlFault(written: string, use: 'link' | 'load'): string | undefined {
  if (!URL.canParse(written, BASE)) return undefined;
  const url = new URL(written, BASE);
  if (url.origin === new URL(BASE).origin) return undefined;
  if (!SAFE_SCHEMES.has(url.protocol)) return `a URL that can run code (${url.protocol})`;
  if (use === 'load') return 'something loaded from another host';
  return /^[a-z]+:/i.test(written) ? undefined : 'a link to another host in disguise';
}
