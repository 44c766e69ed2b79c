// Report, fourth floor: the page of a preview.

import type { Element } from 'hast';
import { toHtml as write } from 'hast-util-to-html';
import { h } from 'hastscript';
import { count, describeChange, describeKind, describeWords, summarise } from './describe-change';
import { UNSEEN } from './escape-markdown';
import type { Cause, Change, PageChange, PagePictures, Report, ReportProblem, SharedChange, WordPart } from './report';
import { EXAMPLES } from './share-changes';
import { cutContext } from './to-text';

/** A part of a line. */
type Piece = Element | string;

/** More pages than these, or more changes of one, are counted: a browser has to show them all. */
const MOST_PAGES = 300;
const MOST_CHANGES = 60;

/** The report as the `<main>` of a page. What went and came is said and drawn, not coloured alone. */
export function toHtml(report: Report, pictures: readonly PagePictures[] = []): string {
  const { base, pages, shared, onlyShared, problems, notCompared } = report;
  const own = pages.filter(({ url }) => !onlyShared.has(url));
  const left = own.length - MOST_PAGES;
  const main = h('main', { id: 'main-content', class: 'container plain-title prose report' }, [
    h('h1', 'What changes for visitors'),
    h('p', [h('strong', plain(summarise(report)))]),
    h('p', notCompared === undefined ? `Compared with ${plain(base)}.` : plain(notCompared)),
    ...section('What it breaks', notCompared === undefined ? problems.map(showProblem) : []),
    ...section('On many pages', shared.map(showShared)),
    ...(own.length > 0
      ? [h('h2', 'Page by page'), ...own.slice(0, MOST_PAGES).map((page) => showPage(page, pictures))]
      : []),
    ...tellPictures(pages.length, pictures),
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

/** Says of how many pages there are pictures, where not of all. */
function tellPictures(pages: number, pictures: readonly PagePictures[]): Element[] {
  const pictured = new Set(pictures.map(({ url }) => url)).size;
  if (pictured === 0 || pictured === pages) return [];
  return [h('p', `There are pictures of the first ${count(pictured, 'page')} of ${pages.toLocaleString('en')}.`)];
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

function showShared({ change, because, urls }: SharedChange): Element {
  const examples = urls.slice(0, EXAMPLES).flatMap((url, index) => [index > 0 ? ', ' : '', linkTo(url)]);
  return h('li', [
    `On ${count(urls.length, 'page')}, such as `,
    ...examples,
    ': ',
    ...showChange(change),
    ' ',
    showCauses(because),
  ]);
}

function showPage(page: PageChange, pictures: readonly PagePictures[]): Element {
  const { url, title, change, words, because, changes } = page;
  const name = plain(title || url);
  const left = changes.length - MOST_CHANGES;
  return h('section', { class: 'report__page' }, [
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
    ...pictures.filter((each) => each.url === url).map(showPictures),
  ]);
}

/** Links to pictures as they are: side by side on a phone, nothing of them could be seen. */
function showPictures({ width, before, after, difference, share }: PagePictures): Element {
  const files = { before, after, difference };
  const links = Object.entries(files).flatMap(([name, file], index) =>
    file === undefined
      ? []
      : [index > 0 ? ', ' : '', h('a', { href: `/preview/pictures/${file}` }, `${name} at ${width} pixels`)],
  );
  return h('p', ['Pictures: ', ...links, ` (${(share * 100).toFixed(1)} % differs)`]);
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

function plain(text: string): string {
  return text.replace(UNSEEN, '\uFFFD');
}
