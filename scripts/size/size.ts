import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSite } from '../../lib/checks';
import { readComponentCosts } from '../components/component-costs';
import { type ComponentShare, componentTable, listShares, unusedParagraph } from '../components/component-table';
import { loadComponents } from '../components/load-components';
import { tracePages } from '../components/trace-pages';
import { listHtml, urlOf } from '../files';
import { root } from '../root';
import { totalOf, weightOf } from './budgets';
import { kinds, measurePage, type PageSize } from './measure-page';
import { weightTable } from './weight-table';

/** What a program gets with `--format json`. */
export interface SizeReport {
  /** The built pages: what each one costs a phone, and what each of its components costs it. */
  pages: (PageSize & { components: ComponentShare[] })[];
  /** Each component that a page uses, over all pages. */
  components: ComponentShare[];
}

const USAGE = 'npm run size [-- --page /url] [-- --format json|markdown], or npm run size -- --keep';

/** The last report that was kept, in the repository: what each page weighed then. */
const KEPT = join(root, 'docs/page-weights.json');

/**
 * Prints what every page of the built site costs a phone on its first visit, and what each component adds.
 *
 * @param args `--page /url` for the components of one page, `--format json` for programs: a `SizeReport`, `--format
 * markdown` for a pull request: the pages that weigh another than in the last report, `--keep` to write down what each page
 * weighs, for later reports to be held against
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
  const { page: url, format, keep } = options;
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
  const weights = Object.fromEntries(report.pages.map((page) => [page.url, weightOf(page)]));
  if (format === 'json') console.log(JSON.stringify(report, null, 2));
  else if (format === 'markdown') console.log(weightTable(weights, readKept(url)));
  else printReport(report, url === undefined ? unusedParagraph(uses, costs) : undefined);
  if (keep) writeFileSync(KEPT, `${JSON.stringify(weights, null, 2)}\n`);
  return 0;
}

/** What pages weighed in the last report that was kept: all of them, or the one that is asked for. */
function readKept(url?: string): Record<string, number> {
  const kept: Record<string, number> = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {};
  return Object.fromEntries(Object.entries(kept).filter(([each]) => url === undefined || each === url));
}

function readOptions(args: string[]): { page?: string; format: string; keep: boolean } | undefined {
  try {
    const options = {
      page: { type: 'string' },
      format: { type: 'string', default: 'text' },
      keep: { type: 'boolean', default: false },
    } as const;
    const { values } = parseArgs({ args, options });
    // What is kept is told of all pages: one alone would take the others’ place.
    const keepsOne = values.keep && values.page !== undefined;
    return ['text', 'json', 'markdown'].includes(values.format) && !keepsOne ? values : undefined;
  } catch {
    return undefined;
  }
}

/** @param unused what to say of components that no page uses; undefined where one page is told of in full */
function printReport({ pages, components }: SizeReport, unused: string | undefined): void {
  const kept = readKept();
  console.log('First visit on a phone, bytes: raw / gzip / brotli\n');
  for (const page of pages) {
    const shown = kinds.map((kind) => {
      const { raw, gzip, brotli } = page.bytes[kind];
      return `${kind} ${raw} / ${gzip} / ${brotli}`;
    });
    const total = `${totalOf(page, 'gzip')} / ${totalOf(page, 'brotli')}`;
    const before = kept[page.url];
    const change = before ? `, ${(weightOf(page) / before).toFixed(3)} of the last report` : '';
    console.log(`${page.url}\n  ${shown.join(', ')}\n  ${page.requests.length} requests, ${total} in all${change}`);
  }
  console.log(`\n${ABOUT_COMPONENTS}\n`);
  if (unused !== undefined) console.log(`${componentTable(components)}\n\n${unused}`);
  else for (const page of pages) console.log(componentTable(page.components));
}

const ABOUT_COMPONENTS = `What each component adds, in bytes. HTML: its own markup, and with the components in it.
CSS: its own styles, without tokens and base. Script: what the site’s script would lose without it,
or an island’s own code. --page /url tells of one page, --format json of every page.`;
