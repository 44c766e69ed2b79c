import type { Rule } from '../rule';

/** Every key is one of those in the reference. */
export const unknownKey: Rule = {
  severity: 'error',
  summary: 'Every key is one that the site knows, spelt as in the reference.',
  wrong: { 'home.md': '---\ntitle: Home\ndesciption: Where to begin\n---\n' },
  right: { 'home.md': '---\ntitle: Home\ndescription: Where to begin\n---\n' },
};
