import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { parse } from 'yaml';
import { loadSite } from '../../lib/content';
import { listSearched } from '../../lib/plain';
import type { SearchedSite } from '../../lib/search';
import { launchBrowser } from '../launch-browser';
import { root } from '../root';
import { serveSite } from '../serve';
import { madeTree } from './made-tree';
import { makeEngineFolder, searchEngines } from './search-engines';

/** What is asked of an engine; made pages have no right answers. */
interface Question {
  asks: string;
  answers: string[];
}

/** What an engine finds: a page, and links to sections of it. */
interface Found {
  url: string;
  sections: string[];
}

const MADE_QUESTIONS = [
  'fee',
  'provider in england',
  'page 1200',
  'what step 3 asks',
  'teahc',
  'school near you',
  'sch',
];

/** Made pages know nothing of what is asked: only bytes and time are compared on them. */
export async function benchSearch([count = 3000]: readonly number[] = []): Promise<void> {
  const questions: Question[] = parse(readFileSync(join(root, '__tests__/fixtures/search-questions.yml'), 'utf8'));
  const made = MADE_QUESTIONS.map((asks): Question => ({ asks, answers: [] }));
  const browser = await launchBrowser();
  console.log(row(['pages', 'engine', 'build: s', 'first: kB', 'first: ms', 'next: ms', 'first', 'in three']));
  try {
    await compare(browser, listSearched((await loadSite(join(root, 'content'))).site), questions);
    await compare(browser, listSearched((await loadSite(await madeTree(count))).site), made);
  } finally {
    await browser.close();
  }
  console.log(
    `first: what a browser loads, and how long it takes, up to the first three results of "${questions[0]?.asks}".`,
  );
}

async function compare(browser: Browser, site: SearchedSite, questions: readonly Question[]): Promise<void> {
  for (const [name, build] of Object.entries(searchEngines)) {
    const folder = join(root, '.build/bench/search', name);
    await makeEngineFolder(folder);
    const started = performance.now();
    await build(site, folder);
    const seconds = (performance.now() - started) / 1000;
    const { kilobytes, firstMs, nextMs, found } = await ask(browser, folder, questions);
    const places = questions.map(({ answers }, index) => placeOf(found[index] ?? [], answers));
    const count = (most: number) => places.filter((place) => place >= 0 && place < most).length;
    const quality = questions.some(({ answers }) => answers.length > 0) ? [count(1), count(3)] : ['', ''];
    const times = [firstMs.toFixed(0), nextMs.toFixed(1)];
    console.log(row([site.pages.length, name, seconds.toFixed(1), kilobytes.toFixed(1), ...times, ...quality]));
  }
}

/** Asks in a real browser; `next` is the middle time of all questions, once everything is there. */
async function ask(browser: Browser, folder: string, questions: readonly Question[]) {
  // Engines for comparison run code that this site’s own policy does not let run.
  const server = await serveSite(folder, 0, { headers: [], redirects: [] });
  try {
    const page = await browser.newPage();
    await page.goto(server.address, { waitUntil: 'networkidle' });
    let bytes = 0;
    page.on('requestfinished', async (request) => {
      bytes += (await request.sizes()).responseBodySize;
    });
    const first = await time(page, questions[0]?.asks ?? '');
    await page.waitForLoadState('networkidle');
    const kilobytes = bytes / 1000;
    const found: Found[][] = [];
    for (const { asks } of questions) found.push((await time(page, asks)).found);
    const times: number[] = [];
    for (const { asks } of questions) times.push((await time(page, asks)).ms);
    await page.close();
    times.sort((a, b) => a - b);
    return { kilobytes, firstMs: first.ms, nextMs: times[Math.floor(times.length / 2)] ?? 0, found };
  } finally {
    await server.close();
  }
}

function time(
  page: Awaited<ReturnType<Browser['newPage']>>,
  question: string,
): Promise<{ ms: number; found: Found[] }> {
  return page.evaluate(`(async () => {
    const started = performance.now();
    const { find } = await import('/engine.js');
    const found = await find(${JSON.stringify(question)});
    return { ms: performance.now() - started, found };
  })()`);
}

function placeOf(found: readonly Found[], answers: readonly string[]): number {
  return found.findIndex(({ url, sections }) => answers.some((each) => each === url || sections.includes(each)));
}

function row(cells: readonly (string | number)[]): string {
  return cells.map((cell) => String(cell).padStart(11)).join('');
}
