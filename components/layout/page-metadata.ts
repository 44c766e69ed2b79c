import type { Metadata } from 'next';
import { cardSize } from '@/lib/cards';
import type { Page, Site } from '@/lib/content';
import { feedPath, hasFeed } from '@/lib/machines';
import { type HeadTexts, headTexts } from './head-texts';

/**
 * What browsers, search engines and social networks read of a page. Absolute addresses are only given where the site
 * knows its own.
 *
 * @param texts those of the page, or marks that stand for them
 */
export function pageMetadata(site: Site, page: Page, texts: HeadTexts = headTexts(site, page)): Metadata {
  const [title, description, url] = [texts.get('title'), texts.get('description'), texts.get('url')];
  const cardUrl = texts.get('cardUrl');
  return {
    title: texts.get('fullTitle'),
    description,
    alternates: {
      canonical: url,
      types: {
        'text/markdown': texts.get('copyUrl') ?? null,
        ...(hasFeed(site) && { 'application/atom+xml': [{ url: feedPath, title: `Changes on ${site.name}` }] }),
      },
    },
    openGraph: {
      type: page.date && page.url !== '/' ? 'article' : 'website',
      title,
      description,
      siteName: site.name,
      locale: site.language.replace('-', '_'),
      url,
      images: cardUrl === undefined ? undefined : [{ url: cardUrl, ...cardSize, alt: texts.get('cardAlt') }],
    },
    // Where it says nothing, what the layout says holds: a preview is never indexed.
    ...(page.noindex && { robots: { index: false } }),
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
