import type { Page } from 'playwright-core';
import { listHtml, urlOf } from '@/scripts/files';
import { cutOffFaults, sidewaysFaults } from '../support/example-checks';
import { movingFaults, tabFaults, targetFaults } from '../support/reading-checks';
import { builtSite, openBuiltSite } from '../support/site';

const pages = listHtml(builtSite).map(urlOf);
const site = openBuiltSite();

/** The spacings of WCAG 1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Sets one style, looks, and takes it away again. */
async function lossesWith(page: Page, style: string): Promise<string[]> {
  const tag = await page.addStyleTag({ content: style });
  const faults = [...(await sidewaysFaults(page)), ...(await cutOffFaults(page))];
  await tag.evaluate((element) => element.parentNode?.removeChild(element));
  return faults;
}

/** One window for all pages, which are as new to it as to any. */
let page: Page;
beforeAll(async () => {
  page = await site.browser.newPage({ reducedMotion: 'reduce', bypassCSP: true });
});

describe.each(pages)('%s', (url) => {
  it('can be read and used by keyboard, with large targets, wide spacing, large text and nothing that moves', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${site.server.address}${url}`);
    const showAll = page.getByRole('button', { name: 'Show all sections' });
    if ((await showAll.count()) > 0) await showAll.click();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      getSelection()?.removeAllRanges();
      document.body.setAttribute('tabindex', '-1');
      document.body.focus();
      document.body.removeAttribute('tabindex');
    });
    const faults = {
      byKeyboard: await tabFaults(page),
      targets: await targetFaults(page),
      moving: await movingFaults(page),
      widelySpaced: await lossesWith(page, SPACING),
    };
    await page.setViewportSize({ width: 1280, height: 800 });
    const large = await lossesWith(page, 'html { font-size: 200% !important }');
    expect({ ...faults, large }).toEqual({ byKeyboard: [], targets: [], moving: [], widelySpaced: [], large: [] });
  });
});

describe('words written from right to left', () => {
  it('begin at the right in a block of their own, and stand in their place within an English sentence', async () => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(site.server.address);
    const [arabic, english] = await page.evaluate(() => {
      const block = document.querySelector('.prose');
      return ['أريد أن أصبح معلما', 'The word معلم means teacher'].map((text) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        block?.append(paragraph);
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const [words, box] = [range.getBoundingClientRect(), paragraph.getBoundingClientRect()];
        return { left: words.left - box.left, right: box.right - words.right };
      });
    });
    await context.close();
    expect(arabic?.right).toBeLessThan(2);
    expect(arabic?.left).toBeGreaterThan(100);
    expect(english?.left).toBeLessThan(2);
  });
});
