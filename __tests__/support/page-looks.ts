import type { Page } from 'playwright-core';
import { axeFaults } from './example-checks';

/**
 * The rules whose answer may be another where the same parts are shown in another place, size or colour: those that
 * measure, that look at what lies over what, and that tell by its look whether a table is one of data.
 *
 * Source: what axe-core 4.14's checks ask of boxes, points and computed styles. axe refuses a name that it has no rule of.
 */
const RULES_OF_LOOKS = [
  'color-contrast',
  'link-in-text-block',
  'scope-attr-valid',
  'scrollable-region-focusable',
  'skip-link',
  'td-headers-attr',
  'th-has-data-cells',
];

/** Looks at a page by axe, as often as one likes. */
export type Look = (page: Page) => Promise<string[]>;

/**
 * Begins with one page: each look runs all rules where anything is shown that no look before had seen in just that
 * company, and those alone that depend on places, sizes and colours where not.
 */
export function beginLooks(): Look {
  const seen = new Set<string>();
  return async (page) => {
    const shown = await page.evaluate(readShown);
    const isNew = !seen.has(shown);
    seen.add(shown);
    return axeFaults(page, isNew ? {} : { only: RULES_OF_LOOKS });
  };
}

/**
 * Runs in the page: all elements in order, with their texts and attributes, and by which of axe’s reasons each is hidden.
 * Scripts are no part of what is shown; a class is but a name, its style is asked for.
 */
function readShown(): string {
  const { scrollWidth } = document.documentElement;
  const reasonsToHide = (element: Element) => {
    const { clip, clipPath, opacity, overflow, position, visibility } = getComputedStyle(element);
    const { left, right, bottom, width, height } = element.getBoundingClientRect();
    return [
      element.checkVisibility({ contentVisibilityAuto: true }),
      visibility,
      Number(opacity) === 0,
      right <= 0 || bottom + scrollY <= 0 || left >= scrollWidth,
      // What lets all be seen hides nothing, wherever it stands.
      (width < 2 || height < 2) && overflow !== 'visible' ? `${overflow} ${position}` : '',
      clip === 'auto' && clipPath === 'none' ? '' : `${clip} ${clipPath} ${position}`,
    ];
  };
  return [...document.querySelectorAll('*')]
    .filter(({ localName }) => localName !== 'script')
    .map((element) => {
      const attributes = [...element.attributes].filter(({ name }) => name !== 'class');
      const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      return JSON.stringify([
        element.localName,
        attributes.map(({ name, value }) => [name, value]),
        reasonsToHide(element),
        texts.map(({ nodeValue }) => nodeValue),
      ]);
    })
    .join('\n');
}
