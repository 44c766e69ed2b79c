import type { Rule } from '../rule';

/** There is a content folder, with at least one page in it. */
export const noContent: Rule = {
  severity: 'error',
  fixed: 'there is no page to publish without it',
  summary: 'The content folder is there and has at least one page in it.',
  wrong: { 'site.yml': 'name: Empty\n' },
  right: { 'site.yml': 'name: Full\n', 'home.md': '---\ntitle: Home\n---\n' },
};
