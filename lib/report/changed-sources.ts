// Report, third floor: which files, values, entries and titles differ between two builds, and in which line first.

import { firstDifference, type ManifestPage, type ManifestSource } from '../manifest';
import type { Cause } from './report';
import type { BuiltSite } from './site-pages';

/** Something that differs, with the texts that it was and is known by on pages. */
export interface ChangedThing {
  cause: Cause;
  texts: string[];
  /** Of a page that came or went: its URL, by which links know it. */
  url?: string;
}

/** Keys of site.yml that no page shows. */
const UNSEEN = new Set(['synonyms', 'rules', 'plain_language', 'extra_keys', 'other_paths', 'domains', 'redirects']);

/** Everything that differs in the sources of two builds; each is looked up once, and asked for by many pages. */
export class ChangedSources {
  /** By path in the tree, or in the repository. */
  readonly content: ReadonlyMap<string, Cause>;
  readonly program: ReadonlyMap<string, Cause>;
  /** By name, those whose text differs. */
  readonly values: ReadonlyMap<string, Cause>;
  /** Of `images.yml`, by the path of the picture. */
  readonly pictureEntries: ReadonlyMap<string, Cause>;
  /** Of `site.yml`. */
  readonly settings: readonly ChangedThing[];
  /** By URL: pages of which others would show another title, description or place. */
  readonly faces: ReadonlyMap<string, ChangedThing[]>;

  constructor(
    private readonly base: BuiltSite,
    private readonly head: BuiltSite,
    /** URLs that pages had before they were renamed: what differs there is told of the new ones. */
    private readonly renamed: ReadonlySet<string>,
  ) {
    this.content = this.listFiles(base.content, head.content);
    this.program = this.listFiles(base.program, head.program);
    this.values = this.listValues();
    const entries = this.listEntries();
    this.pictureEntries = new Map(
      entries.flatMap(({ path, key, thing }) => (path === 'images.yml' ? [[key, thing.cause] as const] : [])),
    );
    this.settings = entries.flatMap(({ path, key, thing }) => (path === 'site.yml' && !UNSEEN.has(key) ? [thing] : []));
    this.faces = this.listFaces();
  }

  /** Where a line of a content file is. */
  placeOf(path: string, line: number): Cause {
    const site = this.head.content.has(path) ? this.head : this.base;
    return { file: site.fileOf(path), line };
  }

  private listFiles(
    before: ReadonlyMap<string, ManifestSource>,
    after: ReadonlyMap<string, ManifestSource>,
  ): Map<string, Cause> {
    const found = new Map<string, Cause>();
    for (const path of new Set([...before.keys(), ...after.keys()])) {
      const [old, now] = [before.get(path), after.get(path)];
      if (old?.hash === now?.hash) continue;
      const line = old?.lines !== undefined && now?.lines !== undefined ? firstDifference(old.lines, now.lines) : 1;
      found.set(path, this.placeOf(path, line));
    }
    return found;
  }

  private listValues(): Map<string, Cause> {
    const found = new Map<string, Cause>();
    for (const name of new Set([...this.base.values.keys(), ...this.head.values.keys()])) {
      const [old, now] = [this.base.values.get(name), this.head.values.get(name)];
      if (old?.value === now?.value) continue;
      const at = now ?? old;
      if (at) found.set(name, this.placeOf(at.path, this.lineWithin(at.path, old?.line, now?.line)));
    }
    return found;
  }

  private listEntries() {
    const keyOf = ({ path, key }: { path: string; key: string }) => `${path} ${key}`;
    const before = new Map(this.base.manifest.entries.map((entry) => [keyOf(entry), entry]));
    const after = new Map(this.head.manifest.entries.map((entry) => [keyOf(entry), entry]));
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
      const [old, now] = [before.get(name), after.get(name)];
      const at = now ?? old;
      if (!at || inEssence(old?.text) === inEssence(now?.text)) return [];
      const cause = this.placeOf(at.path, this.lineWithin(at.path, old?.line, now?.line));
      return [{ path: at.path, key: at.key, thing: { cause, texts: changedValues(old?.text, now?.text) } }];
    });
  }

  private listFaces(): Map<string, ChangedThing[]> {
    const found = new Map<string, ChangedThing[]>();
    for (const url of new Set([...this.base.pages.keys(), ...this.head.pages.keys()])) {
      const [old, now] = [this.base.pages.get(url), this.head.pages.get(url)];
      const things = isPage(old) && isPage(now) ? this.compareFaces(old, now) : this.wholeFace(isPage(now) ? now : old);
      if (things.length > 0) found.set(url, things);
    }
    return found;
  }

  /** A page that came or went is in menus and cards, or no longer in them. */
  private wholeFace(page: ManifestPage | undefined): ChangedThing[] {
    const own = page?.sources[0];
    if (!isPage(page) || !own || this.renamed.has(page.url)) return [];
    return [{ cause: this.placeOf(own.path, own.line), texts: titlesOf(page), url: page.url }];
  }

  private compareFaces(before: ManifestPage, after: ManifestPage): ChangedThing[] {
    const path = after.sources[0]?.path;
    if (path === undefined) return [];
    const keys = new Set([...before.face, ...after.face].map(({ key }) => key));
    return [...keys].flatMap((key) => {
      const [old, now] = [before, after].map(({ face }) => face.find((each) => each.key === key));
      if (old?.text === now?.text) return [];
      // What has no words of its own, such as a rank, is known by the title that it moves.
      const isText = /title|heading|description|subcategory/.test(key);
      const texts = isText
        ? [old, now].flatMap((each) => (each ? [plainText(each.text)] : []))
        : [...titlesOf(before), ...titlesOf(after)];
      return [{ cause: this.placeOf(path, now?.line ?? old?.line ?? 1), texts }];
    });
  }

  /** The first line that differs from where something begins; only its first line is known of what came or went. */
  private lineWithin(path: string, before: number | undefined, after: number | undefined): number {
    const [old, now] = [this.base.content.get(path)?.lines, this.head.content.get(path)?.lines];
    if (before === undefined || after === undefined || old === undefined || now === undefined)
      return after ?? before ?? 1;
    return firstDifference(old, now, before, after);
  }
}

function isPage(page: ManifestPage | undefined): page is ManifestPage {
  return page !== undefined && page.leadsTo === undefined;
}

/** What menus and cards call a page. */
function titlesOf({ face }: ManifestPage): string[] {
  const titles = face.filter(({ key }) => /^(title|heading|navigation_title)$/.test(key));
  return titles.map(({ text }) => plainText(text));
}

/** A value of front matter as pages show it: without quotes, in one line. */
function plainText(written: string): string {
  const text = written
    .replace(/^[|>][+-]?\s*\n/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text;
}

function inEssence(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim();
}

/** The texts behind colons and dashes in lines that one entry has and the other lacks. */
function changedValues(before = '', after = ''): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const lines = [...old.filter((line) => !now.includes(line)), ...now.filter((line) => !old.includes(line))];
  const texts = lines.flatMap((line) => {
    const [, key = '', value = ''] = /^\s*(?:-\s+)?(?:("[^"]*"|'[^']*'|[^:]*):(?:\s+|$))?(.*)$/.exec(line) ?? [];
    return [plainText(key), plainText(value)];
  });
  return texts.filter((text) => text !== '');
}
