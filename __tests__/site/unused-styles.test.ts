import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { listFiles, listHtml, urlOf } from '@/scripts/files';
import { builtSite, openBuiltSite } from '../support/site';

/** Next’s export of the same content, with every rule of its style sheets. */
const exported = join(process.cwd(), '.build/test/export');
const sheetsIn = (folder: string) => listFiles(folder).filter((name) => name.endsWith('.css'));
const whole = sheetsIn(exported)
  .map((name) => readFileSync(join(exported, name), 'utf8'))
  .sort((a, b) => b.length - a.length)[0];

const site = openBuiltSite();

/** One window for all pages, where the test may put in styles of its own, which the policy forbids. */
let page: Page;
beforeAll(async () => {
  page = await site.browser.newPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
});

/** Opens a page with every section open. */
async function open(url: string): Promise<void> {
  await page.goto(`${site.server.address}${url}`, { waitUntil: 'load' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const button of document.querySelectorAll('button[aria-expanded="false"]')) {
      if (button instanceof HTMLElement) button.click();
    }
  });
}

/** Selectors that a sheet has and the page’s own has not, though an element of the page fits them now or could be hovered or focused so. */
function listMissed(css: string): Promise<string[]> {
  return page.evaluate((text) => {
    const selectorsOf = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSStyleRule) return rule.selectorText.split(/,(?![^(]*\))/).map((each) => each.trim());
        return rule instanceof CSSGroupingRule ? selectorsOf(rule.cssRules) : [];
      });
    const all = new CSSStyleSheet();
    all.replaceSync(text);
    const kept = new Set([...document.styleSheets].flatMap((sheet) => selectorsOf(sheet.cssRules)));
    const isUsed = (selector: string) => {
      const still = selector
        .replace(/::[\w-]+(\([^)]*\))?/g, '')
        .replace(/:(hover|focus(-visible|-within)?|active|visited|link|checked|target|after|before)\b/g, '');
      return document.querySelector(still.replace(/(^|[\s>+~(])(?=$|[\s>+~)])/g, '$1*')) !== null;
    };
    return selectorsOf(all.cssRules).filter((selector) => !kept.has(selector) && isUsed(selector));
  }, css);
}

/** The computed style of every element and of what stands before and after it, on screen and on paper. */
async function readStyles(): Promise<string[]> {
  const looks: string[] = [];
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    looks.push(
      ...(await page.evaluate(() =>
        [...document.querySelectorAll('*')].map((element) => {
          const parts = [undefined, '::before', '::after'].map((part) => getComputedStyle(element, part));
          return parts.map((style) => [...style].map((name) => style.getPropertyValue(name)).join(';')).join('|');
        }),
      )),
    );
  }
  return looks;
}

describe('dropUnusedStyles', () => {
  it('takes rules out of the sheet that every page has', () => {
    const [largest = 0] = sheetsIn(builtSite)
      .map((name) => readFileSync(join(builtSite, name)).length)
      .sort((a, b) => b - a);
    expect(largest).toBeLessThan((whole ?? '').length * 0.9);
  });

  it.each(listHtml(builtSite).map(urlOf))(
    'takes no rule that fits an element of %s, with every section open',
    async (url) => {
      await open(url);
      expect(await listMissed(whole ?? '')).toEqual([]);
      // Else the check could not fail.
      expect(await listMissed('main.missed, main, html:hover { color: red }')).toEqual(['main', 'html:hover']);
    },
  );

  it.each(['/', '/help'])('changes no computed style of %s', async (url) => {
    await open(url);
    const light = await readStyles();
    await page.evaluate((css) => {
      const [largest] = [...document.styleSheets].sort((a, b) => b.cssRules.length - a.cssRules.length);
      const link = largest?.ownerNode;
      const style = document.createElement('style');
      style.textContent = css;
      if (link instanceof Element) link.replaceWith(style);
    }, whole ?? '');
    const heavy = await readStyles();
    expect(light.length).toBe(heavy.length);
    // Their number alone is told: a list of computed styles fills a book.
    expect(light.filter((style, index) => style !== heavy[index]).length).toBe(0);
  });
});
