// Markdown: from a text that knows its places to parts of a page.

export { PageIds } from './ids';
export { type MarkdownText, parseMarkdown } from './parse';
export {
  type HtmlPart,
  type LinkUse,
  type RenderContext,
  renderMarkdown,
} from './render';
