// Report, third floor: what people read of the browser that has opened the pages, in words alone.

import { count } from './describe-change';
import { LOOK_WIDTHS, MOST_LOOKS, type PageLook } from './looks';
import type { Report } from './report';

/** The widths of the windows, as words. */
const WIDTHS = LOOK_WIDTHS.map((width) => width.toLocaleString('en')).join(' and ');

/** Of how many pages a browser has taken pictures and told the accessibility, or why of none; nothing where no page differs. */
export function describeLooks({ pages, looks, notCompared }: Report): string | undefined {
  const shown = pages.filter(({ leadsTo }) => leadsTo === undefined).length;
  if (notCompared !== undefined || shown === 0) return undefined;
  if (!looks) return `Pictures and accessibility: no browser was asked to open the pages (--pictures asks one).`;
  if (looks.fault !== undefined) {
    return `Pictures and accessibility: no browser has opened the pages. ${looks.fault} What can be counted without one stands with each page.`;
  }
  const opened = looks.pages.length;
  const which = `those that differ in their own way and one for each change that many share, ${MOST_LOOKS} at most`;
  const closed = looks.pages.filter(isClosed).map(({ url }) => url);
  const left = closed.length > 0 ? ` Not all could be opened: ${closed.join(', ')}.` : '';
  const of = opened < shown ? `${opened} of ${count(shown, 'page')} (${which})` : count(shown, 'page');
  return `Pictures and accessibility: a browser has opened ${of}, before and after, at ${WIDTHS} pixels.${left}`;
}

/** Whether neither state of a page could be opened. */
function isClosed({ pictures }: PageLook): boolean {
  return pictures.every(({ before, after }) => !before && !after);
}
