import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch } from 'chrome-launcher';
import runLighthouse, { type Result } from 'lighthouse';
import { listHtml, urlOf } from './files';
import { findChrome, howToGetChrome } from './find-chrome';
import { serveSite } from './serve';

/** What Lighthouse judges, of which each page is to have 100. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** A page that moves more than this while it loads has failed, whatever its score. */
const MOST_LAYOUT_SHIFT = 0.02;

/**
 * Has Lighthouse judge pages of the built site, as on a phone with a slow link (its own defaults).
 *
 * @param urls of the site, such as `/a/b`; every page where none is given
 * @returns the exit code: 0 every page has 100 in all categories and stands still, 1 one has not, or there is no site
 */
export async function lighthouse(urls: string[] = []): Promise<number> {
  const outDir = resolve(process.env.OUT_DIR || 'out');
  if (!existsSync(join(outDir, 'index.html'))) {
    console.error(`There is no built site in "${outDir}": npm run build makes it.`);
    return 1;
  }
  const chromePath = findChrome();
  if (!chromePath) {
    console.error(howToGetChrome);
    return 1;
  }
  const pages =
    urls.length > 0
      ? urls
      : listHtml(outDir)
          .filter((name) => name !== '404.html')
          .map(urlOf);
  const server = await serveSite(outDir, 0);
  const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
  let failed = 0;
  try {
    console.log('  performance  accessibility  best practices  SEO  largest paint  blocking  layout shift');
    for (const url of pages) {
      const run = await runLighthouse(`${server.address}${url}`, { port: chrome.port, logLevel: 'error' });
      if (!run) throw new Error(`Lighthouse gave no result for ${url}`);
      const { line, isGood } = judge(run.lhr);
      if (!isGood) failed += 1;
      console.log(`${isGood ? '✓' : '✗'} ${line}  ${url}`);
    }
  } finally {
    chrome.kill();
    await server.close();
  }
  console.log(failed === 0 ? `All ${pages.length} pages have 100.` : `${failed} of ${pages.length} pages fall short.`);
  return failed === 0 ? 0 : 1;
}

function judge({ categories, audits }: Result): { line: string; isGood: boolean } {
  const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
  const measure = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  const shift = measure('cumulative-layout-shift');
  const columns = [11, 15, 16, 5].map((width, index) => String(scores[index]).padStart(width));
  const paint = `${(measure('largest-contentful-paint') / 1000).toFixed(1)} s`.padStart(15);
  const blocking = `${measure('total-blocking-time').toFixed(0)} ms`.padStart(10);
  return {
    line: `${columns.join('')}${paint}${blocking}${shift.toFixed(3).padStart(14)}`,
    isGood: scores.every((score) => score === 100) && shift <= MOST_LAYOUT_SHIFT,
  };
}
