// Content: what kind of link a URL is, seen from the page that it stands on.

/** A link, by where it leads. */
export type LinkTarget =
  | { type: 'internal'; path: string; fragment: string }
  | { type: 'external' }
  | { type: 'contact' }
  | { type: 'unsafe' };

const BASE = 'https://site.invalid';

/** Reads a URL as written on the page at `pageUrl`; relative ones are resolved as a browser does. */
export function readLink(url: string, pageUrl: string): LinkTarget {
  if (/^(mailto|tel):./i.test(url)) return { type: 'contact' };
  if (/^https?:\/\/./i.test(url)) return URL.canParse(url) ? { type: 'external' } : { type: 'unsafe' };
  if (/^([a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(url.trim()) || !URL.canParse(url, BASE + pageUrl))
    return { type: 'unsafe' };
  const { pathname, hash, origin } = new URL(url, BASE + pageUrl);
  if (origin !== BASE) return { type: 'unsafe' };
  return { type: 'internal', path: decode(pathname), fragment: decode(hash.slice(1)) };
}

/** Where a backlink leads: read as if the page’s URL ended in a slash, and its own end slash dropped. */
export function readBacklink(url: string, pageUrl: string): LinkTarget {
  const target = readLink(url, pageUrl === '/' ? '/' : `${pageUrl}/`);
  if (target.type !== 'internal') return target;
  return { ...target, path: target.path.replace(/(.)\/+$/, '$1') };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
