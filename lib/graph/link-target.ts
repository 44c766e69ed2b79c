// Graph: where one link leads on this site.

import {
  type Anchor,
  filePath,
  type Page,
  type Reference,
  readBacklink,
  readLink,
  SEARCH_URL,
  type Site,
} from '../content';

/** Where a link leads. */
export type LinkTarget =
  | { type: 'page'; page: Page; fragment: string; anchor: Anchor | undefined }
  | { type: 'redirect'; path: string; to: string }
  | { type: 'file'; path: string }
  | { type: 'missing-file'; path: string }
  | { type: 'missing'; path: string; fragment: string }
  /** A page of ours, written with its domain; `path` is what to write instead. */
  | { type: 'own-domain'; path: string }
  | { type: 'other-service' | 'external' | 'contact' | 'local' | 'unsafe' };

/** Finds where links lead. */
export class LinkResolver {
  private readonly pages: ReadonlyMap<string, Page>;
  private readonly anchors = new Map<string, ReadonlyMap<string, Anchor>>();
  private readonly redirects: ReadonlyMap<string, string>;
  private readonly files: ReadonlySet<string>;
  private readonly domains: ReadonlySet<string>;

  constructor(private readonly site: Site) {
    this.pages = new Map(site.pages.map((page) => [page.url, page]));
    this.redirects = new Map(site.redirects.map(({ from, to }) => [from, to]));
    this.files = new Set(site.files);
    const own = URL.canParse(site.url) ? [new URL(site.url).host] : [];
    this.domains = new Set([...own, ...site.domains].map((domain) => domain.toLowerCase()));
  }

  /** Resolves a link as it is written on the page at `pageUrl`. */
  resolve({ kind, name }: Reference, pageUrl: string): LinkTarget {
    if (kind !== 'backlink') {
      const path = filePath(name, pageUrl) ?? (kind === 'file' ? name : undefined);
      if (path !== undefined) return this.resolveFile(path);
    }
    return this.find(kind === 'backlink' ? readBacklink(name, pageUrl) : readLink(name, pageUrl), name);
  }

  /** Resolves a URL that stands on no page. */
  resolveUrl(url: string): LinkTarget {
    const path = filePath(url, '/');
    return path === undefined ? this.find(readLink(url, '/'), url) : this.resolveFile(path);
  }

  /** URLs of all pages, for hints. */
  listUrls(): string[] {
    return [...this.pages.keys()];
  }

  private find(target: ReturnType<typeof readLink>, url: string): LinkTarget {
    if (target.type === 'external') return this.resolveExternal(url);
    if (target.type !== 'internal') return target;
    const { path, fragment } = target;
    const page = this.pages.get(path);
    if (page) return { type: 'page', page, fragment, anchor: this.anchorsOf(page).get(fragment) };
    const to = this.redirects.get(path);
    if (to !== undefined) return { type: 'redirect', path, to };
    if (this.isOther(path)) return { type: 'other-service' };
    return { type: 'missing', path, fragment };
  }

  private resolveFile(path: string): LinkTarget {
    if (this.files.has(path)) return { type: 'file', path };
    return this.isOther(`/${path}`) ? { type: 'other-service' } : { type: 'missing-file', path };
  }

  private resolveExternal(url: string): LinkTarget {
    const { host, hostname, pathname, hash } = new URL(url);
    if (this.domains.has(host)) return { type: 'own-domain', path: `${pathname.replace(/(.)\/+$/, '$1')}${hash}` };
    return { type: isLocalHost(hostname) ? 'local' : 'external' };
  }

  private anchorsOf(page: Page): ReadonlyMap<string, Anchor> {
    const known = this.anchors.get(page.url) ?? new Map(page.origin.anchors.map((anchor) => [anchor.id, anchor]));
    this.anchors.set(page.url, known);
    return known;
  }

  /** Whether something else than a page answers at a path: the site’s own search, or another service. */
  private isOther(path: string): boolean {
    return path === SEARCH_URL || this.site.otherPaths.some((pattern) => matches(path, pattern));
  }
}

/** Names that lead to the visitor's own machine or network, whoever the visitor is. */
function isLocalHost(hostname: string): boolean {
  if (/^(localhost|.*\.(localhost|local|internal|test))$/.test(hostname)) return true;
  return /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|0\.0\.0\.0|\[(::1?|f[cd]|fe80))/.test(hostname);
}

/** Whether a path is of a pattern, in which `*` stands for any text: its pieces follow one another. */
function matches(path: string, pattern: string): boolean {
  const [first = '', ...pieces] = pattern.split('*');
  const last = pieces.pop();
  if (last === undefined) return path === pattern;
  if (!path.startsWith(first) || path.length < first.length + last.length || !path.endsWith(last)) return false;
  let at = first.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return at <= path.length - last.length;
}
