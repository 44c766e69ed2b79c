// Plain, stage 3: a page as a list of sections, for search and for whoever compares what pages say.

import type { ElementContent } from 'hast';
import type { Page } from '../content';
import { plainPage } from './page-tree';

/** What stands below one heading of a page, up to the next. */
export interface PageSection {
  /** What a link’s `#fragment` names; undefined for what stands below the page’s own title. */
  id: string | undefined;
  /** 1 for the page’s own title, else 2 to 6. */
  level: number;
  /** The heading as text. */
  heading: string;
  /** What stands below it as text, white space collapsed; a heading further down begins a section of its own. */
  text: string;
  /** `/a/b`, or `/a/b#id`. */
  url: string;
}

/** Elements within a line: the text goes on through them. */
const INLINE = /^(a|abbr|b|cite|code|del|em|i|img|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u)$/;

/** The sections of a page in the order read: first its title, with what stands below that. */
export function listSections(page: Page): PageSection[] {
  const sections: PageSection[] = [];
  const walk = (node: ElementContent): void => {
    const last = sections.at(-1);
    if (node.type === 'text' && last) last.text += node.value;
    if (node.type !== 'element') return;
    const level = Number(/^h([1-6])$/.exec(node.tagName)?.[1]);
    if (level) {
      const id = typeof node.properties.id === 'string' ? node.properties.id : undefined;
      const url = id === undefined ? page.url : `${page.url}#${id}`;
      sections.push({ id, level, heading: collapse(textOf(node)), text: '', url });
      return;
    }
    const space = INLINE.test(node.tagName) ? '' : ' ';
    if (last) last.text += space;
    node.children.forEach(walk);
    const end = sections.at(-1);
    if (end) end.text += space;
  };
  plainPage(page).forEach(walk);
  return sections.map((section) => ({ ...section, text: collapse(section.text) }));
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
