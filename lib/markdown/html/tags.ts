// Markdown, stage 1b: the HTML tags that a text holds, each with its place.

import type { Html } from 'mdast';
import { type Problem, problem } from '../../problems';
import type { Excerpt, Place } from '../../source';

/** An opening tag, or a declaration such as `<!doctype>`. */
export interface HtmlTag {
  /** As it is written, for example `<b class="x">`. */
  text: string;
  /** In small letters; empty for a declaration. */
  name: string;
  /** Where it begins in the node that holds it. */
  index: number;
  place: Place;
  /** The place of a piece of it, where that stands on one line. */
  placeOf(piece: string): Place;
}

/** Comments as browsers read them, also those that are never closed. */
const COMMENT = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))/g;

const TAG = /<([a-z][\w-]*)\b[^>]*>?|<[?!][^>]*>?/gi;

const hints: Record<string, string> = {
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

/** Whether there is anything but comments in a piece of HTML. */
export function isComment(html: string): boolean {
  return html.replace(COMMENT, '').trim() === '';
}

/** What to write instead of a tag. */
export function hintForTag(name: string): string {
  return hints[name] ?? 'Use Markdown or a block instead.';
}

/** The opening tags of a piece of HTML. Comments are no tags, and closing tags go with the tag that they close. */
export function listTags(node: Html, source: Excerpt): HtmlTag[] {
  const start = node.position?.start.offset ?? 0;
  const written = source.text.slice(start, node.position?.end.offset ?? start);
  const html = node.value.replace(COMMENT, (comment) => ' '.repeat(comment.length));
  let from = 0;
  return [...html.matchAll(TAG)].map((tag): HtmlTag => {
    const [text, name = ''] = tag;
    // In lists and quotes each line is written with signs before it: the tag is looked for line by line.
    const lines = text.split('\n');
    const at = Math.max(from, written.indexOf(lines[0] ?? '', from));
    let end = at;
    for (const line of lines) end = Math.max(end, written.indexOf(line, end)) + line.length;
    from = end;
    return {
      text,
      name: name.toLowerCase(),
      index: tag.index,
      place: source.place(start + at, start + end),
      placeOf(piece) {
        const pieceAt = written.indexOf(piece, at);
        const isInside = pieceAt !== -1 && pieceAt + piece.length <= end;
        return isInside ? source.place(start + pieceAt, start + pieceAt + piece.length) : this.place;
      },
    };
  });
}

/** One problem for each tag. */
export function htmlProblems(node: Html, source: Excerpt): Problem[] {
  return listTags(node, source).map(({ text, name, place }) =>
    problem('raw-html', place, `"${text}" is HTML.`, hintForTag(name)),
  );
}
