/** Checks the content of a site before it is built: what a page says by itself is kept, or told by several threads. */

import { join } from 'node:path';
import { type CheckedContent, type CheckedPage, checkLoaded, keepCheckedPage } from '../../lib/checks';
import { isSamePage, listPages, loadOpen, openTree, pageSettings, readTree } from '../../lib/content';
import { hash } from '../kept/hash';
import { KeptRecords } from '../kept/kept-records';
import type { PageWork } from './page-work';

/** Loads the content folder and checks it whole. */
export async function checkContent(
  contentDir: string,
  { program, cache, workers, tell }: PageWork,
): Promise<CheckedContent> {
  const open = await openTree(await readTree(contentDir));
  const made = hash(program, pageSettings(open));
  const pages = listPages(open);
  const keyOf = (url: string) => {
    const source = pages.get(url);
    if (!source) throw new Error(`the tree has no page ${url}`);
    return hash(made, source.file, source.written);
  };
  const kept = new KeptRecords<CheckedPage>(join(cache, 'checked'));
  const make = async (urls: readonly string[]) => (await workers.check(open, urls)).map((value) => ({ value }));
  const stands = (url: string, { read }: CheckedPage) => isSamePage(open, url, read);
  let done = 0;
  for await (const [url, page] of kept.each([...pages.keys()], keyOf, make, stands)) {
    keepCheckedPage(open, url, page);
    done += 1;
    tell(done, pages.size);
  }
  return checkLoaded(loadOpen(open));
}
