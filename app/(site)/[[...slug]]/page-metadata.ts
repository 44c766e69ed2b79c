import type { Metadata } from 'next';
import type { Page, Site } from '@/lib/content';
import { socialRendition } from '@/lib/pictures';

const HIDDEN = { index: false };

/** What browsers, search engines and social networks read of a page. */
export function pageMetadata(site: Site, page: Page): Metadata {
  return {
    title: page.title === site.name ? site.name : `${page.title} - ${site.name}`,
    description: page.description,
    alternates: canonical(site, page.url),
    openGraph: socialCard(site, page),
    robots: page.noindex ? HIDDEN : undefined,
  };
}

/** The same of an old path that leads on to another URL. */
export function movedMetadata(site: Site, to: string): Metadata {
  return { title: `Page moved - ${site.name}`, alternates: canonical(site, to), robots: HIDDEN };
}

/** Absolute addresses can only be given where the site knows its own. */
function canonical(site: Site, to: string): Metadata['alternates'] {
  if (/^https?:/i.test(to)) return { canonical: to };
  return site.url ? { canonical: `${site.url}${to.replace(/#.*$/, '')}` } : undefined;
}

function socialCard(site: Site, { socialPicture }: Page): Metadata['openGraph'] {
  const card = socialPicture && socialRendition(socialPicture);
  if (!card || !site.url) return undefined;
  const { url, width, height } = card;
  return { images: [{ url: `${site.url}${url}`, width, height, alt: socialPicture.alt }] };
}
