import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'parse5';
import { walk } from '../finish/html-tree';

/** A page that previews alone have. */
export interface PreviewPage {
  title: string;
  /** Its `<main>`. */
  main: string;
  /** URLs of its own style sheets and scripts. */
  sheets: readonly string[];
  scripts?: readonly string[];
}

/**
 * Writes a page into a preview: header, menu and footer are the site’s own, as they are on the page for what is missing.
 *
 * @param name its file, from the folder of the preview
 */
export async function writePreviewPage(
  folder: string,
  name: string,
  { title, main, sheets, scripts = [] }: PreviewPage,
): Promise<void> {
  const frame = await readFile(join(folder, '404.html'), 'utf8');
  const nodes = [...walk(parse(frame, { sourceCodeLocationInfo: true }))];
  const place = nodes.find((node) => node.nodeName === 'main')?.sourceCodeLocation;
  if (!place) throw new Error('404.html has no <main> that another could stand in for');
  const head = [
    ...sheets.map((url) => `<link rel="stylesheet" href="${url}">`),
    ...scripts.map((url) => `<script type="module" src="${url}"></script>`),
  ];
  const page = (frame.slice(0, place.startOffset) + main + frame.slice(place.endOffset))
    .replace(/<title>[^<]*<\/title>/, `<title>${title}</title>`)
    .replace(/<script type="module" src="\/assets\/search-[^"]*"><\/script>/, '')
    .replace('</head>', `${head.join('')}</head>`);
  await writeFile(join(folder, name), page);
}
