import { openBuiltSite } from '../support/site';

const site = openBuiltSite();

describe('a page that a visitor points at', () => {
  it('is loaded ahead, under the policy, and shown from there', async () => {
    const page = await site.browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Preload.enable');
    const ready = new Promise<string>((done) =>
      devtools.on('Preload.prefetchStatusUpdated', ({ key, status }) => status === 'Ready' && done(key.url)),
    );
    await page.goto(site.server.address);
    const link = page.locator('main a[href^="/"]').first();
    await link.hover();
    const url = `${site.server.address}${await link.getAttribute('href')}`;
    expect(await ready).toBe(url);
    await Promise.all([page.waitForURL(url), link.click()]);
    const kinds = await page.evaluate(() =>
      performance.getEntriesByType('navigation').map((entry) => Reflect.get(entry, 'deliveryType')),
    );
    expect(kinds).toEqual(['navigational-prefetch']);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
