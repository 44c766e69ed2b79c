import type { Rule } from '../rule';

/** No partial holds itself, directly or through others. */
export const partialLoop: Rule = {
  severity: 'error',
  summary: 'A partial must not place itself, directly or through other partials.',
  wrong: {
    'home.md': '---\ntitle: Home\ncontent:\n  - content/a\n---\n',
    '_a.md': '---\ncontent:\n  - content/b\n---\n\nFirst.\n',
    '_b.md': '---\ncontent:\n  - content/a\n---\n\nSecond.\n',
  },
  right: {
    'home.md': '---\ntitle: Home\ncontent:\n  - content/a\n---\n',
    '_a.md': '---\ncontent:\n  - content/b\n---\n\nFirst.\n',
    '_b.md': 'Second.\n',
  },
};
