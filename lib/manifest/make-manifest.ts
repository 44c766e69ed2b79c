// Manifest, top floor: from a finished site and the content that it was made of to its manifest.

import type { CheckedContent } from '../checks';
import type { Page } from '../content';
import { shortHash } from './hash';
import { inEssence, packLines } from './line-hashes';
import { listEntries, listValues, PageSources } from './page-sources';
import { PageStyles } from './page-styles';
import type { Block, PageReading } from './read-page';
import { countBytes } from './resources';
import { MANIFEST_VERSION, type Manifest, type ManifestPage, type ManifestSource } from './schema';

type FinishedPage = readonly [url: string, page: { bytes: number; reading: PageReading }];

/** A finished site: everything that the manifest tells of is handed in. */
export interface FinishedSite {
  /** Each page that visitors can come to: bytes of its HTML, and what that holds; one at a time. */
  pages: Iterable<FinishedPage> | AsyncIterable<FinishedPage>;
  /** Texts of style sheets and scripts, by URL. */
  sheets: ReadonlyMap<string, string>;
  scripts: ReadonlyMap<string, string>;
  /** Bytes of a published file. */
  sizeOf(url: string): number | undefined;
  /** The program’s own files, by their path in the repository. */
  program: ReadonlyMap<string, string>;
}

/**
 * Makes the manifest of a build.
 *
 * @param content the files of the tree, as `listContent` tells them
 */
export async function makeManifest(
  finished: FinishedSite,
  checked: CheckedContent,
  content: ManifestSource[],
): Promise<Manifest> {
  const { site, tree } = checked;
  const sources = new PageSources(checked);
  const styles = new PageStyles(finished.sheets, finished.scripts.values());
  const blocks = new BlockTable();
  const byUrl = new Map(site.pages.map((page) => [page.url, page]));
  const redirects = new Map(site.redirects.map(({ from, place }) => [from.replace(/(?<=[^/])\.html$/, ''), place]));
  const pages: ManifestPage[] = [];
  for await (const [url, { bytes, reading }] of finished.pages) {
    const page = byUrl.get(url);
    const place = page ? undefined : redirects.get(url);
    const own = place ? [{ path: sources.pathOf(place.file), line: place.line }] : [];
    const made = page ? sources.sourcesOf(page) : own;
    const age = checked.readingAges.get(url);
    const { title, meta, leadsTo, headings, links, pictures, markup, names } = reading;
    pages.push({
      url,
      ...(leadsTo !== undefined && { leadsTo }),
      draft: page?.draft ?? false,
      title,
      meta,
      sources: made,
      values: page ? sources.valuesOf(page) : [],
      pictures,
      blocks: reading.blocks.map((block) => blocks.add(block)),
      headings,
      links,
      ids: page ? idsOf(page) : [],
      classes: names.classes,
      markup,
      style: styles.hashFor(reading),
      scripts: [...new Set(reading.scripts)].sort(),
      bytes: countBytes(bytes, reading, finished.sizeOf),
      ...(age !== undefined && { readingAge: Math.round(age * 10) / 10 }),
      face: page ? sources.faceOf(page) : [],
      problems: page ? sources.problemsIn(made) : [],
    });
  }
  return {
    format: 'build-manifest',
    version: MANIFEST_VERSION,
    site: { name: site.name, url: site.url, language: site.language },
    folder: tree.folder,
    blocks: blocks.list,
    pages: pages.sort((a, b) => (a.url < b.url ? -1 : 1)),
    content,
    program: listProgram(finished.program),
    values: listValues(checked, sources),
    entries: listEntries(checked),
  };
}

/** What fragments from elsewhere can lead to: not the notes of a text, nor what stands on every page. */
function idsOf({ origin }: Page): string[] {
  return origin.anchors.filter(({ kind }) => kind !== 'frame' && kind !== 'note').map(({ id }) => id);
}

function listProgram(files: ReadonlyMap<string, string>): Manifest['program'] {
  const sources = [...files].map(([path, text]) => {
    const hash = shortHash(inEssence(text));
    return path.endsWith('.json') ? { path, hash } : { path, hash, lines: packLines(text) };
  });
  return sources.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Each different block once: menus and footers stand on every page. */
class BlockTable {
  readonly list: Manifest['blocks'] = [];
  private readonly numbers = new Map<string, number>();

  add({ region, kind, markup, text }: Block): number {
    const key = `${region} ${kind} ${markup} ${text}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.list.length);
    return this.list.push([region, kind, markup, text]) - 1;
  }
}
