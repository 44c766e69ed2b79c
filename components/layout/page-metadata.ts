import type { Metadata } from 'next';
import { cardOf, cardSize } from '@/lib/cards';
import type { Page, Site } from '@/lib/content';
import { feedPath, hasFeed } from '@/lib/machines';
import { copyUrl } from '@/lib/plain';

/** What browsers, search engines and social networks read of a page. Absolute addresses are only given where the site knows its own. */
export function pageMetadata(site: Site, page: Page): Metadata {
  const { title, description, noindex } = page;
  return {
    title: titleOf(site, page),
    description,
    alternates: {
      canonical: site.url ? site.url + page.url : undefined,
      types: {
        'text/markdown': copyUrl(page.url),
        ...(hasFeed(site) && { 'application/atom+xml': [{ url: feedPath, title: `Changes on ${site.name}` }] }),
      },
    },
    openGraph: {
      type: page.date && page.url !== '/' ? 'article' : 'website',
      title,
      description,
      siteName: site.name,
      locale: site.language.replace('-', '_'),
      url: site.url ? site.url + page.url : undefined,
      images: site.url ? [describeCard(site, page)] : undefined,
    },
    // Where it says nothing, what the layout says holds: a preview is never indexed.
    ...(noindex && { robots: { index: false } }),
  };
}

/** The head of a page that has moved: search engines follow to where it is now. */
export function movedMetadata(site: Site, to: string): Metadata {
  const isFull = /^https?:/i.test(to);
  const canonical = isFull ? to : `${site.url}${to.replace(/#.*$/, '')}`;
  return {
    title: `Page moved - ${site.name}`,
    alternates: isFull || site.url ? { canonical } : undefined,
    robots: { index: false },
  };
}

/** The title of a page, with that of the site behind it. */
function titleOf({ name }: Site, { title }: Page): string {
  return title === name ? name : `${title} - ${name}`;
}

function describeCard(site: Site, page: Page) {
  const { url, alt } = cardOf(site, page);
  return { url: site.url + url, ...cardSize, alt };
}
