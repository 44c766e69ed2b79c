import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes as Html, parse } from 'parse5';
import { phonePicture } from '../../lib/manifest';
import { urlOf } from '../files';
import { attribute, walk } from '../finish/html-tree';
import { ISLAND_TAG } from '../finish/islands';
import { listIslandScripts } from '../island-scripts';

/** The kinds of file that a page is made of. */
export const kinds = ['HTML', 'CSS', 'JS', 'picture'] as const;

/** One of the kinds of file that a page is made of. */
export type Kind = (typeof kinds)[number];

/** Bytes as they are, and compressed. */
export interface Bytes {
  raw: number;
  gzip: number;
  brotli: number;
}

/** What one page costs on a first visit. */
export interface PageSize {
  url: string;
  /** The addresses that are asked for, the page’s own first. */
  requests: readonly string[];
  /** Bytes by kind: as they are, and compressed as far as each format goes. Pictures are the same in each, unless drawn. */
  bytes: Record<Kind, Bytes>;
}

/**
 * Measures what a page of a built site costs a phone on its first visit.
 *
 * @param name of its file: `a/b.html`
 */
export function measurePage(outDir: string, name: string): PageSize {
  const none = () => ({ raw: 0, gzip: 0, brotli: 0 });
  const bytes: PageSize['bytes'] = { HTML: none(), CSS: none(), JS: none(), picture: none() };
  const add = (kind: Kind, path: string) => {
    const content = readFileSync(join(outDir, path));
    bytes[kind].raw += content.length;
    // Hosts compress drawings, which are text; other pictures are compressed already.
    const isText = kind !== 'picture' || path.endsWith('.svg');
    bytes[kind].gzip += isText ? gzipSync(content, { level: 9 }).length : content.length;
    bytes[kind].brotli += isText ? brotliCompressSync(content).length : content.length;
  };
  add('HTML', name);
  const resources = listResources(outDir, parse(readFileSync(join(outDir, name), 'utf8')));
  for (const { kind, url } of resources) add(kind, url);
  const url = urlOf(name);
  return { url, requests: [url, ...resources.map((each) => each.url)], bytes };
}

/** Styles, scripts (those of islands too) and pictures of a page, each one once; of a picture, the file that a phone chooses. */
function listResources(outDir: string, document: Html.Document): { kind: Kind; url: string }[] {
  const found = new Map<string, Kind>();
  const islands = new Set<string>();
  for (const node of walk(document)) {
    if (!('tagName' in node)) continue;
    const [href, source] = [attribute(node, 'href'), attribute(node, 'src')];
    if (node.tagName === 'link' && attribute(node, 'rel') === 'stylesheet' && href) found.set(href, 'CSS');
    if (node.tagName === 'script' && source) found.set(source, 'JS');
    if (node.tagName === 'link' && attribute(node, 'rel') === 'modulepreload' && href) found.set(href, 'JS');
    if (node.tagName === ISLAND_TAG) islands.add(attribute(node, 'data-island') ?? '');
    if (node.tagName === 'img' && source?.endsWith('.svg')) found.set(source, 'picture');
    if (node.tagName === 'source' && attribute(node, 'type') === 'image/avif') {
      found.set(phonePicture(attribute(node, 'srcset') ?? ''), 'picture');
    }
  }
  for (const url of listIslandScripts(outDir, islands)) found.set(url, 'JS');
  return [...found].map(([url, kind]) => ({ kind, url: url.replace(/[?#].*$/, '') }));
}
