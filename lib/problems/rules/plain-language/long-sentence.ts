import type { Rule } from '../rule';

/** A sentence says one thing. */
export const longSentence: Rule = {
  severity: 'warning',
  summary: 'A sentence has at most 25 words, or the number under `plain_language` in `site.yml`.',
  wrong: {
    'home.md':
      '---\ntitle: Home\n---\n\nYou need a degree from the UK or another country, and good results in English and in maths, and then you can apply to any of the providers.\n',
  },
  right: {
    'home.md':
      '---\ntitle: Home\n---\n\nYou need a degree from the UK or another country. You also need good results in English and in maths. Then you can apply to any of the providers.\n',
  },
};
