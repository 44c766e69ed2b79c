import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

/** What only a whole page can have: an example of a part is not asked for it. */
const RULES_OF_PAGES = ['bypass', 'landmark-one-main', 'page-has-heading-one', 'region'];

/** GOV.UK’s accordion names its buttons “Section , Show this section”: axe does not read over the comma. */
const GOVUK_ACCORDION = /^label-content-name-mismatch: <button[^>]*govuk-accordion__section-button/;

/** Puts axe into every page of a window before it is opened there: far less work than putting it into each when it is. */
export async function addAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: axe.source });
}

/** What axe finds on the page: all its rules, those of whole pages too unless it is a part, or only the rules named. */
export async function axeFaults(
  page: Page,
  { isPart = false, only }: { isPart?: boolean; only?: readonly string[] } = {},
): Promise<string[]> {
  const isThere = await page.evaluate(() => Reflect.has(window, 'axe'));
  if (!isThere) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    // Else it fetches and reads all style sheets at each look, for a rule that is an experiment and does not run.
    preload: { assets: ['media'] },
    ...(only && { runOnly: { type: 'rule', values: [...only] } }),
    ...(isPart && !only && { rules: Object.fromEntries(RULES_OF_PAGES.map((rule) => [rule, { enabled: false }])) }),
  };
  const violations: axe.Result[] = await page.evaluate(async (given) => {
    const found = await Reflect.get(window, 'axe').run(document, given);
    return found.violations;
  }, options);
  return violations.map(describeViolation).filter((fault) => !GOVUK_ACCORDION.test(fault));
}

function describeViolation({ id, nodes }: axe.Result): string {
  return `${id}: ${nodes.map(({ html }) => html).join(' | ')}`;
}

/** Whether the page is wider than its window: at 320 pixels, what a person sees who enlarges a desktop to 400 %. */
export async function sidewaysFaults(page: Page): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return over > 0 ? [`${over} pixels wider than its window`] : [];
}

/** Puts another text in the place of every one; spaces between elements stay. */
export async function replaceTexts(page: Page, text: string): Promise<void> {
  await page.evaluate((replacement) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Node[] = [];
    while (texts.nextNode()) if (texts.currentNode.nodeValue?.trim()) found.push(texts.currentNode);
    for (const node of found) if (!node.parentElement?.closest('script, style')) node.nodeValue = replacement;
  }, text);
}

/** Texts that are cut off: in a box that hides what does not fit into it. */
export function cutOffFaults(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
        const isForScreenReaders = position === 'absolute' && clipPath !== 'none';
        const hides = overflowX === 'hidden' || overflowY === 'hidden' || overflowX === 'clip' || overflowY === 'clip';
        const isShown = element.checkVisibility({ visibilityProperty: true });
        const isLarger =
          element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2;
        return hides && isShown && isLarger && !isForScreenReaders;
      })
      .map((element) => `cut off: <${element.tagName.toLowerCase()} class="${element.className}">`),
  );
}

/** Texts that nobody sees, and that nothing on the page could open. */
export function unseenFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { nodeValue, parentElement } = texts.currentNode;
      if (
        !nodeValue?.trim() ||
        !parentElement ||
        parentElement.closest('script, svg, option, [hidden], details:not([open])')
      )
        continue;
      if (!parentElement.checkVisibility({ visibilityProperty: true })) faults.push(`not seen: ${nodeValue.trim()}`);
    }
    return faults;
  });
}
