import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes as Html, parse } from 'parse5';
import { listHtml, urlOf } from './files';
import { attribute, walk } from './finish/html-tree';

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

/** Prints what every page of the built site costs a phone on its first visit: bytes by kind, and requests. */
export async function size(): Promise<number> {
  const outDir = resolve(process.env.OUT_DIR || 'out');
  if (!existsSync(join(outDir, 'index.html'))) {
    console.error(`There is no built site in "${outDir}": npm run build makes it.`);
    return 1;
  }
  console.log('First visit on a phone, bytes: raw / gzip / brotli (pictures: as they are)\n');
  for (const page of listHtml(outDir).map((name) => measurePage(outDir, name))) {
    const { HTML, CSS, JS, picture } = page.bytes;
    const shown = [HTML, CSS, JS].map(({ raw, gzip, brotli }, index) => `${KINDS[index]} ${raw} / ${gzip} / ${brotli}`);
    const total = HTML.gzip + CSS.gzip + JS.gzip + picture.raw;
    console.log(
      `${page.url}\n  ${shown.join(', ')}, pictures ${picture.raw}; ${page.requests} requests, ${total} in all (gzip)`,
    );
  }
  return 0;
}

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
  const resources = listResources(parse(readFileSync(join(outDir, name), 'utf8')));
  for (const { kind, url } of resources) add(kind, url);
  return { url: urlOf(name), requests: 1 + resources.length, bytes };
}

/** Styles, scripts and pictures of a page, each one once; of a picture, the file that a phone chooses. */
function listResources(document: Html.Document): { kind: Kind; url: string }[] {
  const found = new Map<string, Kind>();
  for (const node of walk(document)) {
    if (!('tagName' in node)) continue;
    const [href, source] = [attribute(node, 'href'), attribute(node, 'src')];
    if (node.tagName === 'link' && attribute(node, 'rel') === 'stylesheet' && href) found.set(href, 'CSS');
    if (node.tagName === 'script' && source) found.set(source, 'JS');
    if (node.tagName === 'link' && attribute(node, 'rel') === 'modulepreload' && href) found.set(href, 'JS');
    if (node.tagName === 'source' && attribute(node, 'type') === 'image/avif') {
      found.set(phonePicture(attribute(node, 'srcset') ?? ''), 'picture');
    }
  }
  return [...found].map(([url, kind]) => ({ kind, url: url.replace(/[?#].*$/, '') }));
}

function phonePicture(srcset: string): string {
  const candidates = srcset.split(', ').map((each) => each.split(' '));
  const wide = candidates.find(([, width = '']) => Number.parseInt(width, 10) >= PHONE_PIXELS);
  return (wide ?? candidates.at(-1))?.[0] ?? '';
}
