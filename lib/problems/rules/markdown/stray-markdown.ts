import type { Rule } from '../rule';

/** What is meant as Markdown is Markdown. */
export const strayMarkdown: Rule = {
  severity: 'error',
  summary:
    'What is meant as a link, picture, heading, table, list or bold text is written so that it becomes one; otherwise visitors see its signs.',
  wrong: { 'home.md': '---\ntitle: Home\n---\n\n##Fees\n\nSee [the dates] (#fees).\n' },
  right: { 'home.md': '---\ntitle: Home\n---\n\n## Fees\n\nSee [the dates](#fees).\n' },
};
