import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { listSets } from '@/gallery/all-sets';
import { type SiteServer, serveSite } from '@/scripts/serve';
import { axeFaults, cutOffFaults, replaceTexts, sidewaysFaults, unseenFaults } from '../support/example-checks';
import { launchBrowser, runCommand } from '../support/site';

const out = join(process.cwd(), '.build/gallery-out');
const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const HUGE_TEXT = 'Each provider sets its own fees and its own dates. '.repeat(60);

const shown = listSets().flatMap((set) =>
  set.examples.filter(({ isForTestsAlone }) => !isForTestsAlone).map((example) => ({ set, example })),
);
const named = shown.map((each) => [`/gallery/${each.set.room}/${each.set.slug}/${each.example.slug}`, each] as const);

let server: SiteServer;
let browser: Browser;
let page: Page;
let withoutScript: Page;
let complaints: string[] = [];

beforeAll(async () => {
  const { code, stderr } = runCommand('build', { SITE_ENV: 'preview', OUT_DIR: out });
  if (code !== 0) throw new Error(stderr);
  server = await serveSite(out, 0);
  browser = await launchBrowser();
  page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  withoutScript = await (await browser.newContext({ viewport: { width: 1280, height: 640 } })).newPage();
  // Scripts of the page alone are taken away: those that look at it must still run.
  await withoutScript.route(`${server.address}/gallery/**`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/<script[\s\S]*?<\/script>/g, '') });
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(out, { recursive: true, force: true });
});

/** What is GOV.UK Frontend’s own, in its own test cases: known, and left as it is. */
const KNOWN: readonly [address: RegExp, fault: RegExp, reason: string][] = [
  [/accordion/, /label-content-name-mismatch/, 'its script names a button "Section, Show this section"'],
  [/govuk\/input\/with-(prefix|suffix)/, /pixels wider/, 'a prefix is a unit of a few letters, kept on one line'],
  [
    /govuk\/radios/,
    /aria-allowed-attr: <input type="radio"/,
    'its script tells with aria-expanded what a radio reveals',
  ],
  [/govuk\/summary-list\/extreme/, /pixels wider/, 'it forbids an address to wrap'],
  [/govuk\/skip-link/, /Target content/, 'its target is no part of the test case'],
];

const isKnown = (address: string, fault: string) => KNOWN.some(([at, what]) => at.test(address) && what.test(fault));

/** Each fault with the state of the browser in which it shows. */
const inState = (state: string, faults: readonly string[]) => faults.map((fault) => `${state}: ${fault}`);

describe('/gallery', () => {
  it.each(['/gallery', '/gallery/blocks/quote', '/gallery/govuk/button'])('%s is for everybody', async (address) => {
    complaints = [];
    await page.goto(`${server.address}${address}`);
    // The frames are pages of their own, and tried as such.
    await page.evaluate(() => {
      for (const frame of document.querySelectorAll('iframe')) frame.remove();
    });
    expect([...(await axeFaults(page)), ...(await sidewaysFaults(page)), ...complaints]).toEqual([]);
  });

  it('finds a state as one types, and leads to it', async () => {
    await page.goto(`${server.address}/gallery`);
    await page.getByRole('searchbox').fill('expander open');
    await page.getByRole('link', { name: 'open, with a link' }).click();
    await page.waitForURL('**/gallery/blocks/expander/open-with-a-link');
  });

  it('shows a state at both widths, what makes it, and its accessibility tree', async () => {
    await page.goto(`${server.address}/gallery/blocks/expander`);
    const frame = page.frameLocator('iframe[title="closed, 320 pixels wide"]');
    await frame.getByText('Which certificates count').waitFor();
    for (const summary of ['What an editor writes: page.md', 'JSX', 'Accessibility tree']) {
      await page.getByText(summary, { exact: true }).first().click();
    }
    await page.getByText('expander:\n  example:').first().waitFor();
    await page.getByText('<Expander').first().waitFor();
    await page.getByText('summary "Which certificates count"').first().waitFor();
  });
});

describe.each(named)('%s', (address, { set, example }) => {
  it('is for everybody: assistive technology, forced colours, 400 %, right to left, long and huge texts', async () => {
    complaints = [];
    await page.emulateMedia({ forcedColors: 'none' });
    await page.goto(`${server.address}${address}`);
    const faults = [
      ...inState('as loaded', [...(await axeFaults(page, { isPart: !set.isPage })), ...(await sidewaysFaults(page))]),
    ];
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
    faults.push(...inState('console', complaints));
    expect(faults.filter((fault) => !isKnown(address, fault))).toEqual([]);
  });

  it('can be read without a script', async () => {
    await withoutScript.goto(`${server.address}${address}`);
    expect(await unseenFaults(withoutScript)).toEqual([]);
    expect(example.name).not.toBe('');
  });
});
