import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, listHtml, urlOf } from '@/scripts/files';
import { builtSite, openBuiltSite } from '../support/site';

/** Next’s export of the same content, with every rule of its style sheets. */
const exported = join(process.cwd(), '.build/test/export');
const sheetsIn = (folder: string) => listFiles(folder).filter((name) => name.endsWith('.css'));
const whole = sheetsIn(exported)
  .map((name) => readFileSync(join(exported, name), 'utf8'))
  .sort((a, b) => b.length - a.length)[0];

const site = openBuiltSite();

describe('dropUnusedStyles', () => {
  it('takes rules out of the sheet that every page has', () => {
    const [largest = 0] = sheetsIn(builtSite)
      .map((name) => readFileSync(join(builtSite, name)).length)
      .sort((a, b) => b - a);
    expect(largest).toBeLessThan((whole ?? '').length * 0.9);
  });

  it.each(listHtml(builtSite).map(urlOf))(
    'changes no computed style of %s, with every section open, on screen and on paper',
    async (url) => {
      const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${site.server.address}${url}`, { waitUntil: 'networkidle' });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        for (const button of document.querySelectorAll('button[aria-expanded="false"]')) {
          if (button instanceof HTMLElement) button.click();
        }
      });
      const readAs = async (media: 'screen' | 'print') => {
        await page.emulateMedia({ media });
        return page.evaluate(() =>
          [...document.querySelectorAll('*')].map((element) => {
            const parts = [undefined, '::before', '::after'].map((part) => getComputedStyle(element, part));
            return parts.map((style) => [...style].map((name) => style.getPropertyValue(name)).join(';')).join('|');
          }),
        );
      };
      const read = async () => [...(await readAs('screen')), ...(await readAs('print'))];
      const light = await read();
      await page.evaluate((css) => {
        const [largest] = [...document.styleSheets].sort((a, b) => b.cssRules.length - a.cssRules.length);
        const link = largest?.ownerNode;
        const style = document.createElement('style');
        style.textContent = css;
        if (link instanceof Element) link.replaceWith(style);
      }, whole ?? '');
      const heavy = await read();
      await context.close();
      // The element of the sheet itself is another one.
      const differing = light.filter((style, index) => style !== heavy[index]);
      expect(light.length).toBe(heavy.length);
      expect(differing).toEqual([]);
    },
  );
});
