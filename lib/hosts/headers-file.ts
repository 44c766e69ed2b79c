// Hosts: `_headers` and `_redirects`, which Netlify and Cloudflare Pages read and do not publish.

import { withoutReplaced } from './headers-at';
import type { Host, HostRedirect } from './host';
import type { HeaderRule } from './rules';

/**
 * `_headers`: both hosts join the values of rules that name the same header, so none is named twice for one path.
 *
 * Source: docs.netlify.com/manage/routing/headers, developers.cloudflare.com/pages/configuration/headers.
 */
export function writeHeadersFile({ headers }: Host): string {
  const rules = withoutReplaced(headers).map(({ path, headers: each }) => {
    return [path, ...Object.entries(each).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  });
  return `${rules.join('\n\n')}\n`;
}

/** The rules of a `_headers` file. */
export function readHeadersFile(text: string): HeaderRule[] {
  return text
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n');
      const pairs = lines.map((line) => /^ {2}([^:]+): (.*)$/.exec(line)?.slice(1) ?? []);
      return { path, headers: Object.fromEntries(pairs) };
    });
}

/**
 * `_redirects`. Netlify shows a file in the place of a redirect unless the redirect is forced, with a sign that
 * Cloudflare Pages does not know and does not need. That one takes the first 2,000; at the old paths beyond, pages of
 * the site’s own lead on.
 *
 * @param isForced for Netlify: also where there is a page at the old path
 */
export function writeRedirectsFile({ redirects }: Host, isForced: boolean): string {
  const lines = redirects.map(({ from, to }) => `${from} ${to} 301${isForced ? '!' : ''}`);
  return lines.map((line) => `${line}\n`).join('');
}

/** The redirects of a `_redirects` file. */
export function readRedirectsFile(text: string): HostRedirect[] {
  return text
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([from, to]) => (from && to ? [{ from, to }] : []));
}
