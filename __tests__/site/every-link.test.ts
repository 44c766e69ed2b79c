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
const pathOf = (target: string) => target.replace(/[?#].*$/, '');
const paths = [...new Set(targets.map(pathOf))];

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

/** What each path’s links fail at. */
const faults = new Map<string, string[]>(paths.map((path) => [path, []]));

/** Follows every link, in one window as a visitor has: a page remembers no more than which of its own sections were opened. */
beforeAll(async () => {
  const page = await site.browser.newPage({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
  let last = '';
  for (const target of inTurns(targets)) {
    const [address, path, { hash }] = [site.server.address + target, pathOf(target), new URL(target, origin)];
    const tell = (fault: string) => faults.get(path)?.push(`${target}: ${fault}`);
    // From elsewhere each time, as visitors come: a change of the fragment alone loads nothing.
    if (path === last) await page.goto('about:blank');
    const status = hash ? (await page.goto(address))?.status() : (await fetch(address)).status;
    if (hash) last = path;
    if (status !== 200) tell(`status ${status}`);
    const fault = hash ? await lookFor(page, hash) : undefined;
    if (fault) tell(fault);
  }
}, 900_000);

/** Targets in an order in which few follow one on the same page. */
function inTurns(all: readonly string[]): string[] {
  const counts = new Map<string, number>();
  const turnOf = (path: string) => {
    const turn = counts.get(path) ?? 0;
    counts.set(path, turn + 1);
    return turn;
  };
  const turns = all.map((target) => ({ target, turn: turnOf(pathOf(target)) }));
  return turns.sort((a, b) => a.turn - b.turn).map(({ target }) => target);
}

describe.each(paths)('links to %s', (path) => {
  it('lead to a page, and to parts of it that come into view', () => {
    expect(faults.get(path)).toEqual([]);
  });
});

describe('the links of all pages', () => {
  it('are many, to parts of pages too', () => {
    expect(paths.length).toBeGreaterThan(20);
    expect(targets.filter((target) => target.includes('#')).length).toBeGreaterThan(20);
  });
});
