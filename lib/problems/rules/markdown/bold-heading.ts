import type { Rule } from '../rule';

/** Headings are written as headings. */
export const boldHeading: Rule = {
  severity: 'warning',
  summary: 'A heading is written with `##`, not in bold: screen readers and links find headings, and no bold text.',
  wrong: { 'home.md': '---\ntitle: Home\n---\n\n**What it costs**\n\nAsk your provider.\n' },
  right: { 'home.md': '---\ntitle: Home\n---\n\n## What it costs\n\nAsk your provider.\n' },
};
