// Manifest, second floor: the files of content that each page is made of, and what other pages tell of it.

import type { CheckedContent } from '../checks';
import type { Page } from '../content';
import { textAt } from '../source';
import { shortHash } from './hash';
import { inEssence, packLines } from './line-hashes';
import type { Manifest, ManifestPage, ManifestSource } from './schema';

/** Keys of front matter that other pages show: in menus, cards, and links that the site makes. */
const FACE_KEYS = [
  'title',
  'heading',
  'description',
  'subcategory',
  'draft',
  'navigation',
  'navigation_title',
  'navigation_description',
  'navigation_path',
  'navigation_visible',
];

/** What is wrong on some days and not on others is no part of a build: the same tree gives the same bytes. */
const OF_THE_DAY: ReadonlySet<string> = new Set(['future-value', 'old-value', 'review-due', 'security-expires']);

/** Files of settings of which one entry concerns one thing. */
const ENTRY_FILES = ['images.yml', 'redirects.yml', 'site.yml'];

/** What a page is made of, by the paths of the tree. */
export class PageSources {
  private readonly partials: ReadonlyMap<string, string>;
  private readonly problems = new Map<string, ManifestPage['problems']>();

  constructor(private readonly checked: Pick<CheckedContent, 'site' | 'sources' | 'tree' | 'problems'>) {
    this.partials = new Map(checked.site.partials.map(({ name, origin }) => [name, origin.file]));
    for (const { severity, rule, file, line, message } of checked.problems) {
      if (OF_THE_DAY.has(rule)) continue;
      const path = this.pathOf(file);
      const list = this.problems.get(path) ?? [];
      this.problems.set(path, [...list, { severity, rule, path, line, message }]);
    }
  }

  /** Its own file, then those of its partials, pictures and files, each with the line that first names it. */
  sourcesOf({ origin }: Page): ManifestPage['sources'] {
    const found = new Map<string, ManifestPage['sources'][number]>();
    const own = this.pathOf(origin.file);
    found.set(own, { path: own, line: 1 });
    for (const { kind, name, place } of origin.references) {
      const file = kind === 'partial' ? this.partials.get(name) : undefined;
      const path = file === undefined ? (/^\/?((?:media|static)\/.*)$/.exec(name)?.[1] ?? '') : this.pathOf(file);
      if (path === '' || found.has(path)) continue;
      found.set(path, { path, line: 1, usedAt: { path: this.pathOf(place.file), line: place.line } });
    }
    return [...found.values()];
  }

  /** Names of the values that stand on it. */
  valuesOf({ origin }: Page): string[] {
    const names = origin.references.filter(({ kind }) => kind === 'value').map(({ name }) => name);
    return [...new Set(names)].sort();
  }

  /** What other pages show of it. */
  faceOf({ origin }: Page): ManifestPage['face'] {
    const text = this.checked.sources.get(origin.file) ?? '';
    return FACE_KEYS.flatMap((key) => {
      const places = origin.keys.find(({ name }) => name === key);
      return places ? [{ key, text: textAt(text, places.value), line: places.key.line }] : [];
    });
  }

  /** What is wrong in its files. */
  problemsIn(sources: ManifestPage['sources']): ManifestPage['problems'] {
    return sources.flatMap(({ path }) => this.problems.get(path) ?? []);
  }

  /** A path in the tree. */
  pathOf(file: string): string {
    const { folder } = this.checked.tree;
    return file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
  }
}

/** Every file of the tree: texts, and the pictures and downloads that pages use. */
export async function listContent({ tree, site, readAsset }: CheckedContent): Promise<ManifestSource[]> {
  const texts = tree.texts.map(({ path, text }) => {
    return { path, hash: shortHash(inEssence(text)), lines: packLines(text) };
  });
  const used = [...site.pictures.map(({ path }) => path), ...site.downloads.map(({ path }) => path)];
  const assets: ManifestSource[] = [];
  for (const path of new Set(used)) assets.push({ path, hash: shortHash(await readAsset(path)) });
  return [...texts, ...assets].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The values of a site, and where each is written. */
export function listValues({ site }: CheckedContent, sources: PageSources): Manifest['values'] {
  const values = [...site.values].map(([name, { value, place }]) => {
    return { name, value, path: sources.pathOf(place.file), line: place.line };
  });
  return values.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Each entry at the top of the files of settings, with the lines that belong to it. */
export function listEntries({ tree }: CheckedContent): Manifest['entries'] {
  return tree.texts.filter(({ path }) => ENTRY_FILES.includes(path)).flatMap(({ path, text }) => entriesOf(path, text));
}

function entriesOf(path: string, text: string): Manifest['entries'] {
  const entries: Manifest['entries'] = [];
  text.split('\n').forEach((line, index) => {
    const key = /^(?:"([^"]+)"|'([^']+)'|([^\s#'"][^:]*)):(?:\s|$)/.exec(line)?.slice(1).find(Boolean);
    const last = entries.at(-1);
    if (key !== undefined) entries.push({ path, line: index + 1, key, text: line });
    else if (last && line.trim() !== '' && !line.startsWith('#')) last.text += `\n${line}`;
  });
  return entries;
}
