// Search, stage 4: the engine: pages and sections in the order of how well they answer.

import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { type MarkedText, markExcerpt, markText } from './mark';
import { foldSynonyms, readQuestion, type Synonyms, type Wanted } from './question';
import type { SearchedPage, SearchedSite } from './searched-site';
import { foldWord, isTelling, listWords } from './words';

/** A page that answers, with the sections of it that do. */
export interface FoundPage {
  url: string;
  title: MarkedText;
  /** What it is about, or how it begins. */
  excerpt: MarkedText;
  /** The best ones first. */
  sections: FoundSection[];
}

/** A section that answers. */
export interface FoundSection {
  /** `/a/b#id` */
  url: string;
  heading: MarkedText;
  /** The part of it that answers. */
  excerpt: MarkedText;
}

/** What is known of a page (no section) or of a section; MiniSearch finds it by its number. */
interface Entry {
  id: number;
  page: SearchedPage;
  section: number | undefined;
  /** Whether other pages have the same section: it tells little of this one. */
  isShared: boolean;
  title: string;
  keywords: string;
  description: string;
  heading: string;
  text: string;
}

const FIELDS = ['title', 'keywords', 'description', 'heading', 'text'];
const FIELD_WEIGHTS = { title: 4, keywords: 3, description: 1.5, heading: 3, text: 1 };
const SHARED_WEIGHT = 0.4;

/** More sections of one page are no help in choosing. */
const MOST_SECTIONS = 3;

/** A section that answers far worse than the best one of its page is left out. */
const WORST_SECTION = 0.35;

/** Searches a site; made once, asked often. */
export class SiteSearch {
  private readonly entries: Entry[];
  private readonly engine: MiniSearch<Entry>;
  private readonly synonyms: Synonyms;
  private readonly vocabulary = new Set<string>();

  constructor(site: SearchedSite) {
    this.entries = listEntries(site.pages);
    this.synonyms = foldSynonyms(site.synonyms);
    this.engine = new MiniSearch<Entry>({
      fields: FIELDS,
      tokenize: listWords,
      processTerm: (word) => {
        const folded = foldWord(word);
        this.vocabulary.add(folded);
        return isTelling(word) ? folded : null;
      },
    });
    this.engine.addAll(this.entries);
  }

  /** Pages that answer a question, the best one first; none for an empty question. */
  find(question: string, most = 10): FoundPage[] {
    const wanted = readQuestion(question, this.synonyms, this.vocabulary);
    if (wanted.length === 0) return [];
    const results = this.engine.search(toQuery(wanted), {
      boost: FIELD_WEIGHTS,
      processTerm: (word) => word,
      boostDocument: (id: number) => (this.entries[id]?.isShared ? SHARED_WEIGHT : 1),
    });
    return this.group(results).slice(0, most).map(showPage);
  }

  /** The results of each page together: what the page answers as a whole, and what its best section does. */
  private group(results: readonly SearchResult[]): Group[] {
    const groups = new Map<SearchedPage, Group>();
    for (const { id, score, terms } of results) {
      const entry = this.entries[Number(id)];
      if (!entry) continue;
      const group = groups.get(entry.page) ?? { page: entry.page, score: 0, found: new Set(), sections: [] };
      for (const term of terms) group.found.add(term);
      if (entry.section === undefined) group.score += score;
      else {
        group.score += score * 0.5 ** group.sections.length;
        group.sections.push({ index: entry.section, score });
      }
      groups.set(entry.page, group);
    }
    return [...groups.values()].sort((a, b) => b.score - a.score);
  }
}

interface Group {
  page: SearchedPage;
  score: number;
  found: Set<string>;
  /** The best ones first. */
  sections: { index: number; score: number }[];
}

function listEntries(pages: readonly SearchedPage[]): Entry[] {
  const pagesWith = new Map<string, number>();
  for (const { sections } of pages) {
    for (const [, heading, text] of sections) {
      const key = `${heading}\n${text}`;
      pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
    }
  }
  const entries: Omit<Entry, 'id'>[] = pages.flatMap((page) => {
    const { title, keywords, description, sections } = page;
    const own = sections.filter(([, heading, text]) => pagesWith.get(`${heading}\n${text}`) === 1);
    const whole = {
      page,
      section: undefined,
      isShared: false,
      title,
      keywords: keywords.join(' '),
      description,
      heading: own.map(([, heading]) => heading).join(' '),
      text: own.map(([, , text]) => text).join(' '),
    };
    const parts = sections.map(([id, heading, text], index) => ({
      page,
      section: index,
      isShared: !own.some((each) => each[0] === id && each[1] === heading),
      title: '',
      keywords: '',
      description: '',
      heading: index === 0 ? '' : heading,
      text,
    }));
    return [whole, ...parts];
  });
  return entries.map((entry, id) => ({ ...entry, id }));
}

function toQuery(wanted: readonly Wanted[]): Query {
  return {
    combineWith: 'OR',
    queries: wanted.map(({ word, isBeginning, slips, weight }) => ({
      queries: [word],
      prefix: isBeginning,
      fuzzy: slips,
      boostTerm: () => weight,
    })),
  };
}

function showPage({ page, found, sections }: Group): FoundPage {
  const best = sections[0]?.score ?? 0;
  const shown = sections.filter(({ index, score }) => page.sections[index]?.[0] && score >= best * WORST_SECTION);
  return {
    url: page.url,
    title: markText(page.title, found),
    excerpt: page.description ? markText(page.description, found) : markExcerpt(page.sections[0]?.[2] ?? '', found),
    sections: shown.slice(0, MOST_SECTIONS).map(({ index }) => {
      const [id = '', heading = '', text = ''] = page.sections[index] ?? [];
      return { url: `${page.url}#${id}`, heading: markText(heading, found), excerpt: markExcerpt(text, found) };
    }),
  };
}
