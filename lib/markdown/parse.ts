// Markdown, stage 1: from a text to its tree, and what is wrong with it whatever page it stands on.

import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { type Problem, problem } from '../problems';
import type { Excerpt, Place } from '../source';
import { remarkNames } from './names';

/** A parsed Markdown text. The tree is shared between pages: whoever changes it copies it first. */
export interface MarkdownText {
  source: Excerpt;
  tree: Root;
  problems: Problem[];
}

const parser = remark().use(remarkGfm).use(remarkNames).freeze();

const htmlHints: Record<string, string> = {
  a: 'Write a link as [text](/url).',
  b: 'Write **text**.',
  strong: 'Write **text**.',
  i: 'Write *text*.',
  em: 'Write *text*.',
  br: 'End the line with a backslash, or begin a new paragraph.',
  img: 'Write a picture as ![what it shows](media/images/name.jpg).',
  h1: 'Write a heading as ## Heading.',
  h2: 'Write a heading as ## Heading.',
  h3: 'Write a heading as ### Heading.',
  p: 'Leave an empty line between paragraphs.',
  ul: 'Write each item of a list as * item.',
  ol: 'Write each item of a list as 1. item.',
  li: 'Write each item of a list as * item.',
  table: 'Write the table with | between cells.',
  details: 'Use an expander block.',
  summary: 'Use an expander block.',
  blockquote: 'Begin the line with >, or use a quote block.',
};

/** Parses CommonMark with GFM and `$name$`. */
export function parseMarkdown(source: Excerpt): MarkdownText {
  const tree = parser.parse(source.text);
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if (node.type === 'html') problems.push(...htmlProblems(node.value, offsetOf(node), source));
    if (node.type === 'text') problems.push(...undefinedReferences(node.value, node, source));
    if (node.type === 'heading' && node.depth === 1) {
      const message = `"${source.text.slice(...rangeOf(node)).trim()}" is a heading of level 1, which the page’s title is.`;
      problems.push(problem('heading-level', placeOfNode(source, node), message, 'Begin the heading with ## instead.'));
    }
  });
  return { source, tree, problems };
}

/** The start and end of a node in its text, in UTF-16 code units. */
export function rangeOf(node: Nodes): [start: number, end: number] {
  const start = node.position?.start.offset ?? 0;
  return [start, node.position?.end.offset ?? start];
}

/** The place of a whole node. */
export function placeOfNode(source: Excerpt, node: Nodes): Place {
  return source.place(...rangeOf(node));
}

function offsetOf(node: Nodes): number {
  return rangeOf(node)[0];
}

/** One problem for each opening tag; comments are fine, and closing tags go with the tag that they close. */
function htmlProblems(html: string, offset: number, source: Excerpt): Problem[] {
  const withoutComments = html.replace(/<!--[\s\S]*?(-->|$)/g, (comment) => ' '.repeat(comment.length));
  const tags = [...withoutComments.matchAll(/<([a-z][\w-]*)\b[^>]*>?|<[?!][^>]*>?/gi)];
  if (tags.length === 0 && /<\//.test(withoutComments)) return [];
  return tags.map((tag) => {
    const name = tag[1]?.toLowerCase() ?? '';
    const hint = htmlHints[name] ?? 'Use Markdown or a block instead.';
    const start = offset + tag.index;
    return problem('raw-html', source.place(start, start + tag[0].length), `"${tag[0]}" is HTML.`, hint);
  });
}

/** References whose definition is nowhere in the text stay text: found by their shape. */
function undefinedReferences(text: string, node: Nodes, source: Excerpt): Problem[] {
  const [start, end] = rangeOf(node);
  const written = source.text.slice(start, end);
  const found = [...text.matchAll(/\[\^[^\]\s]+\]|\[[^\]]+\]\[[^\]]*\]/g)];
  let from = 0;
  return found.flatMap(([mark]) => {
    const at = written.indexOf(mark, from);
    if (at === -1) return [];
    from = at + mark.length;
    const name = /\[\^?([^\]]*)\]$/.exec(mark)?.[1] || /^\[([^\]]+)\]/.exec(mark)?.[1] || '';
    const isFootnote = mark.startsWith('[^');
    const line = isFootnote ? `[^${name}]: what the note says` : `[${name}]: /url`;
    const place = source.place(start + at, start + at + mark.length);
    return [
      problem('undefined-reference', place, `"${mark}" has no definition in this file.`, `Add a line "${line}".`),
    ];
  });
}
