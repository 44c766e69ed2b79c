import type { Rule } from '../rule';

/** Markdown and blocks only: HTML would pass by every check of accessibility and safety. */
export const rawHtml: Rule = {
  severity: 'error',
  summary: 'Pages are written in Markdown and blocks; HTML tags, and code such as `<%= … %>`, are not allowed.',
  wrong: { 'home.md': '---\ntitle: Home\n---\n\nA <b>bold</b> start.\n' },
  right: { 'home.md': '---\ntitle: Home\n---\n\nA **bold** start.\n' },
};
