import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FinishedSite } from '../../lib/manifest';
import { listFiles, urlOf } from '../files';
import { purgeStyles, type StyledText } from '../finish/unused-styles';
import { hash, hashFile } from '../kept/hash';
import { KeptRecords } from '../kept/kept-records';
import type { PageWorkers } from '../pages/page-workers';
import type { PublishedPage } from '../pages/read-published';
import { root } from '../root';
import { readProgram } from './program-files';
import { publishScripts } from './published-scripts';

/** Folders of a built site that previews alone have. */
const OF_PREVIEWS = /^(gallery|preview)(\/|\.html$)/;

/** What a finished site is read with. */
export interface ReadOptions {
  /** Where it is kept what each page holds. */
  cache: string;
  /** A hash of the program. */
  program: string;
  workers: PageWorkers;
  /** The hashes of pages that were hashed when they were written, by path. */
  hashes: ReadonlyMap<string, string>;
  isPreview: boolean;
}

/**
 * A finished site as it lies on the disk. Of a preview, pages and style sheets are told as they are published, so that
 * it can be compared with a site that is: without what reviewers see, and without the rules that only this needs.
 */
export async function readFinished(folder: string, options: ReadOptions): Promise<FinishedSite> {
  const names = listFiles(folder);
  const textsOf = (pattern: RegExp) =>
    new Map(
      names.filter((name) => pattern.test(name)).map((name) => [`/${name}`, readFileSync(join(folder, name), 'utf8')]),
    );
  const pages = () => readAll(folder, names, options);
  const [sheets, scripts] = [textsOf(/\.css$/), textsOf(/^assets\/.*\.js$/)];
  const sizes = new Map<string, number | undefined>();
  const published = options.isPreview ? await publishStyled(pages(), sheets, scripts) : undefined;
  for (const texts of [published?.sheets, published?.scripts]) {
    for (const [url, text] of texts ?? []) sizes.set(url, Buffer.byteLength(text));
  }
  return {
    pages: published ? rename(pages(), published.urlOf) : pages(),
    sheets: published?.sheets ?? sheets,
    scripts: published?.scripts ?? scripts,
    sizeOf: (url) => {
      const path = join(folder, url);
      if (!sizes.has(url)) sizes.set(url, existsSync(path) ? statSync(path).size : undefined);
      return sizes.get(url);
    },
    program: readProgram(root),
  };
}

/** Pages one after another, so that a large site is never in memory as a whole; one that is as it was is not read again. */
async function* readAll(
  folder: string,
  names: readonly string[],
  { cache, program, workers, hashes }: ReadOptions,
): AsyncIterable<[url: string, page: PublishedPage]> {
  const kept = new KeptRecords<PublishedPage>(join(cache, 'readings'));
  const keyOf = (name: string) => hash(program, hashes.get(name) ?? hashFile(readFileSync(join(folder, name))));
  const make = async (missing: readonly string[]) => {
    const pages = await workers.read(missing.map((name) => join(folder, name)));
    return pages.map((value) => ({ value }));
  };
  const pages = names.filter((name) => name.endsWith('.html') && !OF_PREVIEWS.test(name));
  for await (const [name, page] of kept.each(pages, keyOf, make)) yield [urlOf(name), page];
}

/** Pages whose scripts have the names that they are published by. */
async function* rename(
  pages: AsyncIterable<[url: string, page: PublishedPage]>,
  urlOf: (url: string) => string,
): AsyncIterable<[url: string, page: PublishedPage]> {
  for await (const [url, page] of pages) {
    yield [url, { ...page, reading: { ...page.reading, scripts: page.reading.scripts.map(urlOf) } }];
  }
}

/** The style sheets and scripts of a preview as they are published: without what the gallery alone needs. */
async function publishStyled(
  pages: AsyncIterable<[url: string, page: PublishedPage]>,
  sheets: ReadonlyMap<string, string>,
  scripts: ReadonlyMap<string, string>,
) {
  const words = new Set<string>();
  const asked = new Set<string>();
  const islands = new Set<string>();
  for await (const [, page] of pages) {
    for (const names of Object.values(page.reading.names)) for (const name of names) words.add(name);
    for (const url of page.reading.scripts) asked.add(url);
    for (const name of page.islands) islands.add(name);
  }
  const { texts, urlOf } = await publishScripts(root, scripts, { asked, islands });
  const styled = [
    { raw: [...words].join(' '), extension: 'html' },
    ...[...texts.values()].map((raw): StyledText => ({ raw, extension: 'js' })),
  ] satisfies StyledText[];
  const purged = new Map<string, string>();
  for (const [url, css] of sheets) purged.set(url, await purgeStyles(css, styled));
  return { sheets: purged, scripts: texts, urlOf };
}
