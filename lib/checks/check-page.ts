// Checks: what can be told of one page by itself. It takes most of the time, and can be done ahead, many at once.

import { closePage, keepPage, type OpenTree, type ReadPage, readPage } from '../content';
import { type CheckedText, checkText, keepChecked } from './plain-language';

/** A page with what each of its texts says by itself: plain data, which can be kept and handed from thread to thread. */
export interface CheckedPage {
  read: ReadPage;
  /** Of each text of its origin, in their order. */
  texts: CheckedText[];
}

/** Reads and checks a page by itself; its texts are forgotten again. */
export function checkPage(open: OpenTree, url: string): CheckedPage {
  const read = readPage(open, url);
  const { origin } = read.page;
  const texts = origin.texts.flatMap(({ markdown }) => (markdown ? checkText(markdown, open.plainLanguage) : []));
  closePage(open, url, read);
  const places = origin.texts.map(({ place }) => ({ place }));
  return { read: { ...read, page: { ...read.page, origin: { ...origin, texts: places } } }, texts };
}

/** Lets a page that was checked elsewhere be known. */
export function keepCheckedPage(open: OpenTree, url: string, { read, texts }: CheckedPage): void {
  keepPage(open, url, read);
  read.page.origin.texts.forEach((text, index) => {
    const checked = texts[index];
    if (checked) keepChecked(text, checked, open.plainLanguage);
  });
}
