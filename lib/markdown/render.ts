// Markdown, stage 3: from a tree to the parts of a page, HTML or block, as one page needs it.

import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import { fallbackUrl, listSources, type Picture } from '../pictures';
import type { Problem } from '../problems';
import type { Excerpt, Place } from '../source';
import type { PageAcronyms } from './acronyms';
import { placeFootnotes } from './footnotes';
import { hasHtml, renderEditorsHtml } from './html/clean';
import type { PageIds } from './ids';
import type { MarkdownText } from './parse';
import { listStretches, type NameContext, placeBlocks, placeValues, reportNames } from './place-names';
import { placeOfNode } from './places';
import type { Reference } from './reference';
import { sanitiseSchema } from './sanitise';
import { reportStrayNames } from './stray-names';
import { wrapTables } from './tables';
import { urlPlace } from './url-place';
import { copyTree, visit, visitAll } from './visit';

/** A stretch of safe HTML, made from Markdown. */
export interface HtmlPart {
  type: 'html';
  html: string;
  /** Where the Markdown stands. */
  place: Place;
}

/** What a text needs to know of the page that it is rendered for. */
export interface RenderContext<Block> extends NameContext<Block> {
  ids: PageIds;
  acronyms: PageAcronyms;
  /** Whether HTML in the text passes, as far as it is harmless; else none of it does. */
  keepsHtml: boolean;
  /** Looks a picture up, with the `alt` written beside it if there is one, or reports what is wrong with it. */
  picture(path: string, place: Place, alt: string): Picture | undefined;
  /** The address that a link as it is written leads to. */
  address(url: string): string;
}

/** A heading of a text as a page shows it. */
export interface PlacedHeading {
  text: string;
  /** On the page, and as it was written. */
  level: number;
  depth: number;
  place: Place;
}

/** A rendered text. */
export interface RenderedText<Block> {
  parts: (HtmlPart | Block)[];
  /** Its headings, in order. */
  headings: PlacedHeading[];
  /** Everything that it names. */
  references: Reference[];
  /** Whether the last thing in the text is a heading, and its level: what follows stands below it. */
  endsWithHeading: number | undefined;
  problems: Problem[];
}

const compiler = remark().use(remarkGfm).use(remarkHtml, { sanitize: sanitiseSchema, quoteSmart: false }).freeze();

/** Renders a parsed text for a page; the tree itself is left as it is. */
export function renderMarkdown<Block>(markdown: MarkdownText, context: RenderContext<Block>): RenderedText<Block> {
  const tree = copyTree(markdown.tree);
  const { source } = markdown;
  const slots: Block[] = [];
  const references: Reference[] = [];
  const strayNames = reportStrayNames(tree, source, context.names);
  placeValues(tree, source, context, references);
  takeLinks(tree, source, context, references);
  placePictures(tree, source, context, references);
  // Before the blocks: headings of the text itself have the first claim to their ids.
  const headings = placeHeadings(tree, source, context);
  placeBlocks(tree, source, context, slots, references, (part) => context.acronyms.mark(part));
  const problems = [...strayNames, ...reportNames(tree, source, context, references)];
  const stretches = listStretches(tree, source);
  keepTaskMarks(tree);
  wrapTables(
    tree,
    headings.map(({ text }) => text),
    context.ids,
  );
  placeFootnotes(tree, context.ids);
  const last = tree.children.findLast((node) => node.type !== 'definition' && node.type !== 'html');
  const html = toHtml(tree, source, context, references, problems).trim();
  const parts = html.split(/<hr data-slot="(\d+)">/).flatMap((piece, index): (HtmlPart | Block)[] => {
    const slot = index % 2 === 1 ? slots[Number(piece)] : undefined;
    if (slot !== undefined) return [slot];
    return piece.trim() === ''
      ? []
      : [{ type: 'html', html: piece.trim(), place: stretches[index / 2] ?? source.place(0, 0) }];
  });
  return { parts, headings, references, endsWithHeading: last?.type === 'heading' ? last.depth : undefined, problems };
}

function toHtml<Block>(
  tree: Root,
  source: Excerpt,
  { keepsHtml }: RenderContext<Block>,
  references: Reference[],
  problems: Problem[],
): string {
  if (!keepsHtml || !hasHtml(tree)) return String(compiler.stringify(tree));
  const cleaned = renderEditorsHtml(tree, source);
  references.push(...cleaned.references);
  problems.push(...cleaned.problems);
  return cleaned.html;
}

/** The links as they were written; in the tree their schemes become lower case, as the sanitiser knows no other. */
function takeLinks<Block>(tree: Root, source: Excerpt, context: RenderContext<Block>, references: Reference[]): void {
  visitAll(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    references.push({ kind: 'link', name: node.url, place: urlPlace(node, source) });
    node.url = context.address(node.url).replace(/^[A-Za-z]+:/, (scheme) => scheme.toLowerCase());
  });
}

function placePictures<Block>(
  tree: Root,
  source: Excerpt,
  context: RenderContext<Block>,
  references: Reference[],
): void {
  visit(tree, 'image', (node, index, parent) => {
    const place = urlPlace(node, source);
    references.push({ kind: 'picture', name: node.url, place });
    const picture = context.picture(node.url, place, node.alt ?? '');
    if (!parent || index === undefined) return;
    if (!picture) {
      // What it shows is told in words; while editing, the page marks the place.
      node.data = { hName: 'span', hProperties: { dataMissing: '' } };
      Object.assign(node, { type: 'emphasis', children: [{ type: 'text', value: node.alt ?? '' }] });
      return;
    }
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
      alt: picture.alt,
      width,
      height,
      loading: 'lazy',
      decoding: 'async',
    };
    const image = { type: 'element' as const, tagName: 'img', properties, children: [] };
    node.data =
      sources.length > 0
        ? { hName: 'picture', hProperties: {}, hChildren: [...sources.slice(0, -1), image] }
        : { hName: 'img', hProperties: properties, hChildren: [] };
    Object.assign(node, { type: 'emphasis', children: [] });
  });
}

/** Gives headings their ids and moves them down together, so that the highest stands at the level asked for. */
function placeHeadings<Block>(tree: Root, source: Excerpt, context: RenderContext<Block>): PlacedHeading[] {
  const nodes: Heading[] = [];
  visit(tree, 'heading', (node) => void nodes.push(node));
  const highest = Math.min(...nodes.map((node) => node.depth));
  const shift = Math.max(0, context.minimumLevel - highest);
  return nodes.map((node) => {
    const { depth } = node;
    const level = Math.min(6, depth + shift);
    const text = textOf(node);
    const place = placeOfNode(source, node);
    node.depth = headingDepth(level);
    const id = context.ids.claim(text, { kind: 'heading', level, place });
    node.data = { ...node.data, hProperties: { id } };
    return { text, level, depth, place };
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
