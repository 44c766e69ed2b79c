import { openBuiltSite } from '../support/site';

const site = openBuiltSite();

/** Brand: no transition takes longer. */
const MOST_MS = 200;

/** Follows a link, and returns how long each animation between the two pages takes; undefined where there is no transition. */
async function followLink(reducedMotion: 'reduce' | 'no-preference'): Promise<number[] | undefined> {
  const context = await site.browser.newContext({ reducedMotion });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const listDurations = () =>
      document
        .getAnimations()
        .filter(
          ({ effect }) => effect instanceof KeyframeEffect && effect.pseudoElement?.startsWith('::view-transition'),
        )
        .map(({ effect }) => Number(effect?.getComputedTiming().endTime));
    addEventListener('pagereveal', ({ viewTransition }) => {
      Reflect.set(window, 'durations', viewTransition?.ready.then(listDurations));
      Reflect.set(window, 'isRevealed', true);
    });
  });
  await page.goto(site.server.address);
  await page.evaluate(() => document.querySelector<HTMLElement>('main a[href^="/"]')?.click());
  await page.waitForURL((url) => url.pathname !== '/');
  await page.waitForFunction(() => Reflect.get(window, 'isRevealed'));
  const durations = await page.evaluate(() => Reflect.get(window, 'durations'));
  await context.close();
  return durations;
}

describe('from page to page', () => {
  it('fades the old one into the new one, and takes less time than one could wait for', async () => {
    const durations = await followLink('no-preference');
    expect(durations?.length).toBeGreaterThan(1);
    expect(Math.max(...(durations ?? []))).toBeLessThan(MOST_MS);
  });

  it('moves nothing where less motion is asked for', async () => {
    expect(await followLink('reduce')).toBeUndefined();
  });
});
