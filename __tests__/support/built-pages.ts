import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { SEARCH_URL } from '@/lib/content';
import { listHtml, urlOf } from '@/scripts/files';
import { builtSite } from './site';

/** A built page, parsed. */
export interface BuiltPage {
  /** For example `/a/b`. */
  url: string;
  document: Document;
}

/** Every page of content that was built: not the search, the one for what is missing, nor those at old paths. */
export function readBuiltPages(): BuiltPage[] {
  const pages = listHtml(builtSite).map((name) => {
    const { document } = new JSDOM(readFileSync(join(builtSite, name), 'utf8')).window;
    return { url: urlOf(name), document };
  });
  const isContent = (url: string) => url !== '/404' && url !== SEARCH_URL;
  return pages.filter(({ url, document }) => isContent(url) && !document.querySelector('meta[http-equiv="refresh"]'));
}

/** A file of the built site, by its URL or its address in full. */
export function readBuiltFile(address: string): Buffer {
  const { pathname } = new URL(address, 'https://site.invalid');
  return readFileSync(join(builtSite, pathname));
}
