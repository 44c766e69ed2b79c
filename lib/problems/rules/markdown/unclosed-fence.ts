import type { Rule } from '../rule';

/** Code that is opened is closed. */
export const unclosedFence: Rule = {
  severity: 'warning',
  summary: 'Code that a line of three backticks opens is closed by another such line, and a comment by `-->`.',
  wrong: { 'home.md': '---\ntitle: Home\n---\n\n```\nname: value\n' },
  right: { 'home.md': '---\ntitle: Home\n---\n\n```\nname: value\n```\n' },
};
