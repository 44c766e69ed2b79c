import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'parse5';
import type { Manifest } from '../../lib/manifest';
import {
  compareManifests,
  notComparable,
  type PagePictures,
  type Report,
  reportFormats,
  toHtml,
} from '../../lib/report';
import { walk } from '../finish/html-tree';
import { root } from '../root';
import { readBase } from './bases/read-base';

/**
 * Writes the report into a preview, at `/preview`: compared with what `REPORT_BASE` names, else with the site at its own
 * address. Where that is not to be had, the page says so.
 */
export async function writeReportPage(folder: string, manifest: Manifest, env: NodeJS.ProcessEnv): Promise<Report> {
  const words = env.REPORT_BASE || env.SITE_URL || manifest.site.url;
  const report = words === '' ? notComparable(manifest, '', NO_ADDRESS) : await compareWith(words, manifest, env);
  await writeReport(folder, report);
  return report;
}

/** Writes a report into a preview, in each of its forms; pictures of pages lie in `/preview/pictures/`. */
export async function writeReport(
  folder: string,
  report: Report,
  pictures: readonly PagePictures[] = [],
): Promise<void> {
  const target = join(folder, 'preview');
  await mkdir(target, { recursive: true });
  const frame = await readFile(join(folder, '404.html'), 'utf8');
  await writeFile(join(folder, 'preview.html'), putIntoFrame(frame, toHtml(report, pictures)));
  await writeFile(join(target, 'report.json'), `${reportFormats.json(report)}\n`);
  await writeFile(join(target, 'report.md'), `${reportFormats.markdown(report)}\n`);
  await copyFile(join(root, 'scripts/report/report.css'), join(target, 'report.css'));
}

const NO_ADDRESS = 'The site does not know its address: set "url" in site.yml, or REPORT_BASE.';

async function compareWith(words: string, manifest: Manifest, env: NodeJS.ProcessEnv): Promise<Report> {
  const base = await readBase(words, root, env);
  return 'fault' in base
    ? notComparable(manifest, words, base.fault)
    : compareManifests(base.manifest, base.name, manifest);
}

/** The page for what is missing, with another `<main>` and title: header, menu and footer are the site’s own. */
function putIntoFrame(page: string, main: string): string {
  const nodes = [...walk(parse(page, { sourceCodeLocationInfo: true }))];
  const place = nodes.find((node) => node.nodeName === 'main')?.sourceCodeLocation;
  if (!place) throw new Error('404.html has no <main> that the report could stand in');
  const framed = page.slice(0, place.startOffset) + main + page.slice(place.endOffset);
  return framed
    .replace(/<title>[^<]*<\/title>/, '<title>What changes for visitors</title>')
    .replace(/<script type="module" src="\/assets\/search-[^"]*"><\/script>/, '')
    .replace('</head>', '<link rel="stylesheet" href="/preview/report.css"></head>');
}
