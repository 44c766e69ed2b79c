// Markdown: from a text that knows its places to parts of a page.

export { type Acronyms, PageAcronyms } from './acronyms';
export { fileNameAlt, isVague, vagueLink } from './checks';
export { type Anchor, PageIds } from './ids';
export { type MarkdownText, parseMarkdown } from './parse';
export { findWritten, rangeOf } from './places';
export type { Reference } from './reference';
export { type HtmlPart, type PlacedHeading, type RenderContext, renderMarkdown } from './render';
