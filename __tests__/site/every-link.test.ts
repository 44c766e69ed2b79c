import type { Page } from 'playwright-core';
import { readBuiltPages } from '../support/built-pages';
import { openBuiltSite } from '../support/site';

const site = openBuiltSite();
const origin = 'https://site.invalid';

/** Where the links of a page lead on this site: each address once, as the page writes it or leaves it to its own. */
function listTargets(url: string, document: Document): string[] {
  const hrefs = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  return hrefs
    .map((href) => new URL(href, origin + url))
    .filter((target) => target.origin === origin)
    .map(({ pathname, search, hash }) => pathname + search + hash);
}

const pages = readBuiltPages();
const targets = [...new Set(pages.flatMap(({ url, document }) => listTargets(url, document)))].sort();
const paths = [...new Set(targets.map((target) => target.replace(/[?#].*$/, '')))];

/** Why a visitor who followed a link to a part of the page does not see it; nothing where they do. */
function lookFor(page: Page, hash: string): Promise<string | undefined> {
  return page.evaluate(async (id) => {
    const look = () => {
      const element = document.getElementById(decodeURIComponent(id));
      if (!element) return 'is not there';
      if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return 'is not shown';
      const { top, bottom } = element.getBoundingClientRect();
      return bottom < 0 || top > innerHeight ? 'is out of view' : undefined;
    };
    // Opening a section, and going to it, takes the script a moment after the page is there.
    for (let frame = 0; frame < 120 && look(); frame += 1) await new Promise(requestAnimationFrame);
    return look();
  }, hash.slice(1));
}

describe.each(paths)('links to %s', (path) => {
  it('lead to a page, and to parts of it that come into view', async () => {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const address of targets.filter((target) => target.replace(/[?#].*$/, '') === path)) {
      // From elsewhere each time, as visitors come: a change of the fragment alone loads nothing.
      await page.goto('about:blank');
      const response = await page.goto(site.server.address + address);
      if (response?.status() !== 200) faults.push(`${address}: status ${response?.status()}`);
      const { hash } = new URL(address, origin);
      const fault = hash ? await lookFor(page, hash) : undefined;
      if (fault) faults.push(`${address} ${fault}`);
    }
    await context.close();
    expect(faults).toEqual([]);
  });
});

describe('the links of all pages', () => {
  it('are many, to parts of pages too', () => {
    expect(paths.length).toBeGreaterThan(20);
    expect(targets.filter((target) => target.includes('#')).length).toBeGreaterThan(20);
  });
});
