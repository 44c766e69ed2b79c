// Content, stage 6b: a text of Markdown that stands within a line, as in a banner.

import { problem } from '../problems';
import type { PageTexts } from './resolve-texts';
import type { YamlText } from './yaml-value';

/**
 * The HTML of a text for the inside of a paragraph; empty where it is not one paragraph, which is told.
 *
 * @param what the text is, for that problem: `"alert"`
 */
export function resolveLine(text: YamlText, texts: PageTexts, what: string): string {
  const html = texts.text(text).map((part) => (part.type === 'html' ? part.html : ''));
  const [, inner] = /^<p>((?:(?!<\/?p>)[\s\S])*)<\/p>$/.exec(html.join('\n')) ?? [];
  if (inner !== undefined) return inner;
  const message = `${what} must be one paragraph, without headings, lists and tables.`;
  const place = text.place(0, text.text.trimEnd().length);
  texts.problems.push(problem('wrong-type', place, message, 'Write one or two sentences; links can stand in them.'));
  return '';
}
