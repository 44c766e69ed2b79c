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

/** The stops of one page, and whether the focus has left it after the last. */
interface Noted {
  stops: Stop[];
  hasLeft: boolean;
}

/** The most presses of Tab that a page may take. */
const MOST = 500;
/** So many presses are made before one looks whether the focus has left the page. */
const AT_ONCE = 20;

/** Presses Tab through the whole page; tells where the focus cannot be seen, or goes back. */
export async function tabFaults(page: Page): Promise<string[]> {
  await page.evaluate(noteStops);
  for (let presses = 0; presses < MOST; presses += AT_ONCE) {
    for (let press = 0; press < AT_ONCE; press += 1) await page.keyboard.press('Tab');
    const { stops, hasLeft }: Noted = await page.evaluate(() => Reflect.get(window, 'notedStops'));
    if (hasLeft) return stops.length > 0 ? faultsOf(stops) : ['nothing takes the focus'];
  }
  return ['the focus never leaves the page'];
}

function faultsOf(stops: readonly Stop[]): string[] {
  return stops.flatMap(({ tag, isSeen, isAfter }) => [
    ...(isSeen ? [] : [`focus not seen: ${tag}`]),
    ...(isAfter ? [] : [`focus goes back: ${tag}`]),
  ]);
}

/** Runs in the page: notes what has the focus at each release of Tab, until that is past the last element. */
function noteStops(): void {
  const noted: Noted = { stops: [], hasLeft: false };
  let last: Element | undefined;
  // The window itself loses the focus: the next press may come back to the first element.
  window.addEventListener('blur', () => {
    noted.hasLeft ||= document.activeElement === document.body;
  });
  document.addEventListener('keyup', () => {
    const element = document.activeElement;
    noted.hasLeft ||= !element || element === document.body;
    if (noted.hasLeft || !element) return;
    const isAfter = !last || Boolean(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    last = element;
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
    noted.stops.push({ tag: element.outerHTML.slice(0, 120), isSeen: hasOutline && isColoured, isAfter });
  });
  Reflect.set(window, 'notedStops', noted);
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
