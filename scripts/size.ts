import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes as Html, parse } from 'parse5';
import { checkSite } from '../lib/checks';
import { readComponentCosts } from './components/component-costs';
import { type ComponentShare, componentTable, listShares, unusedParagraph } from './components/component-table';
import { loadComponents } from './components/load-components';
import { tracePages } from './components/trace-pages';
import { listHtml, urlOf } from './files';
import { attribute, walk } from './finish/html-tree';
import { ISLAND_TAG } from './finish/islands';
import { listIslandScripts } from './island-scripts';

/** The kinds of file that a page is made of. */
const KINDS = ['HTML', 'CSS', 'JS', 'picture'] as const;
type Kind = (typeof KINDS)[number];

/** What one page costs on a first visit. */
interface PageSize {
  url: string;
  requests: number;
  /** Bytes by kind: as they are, and compressed. */
  bytes: Record<Kind, { raw: number; gzip: number; brotli: number }>;
}

/** A phone: 360 CSS pixels wide, two device pixels to each. The first picture at least this wide is the one it loads. */
const PHONE_PIXELS = 720;

/** What a program gets with `--format json`. */
export interface SizeReport {
  /** The built pages: what each one costs a phone, and what each of its components costs it. */
  pages: (PageSize & { components: ComponentShare[] })[];
  /** Each component that a page uses, over all pages. */
  components: ComponentShare[];
}

const USAGE = `npm run size [-- --page /url] [-- --format json]`;

/**
 * Prints what every page of the built site costs a phone on its first visit, and what each component adds.
 *
 * @param args `--page /url` for the components of one page, `--format json` for programs: a `SizeReport`
 * @returns the exit code: 0 printed, 1 there is no such page or no built site, 2 a wrong option
 */
export async function size(args: string[] = []): Promise<number> {
  const options = readOptions(args);
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  const outDir = resolve(process.env.OUT_DIR || 'out');
  if (!existsSync(join(outDir, 'index.html'))) {
    console.error(`There is no built site in "${outDir}": npm run build makes it.`);
    return 1;
  }
  const { page: url, format } = options;
  const pages = listHtml(outDir).filter((name) => url === undefined || urlOf(name) === url);
  if (pages.length === 0) {
    console.error(`There is no page "${url}" in "${outDir}". Write its address, such as /a/b.`);
    return 1;
  }
  const { site } = await checkSite(process.env.CONTENT_DIR || 'content');
  const uses = tracePages(site, await loadComponents());
  const costs = await readComponentCosts();
  const report: SizeReport = {
    pages: pages
      .map((name) => measurePage(outDir, name))
      .map((page) => ({ ...page, components: listShares(uses, costs, page.url) })),
    components: listShares(uses, costs),
  };
  if (format === 'json') console.log(JSON.stringify(report, null, 2));
  else printReport(report, url === undefined ? unusedParagraph(uses, costs) : undefined);
  return 0;
}

function readOptions(args: string[]): { page?: string | undefined; format: string } | undefined {
  try {
    const options = { page: { type: 'string' }, format: { type: 'string', default: 'text' } } as const;
    const { values } = parseArgs({ args, options });
    return values.format === 'text' || values.format === 'json' ? values : undefined;
  } catch {
    return undefined;
  }
}

/** @param unused what to say of components that no page uses; undefined where one page is told of in full */
function printReport({ pages, components }: SizeReport, unused: string | undefined): void {
  console.log('First visit on a phone, bytes: raw / gzip / brotli (pictures: as they are)\n');
  for (const page of pages) {
    const { HTML, CSS, JS, picture } = page.bytes;
    const shown = [HTML, CSS, JS].map(({ raw, gzip, brotli }, index) => `${KINDS[index]} ${raw} / ${gzip} / ${brotli}`);
    const total = HTML.gzip + CSS.gzip + JS.gzip + picture.raw;
    console.log(
      `${page.url}\n  ${shown.join(', ')}\n  pictures ${picture.raw}; ${page.requests} requests, ${total} in all (gzip)`,
    );
  }
  console.log(`\n${ABOUT_COMPONENTS}\n`);
  if (unused !== undefined) console.log(`${componentTable(components)}\n\n${unused}`);
  else for (const page of pages) console.log(componentTable(page.components));
}

const ABOUT_COMPONENTS = `What each component adds, in bytes. HTML: its own markup, and with the components in it.
CSS: its own styles, without tokens and base. Script: what the site’s script would lose without it,
or an island’s own code. --page /url tells of one page, --format json of every page.`;

function measurePage(outDir: string, name: string): PageSize {
  const none = () => ({ raw: 0, gzip: 0, brotli: 0 });
  const bytes: PageSize['bytes'] = { HTML: none(), CSS: none(), JS: none(), picture: none() };
  const add = (kind: Kind, path: string) => {
    const content = readFileSync(join(outDir, path));
    bytes[kind].raw += content.length;
    bytes[kind].gzip += gzipSync(content, { level: 9 }).length;
    bytes[kind].brotli += brotliCompressSync(content).length;
  };
  add('HTML', name);
  const resources = listResources(outDir, parse(readFileSync(join(outDir, name), 'utf8')));
  for (const { kind, url } of resources) add(kind, url);
  return { url: urlOf(name), requests: 1 + resources.length, bytes };
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
    if (node.tagName === 'source' && attribute(node, 'type') === 'image/avif') {
      found.set(phonePicture(attribute(node, 'srcset') ?? ''), 'picture');
    }
  }
  for (const url of listIslandScripts(outDir, islands)) found.set(url, 'JS');
  return [...found].map(([url, kind]) => ({ kind, url: url.replace(/[?#].*$/, '') }));
}

function phonePicture(srcset: string): string {
  const candidates = srcset.split(', ').map((each) => each.split(' '));
  const wide = candidates.find(([, width = '']) => Number.parseInt(width, 10) >= PHONE_PIXELS);
  return (wide ?? candidates.at(-1))?.[0] ?? '';
}
