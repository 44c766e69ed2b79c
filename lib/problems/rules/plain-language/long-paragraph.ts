import type { Rule } from '../rule';

/** A paragraph is a few sentences. */
export const longParagraph: Rule = {
  severity: 'warning',
  summary: 'A paragraph has at most 5 sentences, or the number under `plain_language` in `site.yml`.',
  wrong: {
    'home.md':
      '---\ntitle: Home\n---\n\nYou find a course. You look at the fees. You ask the provider. You apply. You wait for an offer. You start.\n',
  },
  right: {
    'home.md':
      '---\ntitle: Home\n---\n\nYou find a course. You look at the fees. You ask the provider.\n\nYou apply. You wait for an offer. You start.\n',
  },
};
