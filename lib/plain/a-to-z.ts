// Plain, stage 5: all pages in the order of the alphabet, with what each one holds.

import type { NamedLink } from '../content';
import type { SearchedSite } from '../search';

/** The pages whose titles begin with one letter. */
export interface Letter {
  /** A capital. */
  letter: string;
  /** In the order of the alphabet. */
  pages: ListedPage[];
}

/** A page with links to its sections, in the order read. */
export interface ListedPage extends NamedLink {
  sections: NamedLink[];
}

/** More links than these are no list that anybody reads: then it is of pages alone. */
const MOST_LINKS = 1000;

/**
 * Every page that visitors can find, by the letter that its title begins with; on a site of few enough, each with links to
 * its sections.
 */
export function listAToZ(searched: Pick<SearchedSite, 'pages'>, language: string): Letter[] {
  const { compare } = new Intl.Collator(language, { ignorePunctuation: true });
  const letters = new Map<string, ListedPage[]>();
  const hasSections = searched.pages.reduce((sum, { sections }) => sum + 1 + sections.length, 0) <= MOST_LINKS;
  const pages = [...searched.pages].sort((a, b) => compare(a.title, b.title) || (a.url < b.url ? -1 : 1));
  for (const { title, url, sections } of pages) {
    const letter = (/[\p{L}\p{N}]/u.exec(title.normalize('NFD'))?.[0] ?? '#').toLocaleUpperCase(language);
    const links = hasSections
      ? sections.flatMap(([id, heading]) => (id ? [{ text: heading, url: `${url}#${id}` }] : []))
      : [];
    const listed = letters.get(letter) ?? [];
    listed.push({ text: title, url, sections: links });
    letters.set(letter, listed);
  }
  return [...letters].map(([letter, listed]) => ({ letter, pages: listed }));
}
