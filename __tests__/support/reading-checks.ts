import type { Page } from 'playwright-core';

/** One stop of the Tab key. */
interface Stop {
  /** The element, told by its opening tag. */
  tag: string;
  /** Whether the focus can be seen, also where colours are the visitor’s own. */
  isSeen: boolean;
  /** Whether it stands after the stop before it. */
  isAfter: boolean;
}

/** Presses Tab through the whole page; tells where the focus cannot be seen, or goes back. */
export async function tabFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (let presses = 0; presses < 500; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop);
    if (!stop) return presses > 0 ? faults : ['nothing takes the focus'];
    if (!stop.isSeen) faults.push(`focus not seen: ${stop.tag}`);
    if (!stop.isAfter) faults.push(`focus goes back: ${stop.tag}`);
  }
  return [...faults, 'the focus never leaves the page'];
}

/** Runs in the page: what has the focus now; undefined once that is past the last element. */
function readStop(): Stop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const last = document.querySelector('[data-last-stop]');
  const isAfter = !last || Boolean(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  last?.removeAttribute('data-last-stop');
  element.setAttribute('data-last-stop', '');
  // GOV.UK marks the words of a button, not the button.
  const marked = [element, ...element.querySelectorAll('span')].map((each) => getComputedStyle(each));
  const hasOutline = marked.some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
  );
  // GOV.UK's yellow, as a ground or as a line.
  const isColoured = marked.some(
    ({ backgroundColor, boxShadow, outlineColor, outlineStyle }) =>
      backgroundColor === 'rgb(255, 221, 0)' ||
      boxShadow !== 'none' ||
      (outlineStyle !== 'none' && !/, 0\)$/.test(outlineColor)),
  );
  return { tag: element.outerHTML.slice(0, 120), isSeen: hasOutline && isColoured, isAfter };
}

/** What one has to hit with a finger and is smaller than 24 by 24 pixels; links within a sentence are exempt (WCAG 2.5.8). */
export function targetFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInSentence = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      return (block?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0);
    };
    return [...document.querySelectorAll('a[href], button, input, summary, select, [role=button]')]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.govuk-skip-link'),
      )
      .filter((element) => !isInSentence(element))
      .flatMap((element) => {
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
        const isLarge = width >= 24 && height >= 24;
        return isLarge ? [] : [`${width.toFixed(0)} by ${height.toFixed(0)}: ${element.outerHTML.slice(0, 120)}`];
      });
  });
}

/** What moves, or lies over the page while it is scrolled. */
export function movingFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => `moves: ${effect instanceof KeyframeEffect ? effect.target?.outerHTML.slice(0, 120) : ''}`),
    ...[...document.body.querySelectorAll('*')]
      .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position))
      .map((element) => `lies over the page: ${element.outerHTML.slice(0, 120)}`),
  ]);
}
