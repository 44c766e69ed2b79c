// Checks: what an editor meant by a URL that leads nowhere.

import { SEARCH_URL } from '../content';
import type { SiteGraph } from '../graph';
import { nearestName, onlyNearName } from '../problems';

/** A URL of the site that was meant. */
export interface MeantUrl {
  url: string;
  /** What is wrong with the one that is written, where it is its form alone: ends the sentence "its URL has …". */
  reasons: string[];
  /** Whether nothing else can have been meant. */
  isCertain: boolean;
}

/** One way to write a URL in another form than its own. */
type Repair = readonly [signs: RegExp, instead: string | ((found: string) => string), reason: string];

const repairs: readonly Repair[] = [
  [/\/{2,}/g, '/', 'no two slashes together'],
  [/(?<=.)\/$/, '', 'no slash at its end'],
  [/\.md$/i, '', 'no ".md" at its end'],
  [/\.html?$/i, '', 'no ".html" at its end'],
  [/.*[A-Z].*/, (found) => found.toLowerCase(), 'no capitals'],
  [/^\/content(?=\/)/, '', 'no "content" at its beginning'],
  [/^\/home$/, '/', 'no "home" in it'],
  [/^(.*)\/index$/, (found) => found.slice(0, -'/index'.length) || '/', 'no "index" at its end'],
];

/** The page that was meant by a path, in another form or misspelt; undefined where none is near. */
export function meantUrl(path: string, { links }: SiteGraph): MeantUrl | undefined {
  const reasons: string[] = [];
  let url = path;
  for (const [signs, instead, reason] of repairs) {
    const repaired = typeof instead === 'string' ? url.replace(signs, instead) : url.replace(signs, instead);
    if (repaired === url) continue;
    url = repaired;
    reasons.push(reason);
    const { type, ...target } = links.resolveUrl(url);
    if (type === 'page') return { url, reasons, isCertain: true };
    if (type === 'redirect' && 'to' in target) return { url: target.to, reasons: [], isCertain: true };
  }
  const urls = [...links.listUrls(), SEARCH_URL];
  const nearest = nearestName(url, urls);
  return nearest === undefined
    ? undefined
    : { url: nearest, reasons: [], isCertain: onlyNearName(url, urls) === nearest };
}

/** The address of another site that was meant by a URL without its scheme, or with a misspelt one. */
export function meantAddress(url: string): string | undefined {
  const [signs] = /^(?:h?t+p+s?[:;]?\/{1,3}|\/\/|\/(?=www\.))/i.exec(url) ?? [''];
  const rest = url.slice(signs.length);
  const isHost = signs.endsWith('/') && signs !== '/' ? /^[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?#:]|$)/i : HOST;
  return isHost.test(rest) ? `https://${rest}` : undefined;
}

/** The hosts that are written without a scheme most often; `.md` is a file. */
const HOST = /^(?:www\.[a-z\d-]|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:uk|com|org|net|gov|edu|eu|int|info)(?:[/?#:]|$))/i;

/** The `mailto:` or `tel:` link that was meant by a plain email address or telephone number. */
export function meantContact(url: string): string | undefined {
  if (/^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(url)) return `mailto:${url}`;
  return /^\+?\d[\d\s().-]{6,20}$/.test(url) ? `tel:${url.replace(/[^+\d]/g, '').replace(/^0/, '+44')}` : undefined;
}
