// Cards, stage 1: which picture social networks and messengers show with a link to a page.

import { createHash } from 'node:crypto';
import type { Page, Site } from '../content';
import type { Picture } from '../pictures';

/** The size that such pictures have everywhere. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Raised when cards are drawn in another way, so that they get new URLs. */
const DESIGN = 1;

/** The card of a page. Two cards that look the same differ in nothing but their URL and `alt`. */
export interface Card {
  /** The URL that it is published at; a card that looks different has another one. */
  url: string;
  /** What it shows. */
  alt: string;
  /** What is written on it; undefined where its picture stands alone. */
  words: { title: string; siteName: string } | undefined;
  picture: Picture | undefined;
}

/** The card of a page: the picture that the page names for it, else its title and the picture of its hero. */
export function cardOf(site: Pick<Site, 'name'>, page: Page): Card {
  const { url, heading, hero, socialPicture } = page;
  const words = socialPicture ? undefined : { title: heading, siteName: site.name };
  const picture = socialPicture ?? hero;
  const look = JSON.stringify([DESIGN, words, picture?.path, picture?.hash]);
  const hash = createHash('sha256').update(look).digest('hex').slice(0, 8);
  const alt = words ? [`${heading} – ${site.name}`, picture?.alt].filter(Boolean).join('. ') : (picture?.alt ?? '');
  return { url: `/media/cards${url === '/' ? '/index' : url}-${hash}.jpg`, alt, words, picture };
}
