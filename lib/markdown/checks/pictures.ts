// Markdown, stage 1b: the words for a picture say what it shows.

import { isFileName } from '../../pictures';
import { type Problem, problem } from '../../problems';
import type { Place } from '../../source';
import { type ParsedText, placeOfNode, rangeOf } from '../places';
import { visit } from '../visit';

/** Pictures whose words are the name of a file. */
export function checkPictures({ source, tree }: ParsedText): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'image', (node) => {
    const alt = node.alt ?? '';
    if (!isFileName(alt, node.url)) return;
    const start = rangeOf(node)[0] + '!['.length;
    const isVerbatim = source.text.startsWith(`${alt}]`, start);
    const place = isVerbatim ? source.place(start, start + alt.length) : placeOfNode(source, node);
    problems.push(fileNameAlt(alt, place));
  });
  return problems;
}

/** The problem of words that are the name of a file. */
export function fileNameAlt(alt: string, place: Place): Problem {
  const message = `"${alt.trim()}" is the name of a file, and says nothing of what the picture shows.`;
  return problem('file-name-alt', place, message, 'Write what the picture shows, for people who cannot see it.');
}
