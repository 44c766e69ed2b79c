import { cardOf } from '@/lib/cards';
import type { Page, Site } from '@/lib/content';
import { copyUrl } from '@/lib/plain';

/** Stands for each text: no editor writes one, none is part of another, and addresses stand for addresses. */
const MARKS = {
  fullTitle: '--head-full-title--',
  title: '--head-title--',
  description: '--head-description--',
  url: 'https://head.invalid/--url--',
  copyUrl: '/--head-copy--.md',
  cardUrl: 'https://head.invalid/--card--.jpg',
  cardAlt: '--head-card-alt--',
} as const;

/** What the head of a page says of that page alone, by name; full addresses only where the site knows its own. */
export type HeadTexts = ReadonlyMap<keyof typeof MARKS, string>;

/** The texts of a page’s head. */
export function headTexts(site: Site, page: Page): HeadTexts {
  const { title, description, url } = page;
  const texts: [keyof typeof MARKS, string][] = [
    ['fullTitle', title === site.name ? site.name : `${title} - ${site.name}`],
    ['title', title],
    ['copyUrl', copyUrl(url)],
  ];
  if (description !== undefined) texts.push(['description', description]);
  if (!site.url) return new Map(texts);
  const card = cardOf(site, page);
  return new Map([...texts, ['url', site.url + url], ['cardUrl', site.url + card.url], ['cardAlt', card.alt]]);
}

/**
 * The same with a mark in the place of each text, so that one head does for all pages of a kind. What Next may not
 * write as it is stays: an empty text, a line break, an address that browsers spell in another way.
 */
export function markTexts(texts: HeadTexts): HeadTexts {
  return new Map([...texts].map(([name, text]) => [name, canBeMarked(text, MARKS[name]) ? MARKS[name] : text]));
}

/** Splits markup at the marks: each second part is a mark. */
export function splitAtMarks(markup: string): string[] {
  return markup.split(ANY_MARK);
}

/** The texts by the marks that stand for them. */
export function textsByMark(texts: HeadTexts): ReadonlyMap<string, string> {
  return new Map([...texts].map(([name, text]) => [MARKS[name], text]));
}

const ANY_MARK = new RegExp(`(${Object.values(MARKS).join('|').replaceAll('.', '\\.')})`);

function canBeMarked(text: string, mark: string): boolean {
  if (mark.startsWith('-')) return /^\S(?:\P{Cc}*\S)?$/u.test(text);
  const base = 'https://head.invalid';
  if (!URL.canParse(text, base)) return false;
  const { href } = new URL(text, base);
  return href === (mark.startsWith('/') ? base + text : text);
}
