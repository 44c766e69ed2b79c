import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type FinishedSite, type PageReading, readPage } from '../../lib/manifest';
import { hash } from '../draw/hash';
import { KeptRecords } from '../draw/kept-records';
import { listFiles, urlOf } from '../files';
import { purgeStyles, type StyledText } from '../finish/unused-styles';
import { root } from '../root';
import { readProgram } from './program-files';
import { withoutReview } from './without-review';

/** Folders of a built site that previews alone have. */
const OF_PREVIEWS = /^(gallery|preview)(\/|\.html$)/;

/** A page as it is published: bytes of its HTML, and what that holds. */
interface ReadPage {
  bytes: number;
  reading: PageReading;
}

/** What a finished site is read with. */
export interface ReadOptions {
  /** Where it is kept what each page holds. */
  cache: string;
  /** A hash of the program. */
  program: string;
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
  if (options.isPreview) {
    const texts = listWords(pages(), scripts);
    for (const [url, css] of sheets) sizes.set(url, Buffer.byteLength(await purgeStyles(css, texts)));
  }
  return {
    pages: pages(),
    sheets,
    scripts,
    sizeOf: (url) => {
      const path = join(folder, url);
      if (!sizes.has(url)) sizes.set(url, existsSync(path) ? statSync(path).size : undefined);
      return sizes.get(url);
    },
    program: readProgram(root),
  };
}

/** Pages one after another, so that a large site is never in memory as a whole; one that is as it was is not read again. */
function* readAll(
  folder: string,
  names: readonly string[],
  { cache, program }: ReadOptions,
): Iterable<[url: string, page: ReadPage]> {
  const kept = new KeptRecords<ReadPage>(join(cache, 'readings'));
  let html = '';
  const keyOf = (name: string) => {
    html = readFileSync(join(folder, name), 'utf8');
    return hash(program, html);
  };
  const make = (): ReadPage => ({ bytes: Buffer.byteLength(withoutReview(html)), reading: readPage(html) });
  const pages = names.filter((name) => name.endsWith('.html') && !OF_PREVIEWS.test(name));
  for (const [name, page] of kept.each(pages, keyOf, make)) yield [urlOf(name), page];
}

/** Every name of an element on any page, and the scripts that pages ask for: the gallery has others. */
function listWords(pages: Iterable<[url: string, page: ReadPage]>, scripts: ReadonlyMap<string, string>): StyledText[] {
  const words = new Set<string>();
  const asked = new Set<string>();
  for (const [, { reading }] of pages) {
    for (const names of Object.values(reading.names)) for (const name of names) words.add(name);
    for (const url of reading.scripts) asked.add(url);
  }
  const own = [...scripts].filter(([url]) => asked.has(url));
  return [
    { raw: [...words].join(' '), extension: 'html' },
    ...own.map(([, raw]): StyledText => ({ raw, extension: 'js' })),
  ];
}
