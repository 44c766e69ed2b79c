// Machines: what changed on the site, as an Atom feed (RFC 4287).

import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Page, Site } from '../content';
import { isListed } from './listed';

/** Where the feed is published. */
export const feedPath = '/feed.xml';

/** More are read by nobody, and a feed is loaded often. */
const MOST_ENTRIES = 50;

/** Whether a site has a feed: its ids need the address of the site, and its entries a date. */
export function hasFeed(site: Site): boolean {
  return site.url !== '' && site.pages.some((page) => isListed(page) && dayOf(page) !== undefined);
}

/** The feed as XML: pages by the day of their last change, the newest first, each with what changed. */
export function writeFeed(site: Site): string {
  const { url, name, language } = site;
  const changes = site.pages.filter(isListed).flatMap((page) => {
    const day = dayOf(page);
    return day === undefined ? [] : [{ page, day }];
  });
  changes.sort((a, b) => b.day.localeCompare(a.day, 'en') || a.page.url.localeCompare(b.page.url, 'en'));
  const newest = changes[0]?.day;
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    x('id', `${url}/`),
    x('title', name),
    ...(newest ? [x('updated', timeOf(newest))] : []),
    x('author', [x('name', name), x('uri', `${url}/`)]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: url + feedPath }),
    x('link', { rel: 'alternate', type: 'text/html', href: `${url}/` }),
    ...changes.slice(0, MOST_ENTRIES).map(({ page, day }) => makeEntry(url + page.url, page, day)),
  ]);
  return `${toXml(x(null, [{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, feed]), { closeEmptyElements: true, tightClose: true })}\n`;
}

function makeEntry(address: string, { title, date, updated, changeNote, description }: Page, day: string) {
  const summary = (updated ? changeNote : undefined) ?? description;
  return x('entry', [
    x('id', address),
    x('title', title),
    x('updated', timeOf(day)),
    ...(date ? [x('published', timeOf(date))] : []),
    x('link', { rel: 'alternate', type: 'text/html', href: address }),
    ...(summary ? [x('summary', summary)] : []),
  ]);
}

/** When a page last changed, as far as it says so itself. */
function dayOf({ updated, date }: Page): string | undefined {
  return updated ?? date;
}

/** Pages name days, feeds times: the same one on every machine. */
function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}
