import type { Rule } from '../rule';

/** Lists, quotes and maps stand a few levels deep at most. */
export const tooDeep: Rule = {
  severity: 'error',
  summary: 'Lists, quotes and maps stand at most 50 levels inside one another; nobody can read that many.',
  wrong: { 'home.md': `---\ntitle: Home\n---\n\n${'> '.repeat(60)}Welcome.\n` },
  right: { 'home.md': '---\ntitle: Home\n---\n\n> > Welcome.\n' },
};
