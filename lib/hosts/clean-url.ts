// Hosts: the one address that each page has.

/**
 * Where a path that is no page’s own address leads: `/a.html`, `/a/` and `/a.html/` lead to `/a`, `/index.html` to `/`.
 * Never to another host, whatever is asked for.
 *
 * @returns undefined for a path that is served as it is
 */
export function cleanUrl(path: string): string | undefined {
  if (/^\/index(\.html)?\/*$/.test(path)) return '/';
  const [, clean] = /^(\/[^/\\].*?)(?:\.html)?\/*$/s.exec(path) ?? [];
  return clean === path ? undefined : clean;
}
