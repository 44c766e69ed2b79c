import type { Rule } from '../rule';

/** Every partial is on some page. */
export const unusedPartial: Rule = {
  severity: 'warning',
  summary: 'Every partial stands on some page; one that no page uses is seen by nobody.',
  wrong: {
    'home.md': '---\ntitle: Home\n---\n',
    '_fees.md': 'Ask your provider.\n',
  },
  right: {
    'home.md': '---\ntitle: Home\ncontent:\n  - content/fees\n---\n',
    '_fees.md': 'Ask your provider.\n',
  },
};
