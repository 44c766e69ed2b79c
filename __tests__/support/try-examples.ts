import type { ShownSet } from '@/gallery/all-sets';
import { axeFaults, cutOffFaults, replaceTexts, sidewaysFaults, unseenFaults } from './example-checks';
import { openPreview } from './preview';

const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const HUGE_TEXT = 'Each provider sets its own fees and its own dates. '.repeat(60);

/** What is GOV.UK Frontend’s own, in its own test cases: known, and left as it is. */
const KNOWN: readonly [address: RegExp, fault: RegExp, reason: string][] = [
  [/govuk\/input\/with-(prefix|suffix)/, /pixels wider/, 'a prefix is a unit of a few letters, kept on one line'],
  [
    /govuk\/radios/,
    /aria-allowed-attr: <input type="radio"/,
    'its script tells with aria-expanded what a radio reveals',
  ],
  [/govuk\/summary-list\/extreme/, /pixels wider/, 'it forbids an address to wrap'],
  [/summary-list\/extreme/, /^console: Applying inline style/, 'the test case has a style that the policy refuses'],
  [/page\/(page-not-found|search-page)\//, /^console: Failed to load resource/, 'an example has no index to load'],
  [/govuk\/skip-link/, /Target content/, 'its target is no part of the test case'],
];

const isKnown = (address: string, fault: string) => KNOWN.some(([at, what]) => at.test(address) && what.test(fault));

/** Each fault with the state of the browser in which it shows. */
const inState = (state: string, faults: readonly string[]) => faults.map((fault) => `${state}: ${fault}`);

/** Tries every state of some components in a browser: those that GOV.UK keeps for tests alone are held by parity. */
export function tryExamples(sets: readonly ShownSet[]): void {
  const preview = openPreview();
  const shown = sets.flatMap((set) =>
    set.examples
      .filter(({ isForTestsAlone }) => !isForTestsAlone)
      .map(({ slug }) => [`/gallery/${set.room}/${set.slug}/${slug}`, set] as const),
  );

  describe.each(shown)('%s', (address, set) => {
    it('is for everybody: assistive technology, forced colours, 400 %, right to left, long and huge texts', async () => {
      const { page } = preview;
      await preview.open(address);
      const faults = inState('as loaded', await axeFaults(page, { isPart: !set.isPage }));
      faults.push(...inState('as loaded', await sidewaysFaults(page)));
      await page.emulateMedia({ forcedColors: 'active' });
      faults.push(
        ...inState('forced colours', await axeFaults(page, { only: ['color-contrast', 'link-in-text-block'] })),
      );
      await page.emulateMedia({ forcedColors: 'none' });
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      faults.push(...inState('right to left', await sidewaysFaults(page)));
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
      await replaceTexts(page, LONG_WORD);
      faults.push(...inState('long words', [...(await sidewaysFaults(page)), ...(await cutOffFaults(page))]));
      await replaceTexts(page, HUGE_TEXT);
      faults.push(...inState('huge texts', [...(await sidewaysFaults(page)), ...(await cutOffFaults(page))]));
      faults.push(...inState('console', preview.complaints));
      expect(faults.filter((fault) => !isKnown(address, fault))).toEqual([]);
    });
  });

  // Once all are through: a browser that goes back and forth between two windows works half as much again.
  describe.each(shown)('%s', (address) => {
    it('can be read without a script', async () => {
      const response = await preview.withoutScript.goto(`${preview.address}${address}`);
      expect(response?.status()).toBe(200);
      expect(await unseenFaults(preview.withoutScript)).toEqual([]);
    });
  });
}
