// Report, third floor: for a terminal.

import { count, describeCauses, describeChange, describeKind, describeWords, summarise } from './describe-change';
import { describeLooks } from './describe-looks';
import { withoutUnseen } from './escape-markdown';
import type { Change, PageChange, Report, WordPart } from './report';

/** More lines than these of one page are counted. */
const MOST_LINES = 12;

/** More pages than these are counted. */
const MOST_PAGES = 100;

/** The report as plain text. */
export function toText(report: Report): string {
  const { base, pages, shared, onlyShared, problems, notCompared } = report;
  const own = pages.filter(({ url }) => !onlyShared.has(url));
  const left = own.length - MOST_PAGES;
  const looks = describeLooks(report);
  const parts = [
    plain(`Compared with ${base}: ${summarise(report)}`),
    ...(notCompared === undefined ? [] : [plain(notCompared)]),
    ...(looks === undefined ? [] : [plain(looks)]),
    ...(notCompared === undefined ? problems : []).map(({ severity, rule, file, line, message, hint }) =>
      plain(`${severity} ${rule} ${file}:${line}\n  ${message}${hint ? `\n  ${hint}` : ''}`),
    ),
    ...shared.map(({ change, because, urls }) =>
      plain(
        `On ${count(urls.length, 'page')}, such as ${urls.slice(0, 3).join(', ')}\n  because of ${describeCauses(because)}\n  ${showChange(change)}`,
      ),
    ),
    ...own.slice(0, MOST_PAGES).map(showPage),
    ...(left > 0 ? [`… and ${count(left, 'page')} more: --format json lists them all.`] : []),
  ];
  return parts.join('\n\n');
}

function showPage(page: PageChange): string {
  const { url, because, words, changes } = page;
  const lines = changes.slice(0, MOST_LINES).map(showChange);
  const left = changes.length - MOST_LINES;
  return plain(
    [
      `${url} (${describeKind(page)}; ${describeWords(words)})`,
      `  because of ${describeCauses(because)}`,
      ...lines.map((line) => `  ${line}`),
      ...(left > 0 ? [`  … and ${left} more`] : []),
    ].join('\n'),
  );
}

function showChange(change: Change): string {
  if (change.type !== 'text') return shorten(describeChange(change));
  const where = change.below === '' ? change.kind : `${change.kind} below “${change.below}”`;
  return `${where}: ${change.parts.map(showPart).join('')}`;
}

/** Deletions in `[-…-]` and insertions in `{+…+}`, as git’s word diff writes them; what stays is cut to what is near. */
function showPart({ kind, text }: WordPart, index: number, parts: readonly WordPart[]): string {
  if (kind === 'removed') return `[-${shorten(text)}-]`;
  if (kind === 'added') return `{+${shorten(text)}+}`;
  return cutContext(text, index > 0, index < parts.length - 1);
}

/** A stretch that stayed: its end before a change, its beginning after one. */
export function cutContext(text: string, isAfter: boolean, isBefore: boolean, most = 60): string {
  const [start, end] = [isAfter ? text.slice(0, most) : '', isBefore ? text.slice(-most) : ''];
  return text.length <= most * 2 ? text : `${start} … ${end}`;
}

function shorten(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)} …` : text;
}

/** Without the signs that a terminal obeys, and without what a runner of workflows takes for a command. */
function plain(text: string): string {
  return withoutUnseen(text)
    .replace(/^(\s*)::/gm, '$1: :')
    .replaceAll('##[', '## [');
}
