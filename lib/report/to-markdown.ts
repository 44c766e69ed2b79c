// Report, fourth floor: the comment on a pull request.

import {
  count,
  describeCauses,
  describeChange,
  describeKind,
  describeWords,
  namePage,
  summarise,
} from './describe-change';
import { describeLooks } from './describe-looks';
import { escapeMarkdown } from './escape-markdown';
import { groupPages, MOST_GROUPS, MOST_NAMES, type PageGroup } from './group-pages';
import type { Change, PageChange, Report, ReportProblem, SharedChange, WordPart } from './report';
import { EXAMPLES } from './share-changes';
import { cutContext } from './to-text';

/** GitHub refuses a comment of 65,536 characters: what is said of what was left out has room too. */
const MOST_CHARACTERS = 62_000;
const MOST_LINKS = 40;

/** One page, or one change of it, takes no more than this of the comment. */
const MOST_OF_PAGE = 6000;
const MOST_OF_TEXT = 600;
const MOST_PROBLEMS = 50;

/** What the comment can say besides the report itself. */
export interface MarkdownOptions {
  /** Where the new build can be seen, without a slash at its end. */
  address?: string | undefined;
}

/** The report as Markdown: what weighs most comes first, and what finds no room is counted. */
export function toMarkdown(report: Report, { address }: MarkdownOptions = {}): string {
  const { base, pages, shared, onlyShared, notCompared } = report;
  const own = pages.filter(({ url }) => !onlyShared.has(url));
  const comment = new Comment(address);
  comment.add(`## What changes for visitors\n\n${escapeMarkdown(summarise(report))}`);
  comment.add(`Compared with ${escapeMarkdown(base)}.${comment.linkTo('/preview', ' [The whole report]')}`);
  if (notCompared !== undefined) comment.add(escapeMarkdown(notCompared));
  else comment.addList('### What it breaks', report.problems, showProblem, MOST_PROBLEMS, 'problem');
  if (own.length > 1) comment.add(`### At a glance\n\n${showGroups(groupPages(own), report.siteName)}`);
  const looks = describeLooks(report);
  if (looks !== undefined) comment.add(escapeMarkdown(looks));
  comment.addList('### On many pages', shared, showShared, shared.length, 'change');
  comment.addList('### Page by page', own, (page) => showPage(page, report.siteName, comment), own.length, 'page');
  return comment.finish();
}

class Comment {
  private readonly parts: string[] = [];
  private readonly left: string[] = [];
  private characters = 0;
  private links = 0;

  constructor(private readonly address: string | undefined) {}

  /** Adds a part where there is room for it. */
  add(part: string): boolean {
    if (this.characters + part.length > MOST_CHARACTERS) return false;
    this.parts.push(part);
    this.characters += part.length + 2;
    return true;
  }

  /** Adds things under a heading, as far as there is room, and counts the others. */
  addList<Thing>(
    heading: string,
    things: readonly Thing[],
    show: (thing: Thing) => string,
    most: number,
    noun: string,
  ): void {
    if (things.length === 0) return;
    this.add(heading);
    let shown = 0;
    while (
      shown < Math.min(most, things.length) &&
      this.add(
        things
          .slice(shown, shown + 1)
          .map(show)
          .join(''),
      )
    )
      shown += 1;
    if (shown < things.length) this.left.push(count(things.length - shown, noun));
  }

  /** Words in square brackets with a link to a page of the new build; without an address, or beyond the last link, nothing. */
  linkTo(url: string, words: string): string {
    if (this.address === undefined || this.links >= MOST_LINKS) return '';
    this.links += 1;
    return `${words}(<${encodeURI(this.address + url).replace(/[<>]/g, '')}>)`;
  }

  finish(): string {
    const told =
      this.left.length > 0
        ? [`Left out for want of room: ${this.left.join(', ')}. The report in the preview has them all.`]
        : [];
    return [...this.parts, ...told].join('\n\n');
  }
}

function showProblem({ severity, rule, file, line, message, hint }: ReportProblem): string {
  const text = `${escapeMarkdown(shorten(message))} ${escapeMarkdown(shorten(hint))}`.trim();
  return `- **${severity}** ${escapeMarkdown(rule)} at ${escapeMarkdown(`${file}:${line}`)}  \n  ${text}`;
}

/** Which pages differ in one way, and why: a line for each reason. */
function showGroups(groups: readonly PageGroup[], siteName: string): string {
  const lines = groups.slice(0, MOST_GROUPS).map(({ change, because, pages }) => {
    const names = pages.slice(0, MOST_NAMES).map((page) => escapeMarkdown(shorten(namePage(page, siteName))));
    const more = pages.length > MOST_NAMES ? `, and ${count(pages.length - MOST_NAMES, 'more page')}` : '';
    return `- **${change}**, because of ${escapeMarkdown(describeCauses(because))}: ${names.join(', ')}${more}`;
  });
  const left = groups.slice(MOST_GROUPS).reduce((sum, { pages }) => sum + pages.length, 0);
  return [...lines, ...(left > 0 ? [`- … and ${count(left, 'more page')}`] : [])].join('\n');
}

function showShared({ change, because, urls }: SharedChange): string {
  const examples = urls.slice(0, EXAMPLES).map((url) => escapeMarkdown(url));
  const where = `On ${count(urls.length, 'page')}, such as ${examples.join(', ')}`;
  return `- ${where}, because of ${escapeMarkdown(describeCauses(because))}:  \n  ${showChange(change)}`;
}

function showPage(page: PageChange, siteName: string, comment: Comment): string {
  const { url, because, words, changes } = page;
  const called = escapeMarkdown(shorten(namePage(page, siteName)));
  const name = comment.linkTo(url, `[${called}]`) || called;
  const lines = [
    `#### ${name}`,
    '',
    `${escapeMarkdown(url)}: **${escapeMarkdown(describeKind(page))}**, ${describeWords(words)}, because of ${escapeMarkdown(describeCauses(because))}`,
    '',
  ];
  let left = MOST_OF_PAGE;
  let shown = 0;
  for (const change of changes) {
    const line = `- ${showChange(change)}`;
    left -= line.length;
    if (left < 0) break;
    lines.push(line);
    shown += 1;
  }
  if (shown < changes.length) lines.push(`- … and ${count(changes.length - shown, 'other change')}`);
  return lines.join('\n').trim();
}

function showChange(change: Change): string {
  if (change.type !== 'text') return escapeMarkdown(shorten(describeChange(change)));
  const where = change.below === '' ? '' : `Below “${escapeMarkdown(shorten(change.below))}”: `;
  return where + showParts(change.parts);
}

/** Marks that can be seen without colour: a line through what went, a line below what came. */
function showParts(parts: readonly WordPart[]): string {
  let room = MOST_OF_TEXT;
  const shown: string[] = [];
  for (const [index, { kind, text }] of parts.entries()) {
    if (room <= 0) return `${shown.join('')} …`;
    const cut = kind === 'same' ? cutContext(text, index > 0, index < parts.length - 1) : shorten(text);
    room -= cut.length;
    const escaped = escapeMarkdown(cut);
    shown.push(kind === 'same' ? escaped : kind === 'removed' ? `<del>${escaped}</del>` : `<ins>${escaped}</ins>`);
  }
  return shown.join('');
}

function shorten(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)} …` : text;
}
