// Markdown, stage 3: from a tree to the parts of a page, HTML or block, as one page needs it.

import type { Definition, Heading, Image, Link, Paragraph, Parents, Root, RootContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import { SKIP, visit } from 'unist-util-visit';
import { fallbackUrl, listSources, type Picture } from '../pictures';
import { didYouMean, type Problem, problem } from '../problems';
import type { Excerpt, Place } from '../source';
import { placeFootnotes } from './footnotes';
import type { PageIds } from './ids';
import { type MarkdownText, placeOfNode, rangeOf } from './parse';
import { sanitiseSchema } from './sanitise';

/** A stretch of safe HTML, made from Markdown. */
export interface HtmlPart {
  type: 'html';
  html: string;
}

/** A link as it was written. */
export interface LinkUse {
  url: string;
  place: Place;
}

/** What a text needs to know of the page that it is rendered for. */
export interface RenderContext<Block> {
  ids: PageIds;
  /** The level that the highest heading of the text must have at least; headings keep their steps below it. */
  minimumLevel: number;
  value(name: string): string | undefined;
  block(name: string): Block | undefined;
  /** The names of all values and blocks, for hints. */
  names(): Iterable<string>;
  /** Looks a picture up, or reports that it is missing. */
  picture(path: string, place: Place): Picture | undefined;
}

/** A rendered text. */
export interface RenderedText<Block> {
  parts: (HtmlPart | Block)[];
  links: LinkUse[];
  /** Whether the last thing in the text is a heading, and its level: what follows stands below it. */
  endsWithHeading: number | undefined;
  problems: Problem[];
}

const compiler = remark().use(remarkGfm).use(remarkHtml, { sanitize: sanitiseSchema, quoteSmart: false }).freeze();

/** Renders a parsed text for a page; the tree itself is left as it is. */
export function renderMarkdown<Block>(markdown: MarkdownText, context: RenderContext<Block>): RenderedText<Block> {
  const tree = structuredClone(markdown.tree);
  const { source } = markdown;
  const slots: Block[] = [];
  const problems = resolveNames(tree, source, context, slots);
  const links = takeLinks(tree, source);
  placePictures(tree, source, context);
  const headings = placeHeadings(tree, context);
  keepTaskMarks(tree);
  wrapTables(tree, headings);
  placeFootnotes(tree, context.ids);
  const last = tree.children.findLast((node) => node.type !== 'definition' && node.type !== 'html');
  const html = String(compiler.stringify(tree)).trim();
  const parts = html.split(/<hr data-slot="(\d+)">/).flatMap((piece, index): (HtmlPart | Block)[] => {
    const slot = index % 2 === 1 ? slots[Number(piece)] : undefined;
    if (slot !== undefined) return [slot];
    return piece.trim() === '' ? [] : [{ type: 'html', html: piece.trim() }];
  });
  return { parts, links, endsWithHeading: last?.type === 'heading' ? last.depth : undefined, problems };
}

/** Puts values in place of their names, and slots in place of paragraphs that name a block. */
function resolveNames<Block>(tree: Root, source: Excerpt, context: RenderContext<Block>, slots: Block[]): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'name', (node, index, parent: Parents | undefined) => {
    if (!parent || index === undefined) return;
    const value = context.value(node.value);
    const block = value === undefined ? context.block(node.value) : undefined;
    if (block !== undefined && isAlone(tree, parent)) {
      slots.push(block);
      const slot: RootContent = { type: 'thematicBreak', data: { hProperties: { dataSlot: `${slots.length - 1}` } } };
      Object.assign(parent, { children: [], ...slot });
      return SKIP;
    }
    parent.children.splice(index, 1, { type: 'text', value: value ?? `$${node.value}$` });
    if (value !== undefined) return SKIP;
    const written = `"$${node.value}$"`;
    const place = placeOfNode(source, node);
    if (block === undefined) {
      const hint = didYouMean(
        node.value,
        context.names(),
        'Name a value under values/, or a block in the front matter.',
      );
      const dollars = hint.replace(/^Did you mean "(.*)"\?$/, 'Did you mean "$$$1$$"?');
      problems.push(problem('unknown-name', place, `${written} is neither a block of this page nor a value.`, dollars));
    } else {
      const message = `${written} is a block, and stands inside other text.`;
      problems.push(problem('unknown-name', place, message, 'Give it a paragraph of its own, not in a list or quote.'));
    }
    return SKIP;
  });
  return problems;
}

function isAlone(tree: Root, parent: Parents): parent is Paragraph {
  return parent.type === 'paragraph' && parent.children.length === 1 && tree.children.includes(parent);
}

/** The links as they were written; in the tree their schemes become lower case, as the sanitiser knows no other. */
function takeLinks(tree: Root, source: Excerpt): LinkUse[] {
  const links: LinkUse[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    links.push({ url: node.url, place: urlPlace(node, source) });
    node.url = node.url.replace(/^[A-Za-z]+:/, (scheme) => scheme.toLowerCase());
  });
  return links;
}

/** The place of the URL alone, where it stands in the source just as it is read. */
function urlPlace(node: Link | Image | Definition, source: Excerpt): Place {
  const [start, end] = rangeOf(node);
  const inner = node.type === 'link' ? node.children.at(-1) : undefined;
  const from = inner && source.text[start] === '[' ? rangeOf(inner)[1] : start;
  const at = node.url === '' ? -1 : source.text.indexOf(node.url, from);
  return at === -1 || at + node.url.length > end ? source.place(start, end) : source.place(at, at + node.url.length);
}

function placePictures<Block>(tree: Root, source: Excerpt, context: RenderContext<Block>): void {
  visit(tree, 'image', (node, index, parent) => {
    const picture = context.picture(node.url, urlPlace(node, source));
    if (!picture || !parent || index === undefined) return;
    const sizes = '(min-width: 44rem) 40rem, 100vw';
    const sources = listSources(picture).map(({ format, srcSet }) => ({
      type: 'element' as const,
      tagName: 'source',
      properties: { type: `image/${format}`, srcSet, sizes },
      children: [],
    }));
    const { width, height } = picture;
    const properties = {
      src: fallbackUrl(picture),
      alt: node.alt || picture.alt,
      width,
      height,
      loading: 'lazy',
      decoding: 'async',
    };
    const image = { type: 'element' as const, tagName: 'img', properties, children: [] };
    node.data = { hName: 'picture', hProperties: {}, hChildren: [...sources.slice(0, -1), image] };
    Object.assign(node, { type: 'emphasis', children: [] });
  });
}

/** Gives headings their ids and moves them down together, so that the highest stands at the level asked for: their texts. */
function placeHeadings<Block>(tree: Root, context: RenderContext<Block>): string[] {
  const nodes: Heading[] = [];
  visit(tree, 'heading', (node) => void nodes.push(node));
  const highest = Math.min(...nodes.map((node) => node.depth));
  const shift = Math.max(0, context.minimumLevel - highest);
  return nodes.map((node) => {
    const level = Math.min(6, node.depth + shift);
    const text = textOf(node);
    node.depth = headingDepth(level);
    node.data = { ...node.data, hProperties: { id: context.ids.claim(text) } };
    return text;
  });
}

function headingDepth(level: number): Heading['depth'] {
  const depths = [1, 2, 3, 4, 5, 6] as const;
  return depths[level - 1] ?? 6;
}

/** There are no task lists: `[ ]` and `[x]` stay the text that was written. */
function keepTaskMarks(tree: Root): void {
  visit(tree, 'listItem', (node) => {
    if (typeof node.checked !== 'boolean') return;
    const [first] = node.children;
    const mark = node.checked ? '[x] ' : '[ ] ';
    if (first?.type === 'paragraph') first.children.unshift({ type: 'text', value: mark });
    node.checked = null;
  });
}

/** Puts each table into a region that can be scrolled by keyboard on a narrow window, named after its heading. */
function wrapTables(tree: Root, headings: readonly string[]): void {
  let heading = 0;
  let number = 0;
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading') heading += 1;
    if (node.type !== 'table' || !parent || index === undefined) return;
    number += 1;
    const under = headings[heading - 1];
    const ariaLabel = `Table ${number}${under ? `: ${under}` : ''}`;
    const hProperties = { className: ['table-region'], role: 'region', ariaLabel, tabIndex: 0 };
    const region: RootContent = { type: 'blockquote', children: [node], data: { hName: 'div', hProperties } };
    alignByClass(node);
    parent.children.splice(index, 1, region);
    return [SKIP, index + 1];
  });
}

/** Right-aligned columns hold figures: a class says so, as the attribute `align` is obsolete. */
function alignByClass(table: Table): void {
  const { align } = table;
  for (const row of table.children) {
    row.children.forEach((cell, column) => {
      if (align?.[column] === 'right') cell.data = { hProperties: { className: ['numeric'] } };
    });
  }
  table.align = (align ?? []).map(() => null);
}
