import type { Rule } from '../rule';

/** Text files are UTF-8, and the program may read them. */
export const unreadableFile: Rule = {
  severity: 'error',
  fixed: 'there is no page to publish without it',
  summary: 'A text file is saved as UTF-8 and can be read.',
  wrong: { 'home.md': '---\ntitle: Home\n---\n\nA nul: \u0000\n' },
  right: { 'home.md': '---\ntitle: Home\n---\n\nNo nul.\n' },
};
