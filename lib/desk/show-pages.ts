// Desk, fourth floor: the table of pages, and what a script sorts and filters it by.

import type { Element } from 'hast';
import { h } from 'hastscript';
import { countDays, valueDueOn } from '../checks';
import { count } from '../report';
import { countAllBytes, type DeskPage } from './desk';
import { linkToEdit, linkToPage, type Piece, plain, wideRegion } from './pieces';

/** A browser has to show them all: the file for spreadsheets has the others too. */
const MOST_PAGES = 2000;

/** A column: its name, what its cells say, and what they are sorted by where that is something else. */
interface Column {
  name: string;
  isNumeric?: boolean;
  show(page: DeskPage): Piece | Piece[];
  /** Undefined: nothing is known, and the page comes last. */
  sortBy(page: DeskPage): string | number | undefined;
}

const number = (name: string, read: (page: DeskPage) => number | undefined): Column => ({
  name,
  isNumeric: true,
  show: (page) => read(page)?.toLocaleString('en') ?? '–',
  sortBy: read,
});

const day = (name: string, read: (page: DeskPage) => string | undefined): Column => ({
  name,
  show: (page) => {
    const date = read(page);
    return date === undefined ? '–' : h('time', { dateTime: date }, date);
  },
  sortBy: read,
});

const COLUMNS: readonly Column[] = [
  {
    name: 'Problems',
    show: showProblems,
    sortBy: ({ errors, warnings }) => errors * 10_000 + warnings,
    isNumeric: true,
  },
  day('Review by', ({ reviewBy }) => reviewBy),
  { name: 'Owner', show: ({ owner }) => plain(owner ?? '–'), sortBy: ({ owner }) => owner },
  day('Published', ({ date }) => date),
  day('Updated', ({ updated }) => updated),
  number('Words', ({ words }) => words),
  number('Reading age', ({ readingAge }) => readingAge),
  number('Links in', ({ linksIn }) => linksIn),
  number('Links out', ({ linksOut, linksElsewhere }) => linksOut + linksElsewhere),
  number('Pictures', ({ pictures }) => pictures),
  { name: 'Values (days old)', show: showValueAges, sortBy: oldestAge, isNumeric: true },
  {
    name: 'Size, kB',
    show: (page) => (countAllBytes(page) / 1000).toFixed(0),
    sortBy: countAllBytes,
    isNumeric: true,
  },
];

/** What the filter offers besides a search. */
const CHOICES: readonly (readonly [name: string, text: string, has: (page: DeskPage, today: string) => boolean])[] = [
  ['problems', 'Pages with problems', ({ errors, warnings }) => errors + warnings > 0],
  ['due', 'Pages past their review', ({ reviewBy }, today) => reviewBy !== undefined && reviewBy < today],
  ['unreviewed', 'Pages without a review', ({ reviewBy }) => reviewBy === undefined],
  ['values', 'Pages with old or undated values', ({ values }, today) => values.some(({ asOf }) => isOld(asOf, today))],
  ['unowned', 'Pages without an owner', ({ owner }) => owner === undefined],
  ['orphans', 'Pages that no other leads to', ({ linksIn }) => linksIn === 0],
  ['drafts', 'Drafts', ({ isDraft }) => isDraft],
];

/** The filter, which waits for the script, and the table. */
export function showPages(pages: readonly DeskPage[], today: string): Element[] {
  const left = pages.length - MOST_PAGES;
  const table = h('table', { dataDeskTable: '' }, [
    h('caption', { class: 'govuk-visually-hidden' }, 'Every page'),
    h('thead', [h('tr', [heading('Page', false), ...COLUMNS.map(({ name, isNumeric }) => heading(name, isNumeric))])]),
    h(
      'tbody',
      pages.slice(0, MOST_PAGES).map((page) => showPage(page, today)),
    ),
  ]);
  return [
    showFilter(),
    h('p', { role: 'status', dataDeskStatus: '' }, ORDER),
    wideRegion('Pages', [table]),
    ...(left > 0 ? [h('p', `In the file for spreadsheets alone: ${count(left, 'more page')}.`)] : []),
    h('p', { class: 'report__place' }, NOTES),
  ];
}

/** A script tells here what it has sorted and filtered. */
const ORDER = 'Pages with problems come first, then those to be reviewed soonest.';

const NOTES =
  'Links are those of texts and cards: menus, trails and footers, which stand everywhere, are not counted. Values: how many, ' +
  'and how many days ago the oldest was known to be right. Size: the page with its styles, scripts and pictures on a first ' +
  'visit with a phone, before a host compresses it. A page of fewer than 100 words has no reading age.';

function heading(name: string, isNumeric: boolean | undefined): Element {
  return h('th', { scope: 'col', class: isNumeric ? 'numeric' : undefined }, name);
}

function showFilter(): Element {
  return h('form', { class: 'desk__filter', hidden: true, dataDeskFilter: '' }, [
    h('label', { for: 'desk-words' }, 'Find pages by title, address or owner'),
    h('input', { id: 'desk-words', name: 'words', type: 'search', autoComplete: 'off' }),
    h('label', { for: 'desk-choice' }, 'Show'),
    h('select', { id: 'desk-choice', name: 'choice' }, [
      h('option', { value: '' }, 'Every page'),
      ...CHOICES.map(([value, text]) => h('option', { value }, text)),
    ]),
  ]);
}

function showPage(page: DeskPage, today: string): Element {
  const { url, title, owner, isDraft, edit } = page;
  const has = CHOICES.filter(([, , isSo]) => isSo(page, today)).map(([name]) => name);
  const words = [title, url, owner ?? ''].join(' ').toLowerCase();
  return h('tr', { dataHas: has.join(' '), dataWords: plain(words) }, [
    h('th', { scope: 'row', dataSort: title.toLowerCase() }, [
      linkToPage(url, title),
      ...(isDraft ? [' (draft)'] : []),
      h('span', { class: 'desk__url' }, [plain(url), ...linkToEdit(edit, title)]),
    ]),
    ...COLUMNS.map(({ isNumeric, show, sortBy }) =>
      h('td', { class: isNumeric ? 'numeric' : undefined, dataSort: String(sortBy(page) ?? '') }, show(page)),
    ),
  ]);
}

function showProblems({ errors, warnings }: DeskPage): Piece[] {
  const parts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return parts.length > 0 ? [h('strong', parts.join(', '))] : ['0'];
}

function showValueAges(page: DeskPage): string {
  const { values } = page;
  const undated = values.filter(({ asOf }) => asOf === undefined).length;
  if (values.length === 0) return '0';
  const oldest = values.reduce((most, { age = 0 }) => Math.max(most, age), 0);
  const told = undated > 0 ? 'no date' : oldest.toLocaleString('en');
  return `${values.length} (${told})`;
}

/** Values without a date stand before the oldest. */
function oldestAge({ values }: DeskPage): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((most, { age = 100_000 }) => Math.max(most, age), 0);
}

function isOld(asOf: string | undefined, today: string): boolean {
  return asOf === undefined || countDays(valueDueOn(asOf), today) > 0;
}
