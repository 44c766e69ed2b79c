import type { Rule } from '../rule';

/** Front matter stands between two lines of exactly `---`, the first one being the first line of the file. */
export const frontMatterFence: Rule = {
  severity: 'error',
  fixed: 'there is no page to publish without it',
  summary: 'A page begins with front matter: a first line of exactly `---`, its keys, and a closing line of `---`.',
  wrong: { 'home.md': '----\ntitle: Home\n---\n\nWelcome.\n' },
  right: { 'home.md': '---\ntitle: Home\n---\n\nWelcome.\n' },
};
