import type { Rule } from '../rule';

/** Links to other sites are safe from eavesdroppers. */
export const insecureLink: Rule = {
  severity: 'warning',
  summary:
    'A link to another site begins with `https://`: what is sent over `http://` can be read and changed on its way.',
  wrong: {
    'home.md': '---\ntitle: Home\n---\n\nRead [the standard](http://example.org/standard).\n',
  },
  right: {
    'home.md': '---\ntitle: Home\n---\n\nRead [the standard](https://example.org/standard).\n',
  },
};
