/** From Next’s export to the site that is published: pages without the framework, and only the files that they need. */

import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { markScriptSupport } from '../../components/layout/script-support';
import { fileOf, listFiles } from '../files';
import type { KeptBytes } from '../kept/kept-bytes';
import type { FileInParts } from '../pages/write-in-parts';
import { bundleClient, chooseScripts } from './client-bundle';
import { readBuildManifest } from './client-modules';
import { findPlace } from './drawn-place';
import { addScripts, addToHead, finishPage, tagOfScript, UnfinishablePage } from './finish-page';
import { bundleIslands, type IslandSource } from './island-bundle';
import { type PageIsland, twoIslands } from './islands';
import { dropUnusedStyles } from './unused-styles';
import { wordsOfTags } from './words-of-tags';

/** What the finishing step works on. */
export interface FinishSiteOptions {
  /** The repository. */
  root: string;
  /** Next’s folder, with its manifests. */
  nextDir: string;
  /** Next’s export. */
  exportDir: string;
  /** Where the finished site is put; must not exist yet. */
  outDir: string;
  /** The folder of islands, from the repository; `components/islands` unless given. */
  islandsFolder?: string;
  /** The pages that Next left a place in for what the build draws. */
  drawn?: DrawnPages | undefined;
  /** Whether style rules that select nothing on any page are dropped. */
  dropsStyles?: boolean;
}

/** The pages of a site that the build draws. */
export interface DrawnPages {
  /** Words of their tags. */
  words: Iterable<string>;
  /** The parts of each page that scripts start; those that several pages have may be there once. */
  parts: Iterable<readonly string[]>;
  /**
   * Puts them together.
   *
   * @param frames what Next has rendered of them, finished, by path
   */
  join(frames: ReadonlyMap<string, string>): Iterable<DrawnHtml>;
  /** Writes files into a folder, by their paths in it, and tells the SHA-256 of each. */
  write(folder: string, files: readonly FileInParts[]): Promise<ReadonlyMap<string, string>>;
}

/** A page that the build drew: what is written before its body, the body, and what is written behind it. */
export interface DrawnHtml {
  url: string;
  before: string;
  body: string | KeptBytes;
  after: string;
  /** The parts of it that scripts start. */
  parts: readonly string[];
}

/** A finished site. */
export interface FinishedPages {
  /** How many there are. */
  count: number;
  /** The SHA-256 of those that the build drew, by path. */
  hashes: ReadonlyMap<string, string>;
}

/**
 * Finishes an export.
 *
 * @throws {UnfinishablePage} naming every page that cannot be published as it is
 */
export async function finishSite(options: FinishSiteOptions): Promise<FinishedPages> {
  const { root, nextDir, exportDir, outDir, islandsFolder = 'components/islands', drawn, dropsStyles } = options;
  const manifest = await readBuildManifest(nextDir);
  const clientScripts = await bundleClient(root);
  const loaded = new Set<string>();
  const names = listFiles(exportDir);
  const failures: string[] = [];
  const islandPages = new Map<string, readonly PageIsland[]>();
  const frames = new Map<string, string>();
  let pages = 0;
  for (const name of names.filter((each) => !isLeftover(each))) {
    const target = join(outDir, name);
    await mkdir(dirname(target), { recursive: true });
    if (!name.endsWith('.html')) {
      await cp(join(exportDir, name), target);
      continue;
    }
    const exported = await readFile(join(exportDir, name), 'utf8');
    try {
      const known = { manifest, keptScripts: [markScriptSupport], clientScripts, islandsFolder };
      const { html, scripts, islands } = finishPage(exported, known);
      const place = findPlace(html);
      if (place !== undefined) {
        frames.set(place, html);
        continue;
      }
      for (const url of scripts) loaded.add(url);
      await writeFile(target, html);
      if (islands.length > 0) islandPages.set(target, islands);
      pages += 1;
    } catch (error) {
      if (!(error instanceof UnfinishablePage)) throw error;
      failures.push(`${name}: ${error.message}`);
    }
  }
  const sources = listSources([...islandPages.values()].flat(), failures);
  if (failures.length > 0) {
    await rm(outDir, { recursive: true, force: true });
    throw new UnfinishablePage(failures.join('\n'));
  }
  for (const parts of drawn?.parts ?? []) {
    for (const { url } of chooseScripts(clientScripts, new Set(parts))) loaded.add(url);
  }
  await mkdir(join(outDir, 'assets'), { recursive: true });
  for (const { url, code } of clientScripts) if (loaded.has(url)) await writeFile(join(outDir, url), code);
  if (sources.length > 0) await addIslands(options, islandPages, sources);
  const words = [...frames.values(), ...[...loaded].map(tagOfScript)].flatMap(wordsOfTags);
  const rename = dropsStyles ? await dropUnusedStyles(outDir, [...words, ...(drawn?.words ?? [])]) : undefined;
  for (const [url, html] of frames) frames.set(url, rename?.(html) ?? html);
  const whole = [...(drawn?.join(frames) ?? [])].map(({ url, before, body, after, parts }) => {
    const { html } = addScripts(before, new Set(parts), { clientScripts });
    return { path: fileOf(url), parts: [html, body, after] };
  });
  const hashes = (await drawn?.write(outDir, whole)) ?? new Map<string, string>();
  return { count: pages + hashes.size, hashes };
}

/** The islands of a site, each one once, in an order that does not depend on the pages. */
function listSources(islands: readonly IslandSource[], failures: string[]): IslandSource[] {
  const files = new Map<string, string>();
  for (const { name, file } of islands) {
    const before = files.get(name) ?? file;
    if (before !== file) failures.push(twoIslands(name, before, file));
    files.set(name, file);
  }
  return [...files].map(([name, file]) => ({ name, file })).sort((a, b) => a.file.localeCompare(b.file, 'en'));
}

/** Writes the scripts of the islands, and names them in the pages that have one. */
async function addIslands(
  { root, outDir }: FinishSiteOptions,
  pages: ReadonlyMap<string, readonly PageIsland[]>,
  sources: readonly IslandSource[],
): Promise<void> {
  const bundle = await bundleIslands(root, sources);
  for (const [url, code] of bundle.files) await writeFile(join(outDir, url), code);
  for (const [path, islands] of pages) {
    const urgent = islands.filter(({ isUrgent }) => isUrgent).flatMap(({ name }) => bundle.scripts.get(name) ?? []);
    const preloads = [...new Set(urgent)].map((url) => `<link rel="modulepreload" href="${url}">`);
    const script = `<script type="module" src="${bundle.url}"></script>`;
    await writeFile(path, addToHead(await readFile(path, 'utf8'), preloads.join('') + script));
  }
}

/** Files of the export that serve the router alone: flight payloads, scripts, manifests, and the second copy of the 404. */
function isLeftover(name: string): boolean {
  if (/^_not-found(\.html|\.txt|\/)/.test(name)) return true;
  if (/^_next\/.*\.(js|js\.map|json)$/.test(name)) return true;
  return name.endsWith('.txt') && name !== 'robots.txt' && !name.startsWith('_next/');
}
