// Graph: everything that the content of a site names, once, with where it leads and which pages it stands on.

import type { Page, Reference, Site, SitePartial } from '../content';
import { comparePlaces, isWithin } from '../source';
import { LinkResolver, type LinkTarget } from './link-target';

/** A reference, resolved. */
export interface Use {
  reference: Reference;
  /** Of links: where it leads. */
  target: LinkTarget | undefined;
  /** URLs of the pages that it stands on; empty in a partial that no page uses, and in `site.yml`. */
  on: string[];
}

/** What can be used: `page` by URL, `section` by URL and id, the others by the name that references write. */
export type ThingKind = 'page' | 'section' | 'partial' | 'picture' | 'file' | 'value' | 'block' | 'redirect';

/** All uses of a site, both ways: what a file names, and who names a thing. */
export class SiteGraph {
  /** Sorted by place. A use in a partial stands once, however many pages the partial is on. */
  readonly uses: readonly Use[];
  readonly links: LinkResolver;
  private readonly byThing = new Map<string, Use[]>();
  private readonly byFile = new Map<string, Use[]>();
  private readonly pages: ReadonlyMap<string, Page>;
  private readonly documents: ReadonlyMap<string, Page | SitePartial>;

  constructor(readonly site: Site) {
    this.links = new LinkResolver(site);
    this.pages = new Map(site.pages.map((page) => [page.url, page]));
    this.documents = new Map([...site.pages, ...site.partials].map((each) => [each.origin.file, each]));
    const uses = new Map<string, Use>();
    for (const page of site.pages) this.gather(page.origin.references, page.url, uses);
    for (const { origin } of site.partials) this.gather(origin.references, undefined, uses);
    this.gather(site.references, undefined, uses);
    this.uses = [...uses.values()].sort((a, b) => comparePlaces(a.reference.place, b.reference.place));
    for (const use of this.uses) {
      push(this.byFile, use.reference.place.file, use);
      for (const thing of thingsOf(use)) push(this.byThing, thing, use);
    }
  }

  /** Who names a thing. */
  usesOf(kind: ThingKind, name: string): readonly Use[] {
    return this.byThing.get(`${kind} ${name}`) ?? [];
  }

  /** What a file names, in the order written. */
  usesIn(file: string): readonly Use[] {
    return this.byFile.get(file) ?? [];
  }

  /** The use whose text holds a position of a file; `line` and `column` from 1. */
  findUse(file: string, line: number, column: number): Use | undefined {
    return this.usesIn(file).find(({ reference }) => isWithin({ line, column }, reference.place));
  }

  /** The page at a URL. */
  page(url: string): Page | undefined {
    return this.pages.get(url);
  }

  /** The page or partial of a file. */
  documentOf(file: string): Page | SitePartial | undefined {
    return this.documents.get(file);
  }

  private gather(references: readonly Reference[], url: string | undefined, uses: Map<string, Use>): void {
    for (const reference of references) {
      const isLink = /^(link|backlink|file)$/.test(reference.kind);
      const target = isLink && (url || !isRelative(reference)) ? this.links.resolve(reference, url ?? '/') : undefined;
      const { file, line, column } = reference.place;
      const key = `${file}:${line}:${column} ${reference.kind} ${reference.name} ${describe(target)}`;
      const known = uses.get(key);
      if (known && url && !known.on.includes(url)) known.on.push(url);
      if (!known) uses.set(key, { reference, target, on: url ? [url] : [] });
    }
  }
}

/** Whether a link leads to another place from every page. */
function isRelative({ kind, name }: Reference): boolean {
  return kind === 'backlink' || !/^(\/|(media|static)\/|[a-z][a-z0-9+.-]*:)/i.test(name);
}

function describe(target: LinkTarget | undefined): string {
  return target?.type === 'page' ? `${target.page.url}#${target.fragment}` : (target?.type ?? '');
}

function thingsOf({ reference: { kind, name }, target }: Use): string[] {
  if (target?.type === 'page') {
    const { page, anchor } = target;
    return [`page ${page.url}`, ...(anchor ? [`section ${page.url}#${anchor.id}`] : [])];
  }
  if (target?.type === 'redirect') return [`redirect ${target.path}`];
  if (target?.type === 'file') return [`file ${target.path}`];
  return kind === 'link' || kind === 'backlink' ? [] : [`${kind} ${name}`];
}

function push(map: Map<string, Use[]>, key: string, use: Use): void {
  const list = map.get(key);
  if (list) list.push(use);
  else map.set(key, [use]);
}
