import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openBuiltSite } from '../support/site';

const iqts = '/non-uk-teachers/international-qualified-teacher-status';
const site = openBuiltSite();

let context: BrowserContext;
let page: Page;
let faults: string[];

async function open(url: string, options: BrowserContextOptions = {}, before = '') {
  context = await site.browser.newContext({ viewport: { width: 320, height: 640 }, ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
  faults = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  if (before) await page.addInitScript(before);
  await page.goto(`${site.server.address}${url}`);
}

afterEach(async () => {
  await context.close();
  expect(faults).toEqual([]);
});

const section = (number: number) => page.locator('.govuk-accordion__section').nth(number - 1);
const openSection = (number: number) => section(number).locator('.govuk-accordion__section-button').click();
const copyButton = (number: number) => section(number).getByRole('button', { name: 'Copy link to this section' });
const progress = () => page.locator('.step-progress [role=status]').textContent();

describe('the link to a section', () => {
  it('is copied, and the copy told of, by a button named after its section', async () => {
    await open(iqts);
    await openSection(2);
    const title = await section(2)
      .locator('.govuk-accordion__section-heading-text-focus')
      .evaluate((heading) => heading.lastChild?.nodeValue ?? '');
    expect(await copyButton(2).textContent()).toMatch(/^Copy link to this section/);
    expect(await page.getByRole('button', { name: `Copy link to this section ${title}` }).count()).toBe(1);
    await copyButton(2).click();
    await section(2).getByRole('status').getByText('Copied', { exact: true }).waitFor();
    const id = await section(2).getAttribute('id');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.server.address}${iqts}#${id}`);
    expect(await section(2).locator('.govuk-accordion__section-button').getAttribute('aria-expanded')).toBe('true');
  });

  it.each([
    ['knows no clipboard', 'Object.defineProperty(navigator, "clipboard", { value: undefined })'],
    ['forbids it', 'navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"))'],
  ])('is shown where the browser %s', async (_, before) => {
    await open(iqts, {}, before);
    await openSection(1);
    await copyButton(1).click();
    const id = await section(1).getAttribute('id');
    await section(1).getByRole('status').getByText(`Copy this link: ${site.server.address}${iqts}#${id}`).waitFor();
  });
});

describe.each([
  ['an accordion', iqts],
  ['open steps', '/steps-to-become-a-teacher'],
])('the progress through %s', (_, url) => {
  const boxes = () => page.getByRole('checkbox', { name: 'Mark as done', includeHidden: true });
  const mark = (index: number) =>
    boxes()
      .nth(index)
      .evaluate((box: HTMLInputElement) => box.click());
  const isChecked = (index: number) => boxes().nth(index).isChecked();

  it('is counted, stays on the device, and is cleared', async () => {
    await open(url);
    const count = await boxes().count();
    expect(await progress()).toBe(`0 of ${count} steps done`);
    expect(await page.getByRole('button', { name: 'Clear my progress' }).count()).toBe(0);
    await mark(0);
    await mark(2);
    expect(await progress()).toBe(`2 of ${count} steps done`);
    await page.reload();
    expect(await progress()).toBe(`2 of ${count} steps done`);
    expect([await isChecked(0), await isChecked(1), await isChecked(2)]).toEqual([true, false, true]);
    expect(await context.cookies()).toEqual([]);
    await page.getByRole('button', { name: 'Clear my progress' }).click();
    expect(await progress()).toBe(`0 of ${count} steps done`);
    expect(await page.evaluate(() => [localStorage.length, document.activeElement?.getAttribute('role')])).toEqual([
      0,
      'status',
    ]);
  });

  it('works without a memory where the browser keeps none', async () => {
    await open(url, {}, 'Object.defineProperty(window, "localStorage", { get() { throw new Error("private"); } })');
    await mark(1);
    expect(await progress()).toMatch(/^1 of \d steps done$/);
    await page.reload();
    expect(await progress()).toMatch(/^0 of \d steps done$/);
  });

  it('is not offered without scripts', async () => {
    await open(url, { javaScriptEnabled: false });
    for (const part of await page.locator('.needs-script').all()) expect(await part.isVisible()).toBe(false);
    expect(await page.locator('.needs-script').count()).toBeGreaterThan(5);
  });
});

describe('a step that is done', () => {
  it('is told of with the button of its section', async () => {
    await open(iqts);
    await openSection(1);
    await section(1).getByRole('checkbox', { name: 'Mark as done' }).check();
    await openSection(1);
    const button = section(1).locator('.govuk-accordion__section-button');
    const described = await button.evaluate((each) =>
      document.getElementById(each.getAttribute('aria-describedby') ?? ''),
    );
    expect(described).not.toBeNull();
    expect(await page.locator('#step-done').textContent()).toBe('Done');
  });
});

describe('the hours of the telephone', () => {
  it.each([
    ['Africa/Lagos', /^In your time \(Lagos\): \d+:30am to \d+:30pm$/],
    ['Asia/Dubai', /^In your time \(Dubai\): 1[12]:30(am|pm) to \d+:30pm$/],
    ['Pacific/Auckland', /^In your time \(Auckland\): \d+:30pm to \d+:30am the next day$/],
    ['Europe/London', /^$/],
  ])('are told in the time of %s too', async (timezoneId, words) => {
    await open('/help', { timezoneId });
    const told = await page.locator('.own-time').allTextContents();
    expect(told.length).toBeGreaterThan(0);
    for (const each of told) expect(each).toMatch(words);
  });
});

describe('a page on paper', () => {
  it('is asked for by a button', async () => {
    await open(iqts, {}, 'window.print = () => document.body.setAttribute("data-asked", "")');
    await page.getByRole('button', { name: 'Print or save as PDF' }).click();
    expect(await page.locator('body[data-asked]').count()).toBe(1);
  });

  it('shows addresses in full behind links, where it is from, and nothing that paper cannot do', async () => {
    await open(iqts);
    const address = await page.locator('link[rel=canonical]').getAttribute('href');
    const origin = new URL(address ?? '').origin;
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const links = await page
      .locator('main a[href]:visible')
      .evaluateAll((all) =>
        all.map((link) => [
          link.getAttribute('href') ?? '',
          getComputedStyle(link, '::after').content.replace(/[" ]/g, ''),
        ]),
      );
    expect(links.length).toBeGreaterThan(5);
    for (const [href = '', printed] of links) {
      if (href.startsWith('/')) expect(printed).toBe(`(${origin}${href})`);
      else if (href.startsWith('http')) expect(printed).toBe(`(${href})`);
      else expect(printed).toBe('none');
    }
    expect(await page.locator('.site-footer__printed').isVisible()).toBe(true);
    const foot = await page.locator('.site-footer__printed').textContent();
    expect(foot).toContain(`This page: ${address}`);
    expect(foot).toMatch(/Printed on \d{1,2} \w+ 20\d\d\.$/);
    const colours = await page
      .locator('.site-footer a:visible')
      .evaluateAll((all) => all.map((link) => getComputedStyle(link).color));
    expect(new Set(colours)).toEqual(new Set(['rgb(0, 0, 0)']));
    for (const name of ['button', 'navigation', 'checkbox'] as const) {
      const shown = await page
        .getByRole(name)
        .evaluateAll((all) =>
          all
            .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('h2, h3'))
            .map((each) => each.outerHTML),
        );
      expect(shown).toEqual([]);
    }
  });

  it('fills pages of A4 with a number on each', async () => {
    await open(iqts);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);
    expect(
      await page.evaluate(() =>
        [...document.styleSheets].some((sheet) =>
          [...sheet.cssRules].some((rule) => rule instanceof CSSPageRule && /counter\(page\)/.test(rule.cssText)),
        ),
      ),
    ).toBe(true);
  });
});
