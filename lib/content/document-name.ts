// Content, stage 4: what the path of a Markdown file says of it: page or partial, and by what name it is known.

/** A Markdown file by its path in the content tree. */
export interface DocumentName {
  isPartial: boolean;
  /** Of a page: where it is published, for example `/a/b`. */
  url: string;
  /** Of a partial: as references write it, `content/a/b`. */
  name: string;
  /** A folder or name in the path that cannot be part of a URL. */
  badSegment: string | undefined;
  /** Whether the build makes something else at this URL. */
  isReserved: boolean;
}

/** Where the site’s own search is. */
export const SEARCH_URL = '/search';

const RESERVED =
  /^\/(404|search|(robots|llms)(\.txt)?|sitemap(\.xml)?|icon(\.svg)?|feed\.xml|manifest\.webmanifest|.*\.md|(assets|beside|gallery|media|static)(\/.*)?)$/;
const SEGMENT = /^[a-z0-9]+(?:(?:-+|[._])[a-z0-9]+)*$/;

/** Names a Markdown file: `a/b.md` is the page `/a/b`, `a/_b.md` the partial `content/a/b`. */
export function nameDocument(path: string): DocumentName {
  const segments = path.replace(/\.md$/, '').split('/');
  const last = segments.at(-1) ?? '';
  const isPartial = last.startsWith('_');
  const plain = [...segments.slice(0, -1), isPartial ? last.slice(1) : last];
  const url = pageUrl(segments);
  return {
    isPartial,
    url,
    name: ['content', ...plain].join('/'),
    badSegment: plain.find((segment) => !SEGMENT.test(segment)),
    isReserved: !isPartial && RESERVED.test(url),
  };
}

/** Whether a page can be made at an old path, to lead visitors on: there is a file name for it, and nothing else uses it. */
export function isOldPath(path: string): boolean {
  return path === '/' || (/^(\/(?!\.+(\/|$))[\w.~-]+)+$/.test(path) && !RESERVED.test(path));
}

/** `home` and `index` stand for the folder that they lie in, `home` at the top only. */
function pageUrl(segments: readonly string[]): string {
  const isIndex = segments.at(-1) === 'index' || (segments.length === 1 && segments[0] === 'home');
  return `/${(isIndex ? segments.slice(0, -1) : segments).join('/')}`;
}
