// Plain, stage 2: a page as one tree of plain elements, partials, values and blocks in place.

import type { ElementContent } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { h } from 'hastscript';
import { parseFragment } from 'parse5';
import type { NamedLink, Page, Part, Promo } from '../content';
import type { CardGroup } from '../graph';
import { plainBlock } from './plain-block';

/** The last page that somebody asked for: its contents, its copy and the search read the same tree, one after another. */
let last: { page: Page; tree: readonly ElementContent[] } | undefined;

/** What a page itself says: its title, its text, and the sections of its accordion, each below a heading with its id. */
export function plainPage(page: Page): readonly ElementContent[] {
  if (last?.page !== page) last = { page, tree: makePlain(page) };
  return last.tree;
}

function makePlain(page: Page): ElementContent[] {
  const { titleCaption, heading, subtitle, titleParagraph, alert, heroButton, body, accordion } = page;
  const lines = [subtitle, titleParagraph].filter((line) => line !== undefined);
  return [
    h('h1', titleCaption ? `${titleCaption}: ${heading}` : heading),
    ...lines.map((line) => h('p', line)),
    ...(alert ? [h('p', plainHtml(alert))] : []),
    ...(heroButton ? [h('p', plainLink(heroButton))] : []),
    ...plainParts(body),
    ...plainParts(accordion?.before ?? []),
    ...(accordion?.sections ?? []).flatMap(({ id, title, parts }, index) => [
      h(`h${accordion?.headingLevel}`, { id, dataNumber: accordion?.numbered ? index + 1 : undefined }, title),
      ...plainParts(parts),
    ]),
    ...plainParts(accordion?.after ?? []),
  ];
}

/** What stands round the text of a page: the pages that one can go on to, the sidebar and the promos. */
export function plainSurroundings(page: Page, groups: readonly CardGroup[]): ElementContent[] {
  const { layout, sidebar, promos, related } = page;
  const cards = groups.flatMap(plainCards);
  if (layout === 'minimal') return cards;
  return [
    ...cards,
    ...plainParts(sidebar),
    ...promos.flatMap(plainPromo),
    ...(related.length > 0
      ? [
          h('h2', 'Related content'),
          h(
            'ul',
            related.map((link) => h('li', plainLink(link))),
          ),
        ]
      : []),
  ];
}

function plainParts(parts: readonly Part[]): ElementContent[] {
  return parts.flatMap((part) =>
    part.type === 'html' ? plainHtml(part.html) : plainBlock(part.type, part, plainParts),
  );
}

function plainHtml(html: string): ElementContent[] {
  const tree = fromParse5(parseFragment(html));
  return tree.type === 'root' ? tree.children.filter((node) => node.type !== 'doctype') : [];
}

function plainCards({ heading, cards }: CardGroup): ElementContent[] {
  const items = cards.map((card) => {
    return h('li', plainLink({ text: card.title, url: card.url }), card.description ? `: ${card.description}` : '');
  });
  return [...(heading === undefined ? [] : [h('h2', heading)]), h('ul', items)];
}

function plainPromo({ heading, title, text, link }: Promo): ElementContent[] {
  return [
    h('h2', heading),
    ...(title ? [h('p', h('strong', title))] : []),
    ...plainParts(text),
    ...(link ? [h('p', plainLink(link))] : []),
  ];
}

function plainLink({ text, url }: NamedLink): ElementContent {
  return h('a', { href: url }, text);
}
