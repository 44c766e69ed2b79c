// Report, fourth floor: the page of a preview.

import type { Element } from 'hast';
import { toHtml as write } from 'hast-util-to-html';
import { h } from 'hastscript';
import { count, describeChange, describeKind, describeWords, namePage, summarise } from './describe-change';
import { describeLooks } from './describe-looks';
import { withoutUnseen as plain } from './escape-markdown';
import { groupPages, MOST_GROUPS, MOST_NAMES } from './group-pages';
import type { PageLook } from './looks';
import type { Cause, Change, PageChange, Report, ReportProblem, SharedChange, WordPart } from './report';
import { EXAMPLES } from './share-changes';
import { showLook } from './show-pictures';
import { cutContext } from './to-text';

/** A part of a line. */
type Piece = Element | string;

/** More pages than these, or more changes of one, are counted: a browser has to show them all. */
const MOST_PAGES = 300;
const MOST_CHANGES = 60;

/** The report as the `<main>` of a page. What went and came is said and drawn, not coloured alone. */
export function toHtml(report: Report): string {
  const { base, pages, shared, onlyShared, problems, notCompared } = report;
  const own = pages.filter(({ url }) => !onlyShared.has(url));
  const left = own.length - MOST_PAGES;
  const looks = describeLooks(report);
  const look = new LooksToShow(report);
  const main = h('main', { id: 'main-content', class: 'container plain-title prose report' }, [
    h('h1', 'What changes for visitors'),
    h('p', [h('strong', plain(summarise(report)))]),
    h('p', notCompared === undefined ? `Compared with ${plain(base)}.` : plain(notCompared)),
    ...section('What it breaks', notCompared === undefined ? problems.map(showProblem) : []),
    ...(own.length > 1 ? section('At a glance', showGroups(own, report.siteName)) : []),
    ...(looks === undefined ? [] : [h('p', plain(looks))]),
    ...section(
      'On many pages',
      shared.map((each) => showShared(each, look)),
    ),
    ...(own.length > 0
      ? [
          h('h2', 'Page by page'),
          ...own.slice(0, MOST_PAGES).map((page, index) => showPage(page, index, report.siteName, look)),
        ]
      : []),
    ...(left > 0 ? [h('p', `${count(left, 'page')} more differ: the report as JSON has them all.`)] : []),
    h('p', [h('a', { href: '/preview/inventory' }, 'Every page of this preview: the editor’s desk')]),
    h('p', [
      h('a', { href: '/preview/report.json' }, 'The report as JSON'),
      ', ',
      h('a', { href: '/preview/report.md' }, 'as Markdown'),
    ]),
  ]);
  return write(main);
}

/** What a browser has seen of each page, shown once. */
class LooksToShow {
  private readonly left: Map<string, PageLook>;
  private readonly names: ReadonlyMap<string, string>;
  private readonly onlyShared: ReadonlySet<string>;

  constructor({ looks, pages, onlyShared, siteName }: Report) {
    this.left = new Map(looks?.pages.map((look) => [look.url, look]));
    this.names = new Map(pages.map((page) => [page.url, namePage(page, siteName)]));
    this.onlyShared = onlyShared;
  }

  show(url: string): Element[] {
    const look = this.left.get(url);
    this.left.delete(url);
    return look ? [showLook(look, this.names.get(url) ?? url)] : [];
  }

  /** The first of many pages that has no place of its own in the report. */
  showFirst(urls: readonly string[]): Element[] {
    const url = urls.find((each) => this.left.has(each) && this.onlyShared.has(each));
    return url === undefined ? [] : [h('p', ['For example ', linkTo(url), ':']), ...this.show(url)];
  }
}

function section(heading: string, items: Element[]): Element[] {
  return items.length > 0 ? [h('h2', heading), h('ul', items)] : [];
}

function showProblem({ severity, rule, file, line, message, hint }: ReportProblem): Element {
  const place = h('span', { class: 'report__place' }, `${rule}, ${plain(file)}:${line}`);
  return h('li', [
    h('strong', severity === 'error' ? 'Error: ' : 'Warning: '),
    plain(message),
    ' ',
    plain(hint),
    ' ',
    place,
  ]);
}

function showShared({ change, because, urls }: SharedChange, looks: LooksToShow): Element {
  const examples = urls.slice(0, EXAMPLES).flatMap((url, index) => [index > 0 ? ', ' : '', linkTo(url)]);
  return h('li', [
    `On ${count(urls.length, 'page')}, such as `,
    ...examples,
    ': ',
    ...showChange(change),
    ' ',
    showCauses(because),
    ...looks.showFirst(urls),
  ]);
}

/** Which pages differ in one way, and why, each leading to its place below. */
function showGroups(pages: readonly PageChange[], siteName: string): Element[] {
  const places = new Map(pages.map(({ url }, index) => [url, index]));
  const groups = groupPages(pages);
  const items = groups.slice(0, MOST_GROUPS).map(({ change, because, pages: alike }) => {
    const links = alike.slice(0, MOST_NAMES).flatMap((page, index) => {
      const place = places.get(page.url) ?? 0;
      const name = plain(namePage(page, siteName));
      return [index > 0 ? ', ' : '', place < MOST_PAGES ? h('a', { href: `#${idOf(place)}` }, name) : name];
    });
    const more = alike.length > MOST_NAMES ? `, and ${count(alike.length - MOST_NAMES, 'more page')}` : '';
    const kind = change.charAt(0).toUpperCase() + change.slice(1);
    return h('li', [h('strong', kind), ': ', ...links, `${more}. `, showCauses(because)]);
  });
  const left = groups.slice(MOST_GROUPS).reduce((sum, { pages: alike }) => sum + alike.length, 0);
  return [...items, ...(left > 0 ? [h('li', `… and ${count(left, 'more page')}`)] : [])];
}

/** Where a page is told of. */
function idOf(index: number): string {
  return `page-${index + 1}`;
}

function showPage(page: PageChange, index: number, siteName: string, looks: LooksToShow): Element {
  const { url, change, words, because, changes } = page;
  const name = plain(namePage(page, siteName));
  const left = changes.length - MOST_CHANGES;
  return h('section', { class: 'report__page', id: idOf(index) }, [
    h('h3', change === 'removed' ? name : [h('a', { href: encodeURI(url) }, name)]),
    h('p', [
      h('span', { class: 'report__place' }, plain(url)),
      ` – ${plain(describeKind(page))}; ${describeWords(words)}. `,
      showCauses(because),
    ]),
    ...(changes.length > 0
      ? [
          h(
            'ul',
            changes.slice(0, MOST_CHANGES).map((each) => h('li', showChange(each))),
          ),
        ]
      : []),
    ...(left > 0 ? [h('p', `… and ${count(left, 'other change')}`)] : []),
    ...looks.show(url),
  ]);
}

function linkTo(url: string): Element {
  return h('a', { href: encodeURI(url) }, plain(url));
}

function showCauses(because: readonly Cause[]): Element {
  const places = because.map(({ file, line }) => plain(`${file}:${line}`));
  return h('span', { class: 'report__place' }, `Because of ${places.join(', ') || 'the program'}`);
}

function showChange(change: Change): Piece[] {
  if (change.type !== 'text') return [plain(describeChange(change))];
  const where = change.below === '' ? [] : [`Below “${plain(change.below)}”: `];
  return [...where, ...change.parts.map(showPart)];
}

/** Listeners hear what readers see: that words went, or came. */
function showPart({ kind, text }: WordPart, index: number, parts: readonly WordPart[]): Piece {
  if (kind === 'same') return plain(cutContext(text, index > 0, index < parts.length - 1, 200));
  const [tag, said] = kind === 'removed' ? (['del', 'taken out: '] as const) : (['ins', 'put in: '] as const);
  return h(tag, [h('span', { class: 'govuk-visually-hidden' }, said), plain(text)]);
}
