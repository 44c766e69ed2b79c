import type { Rule } from '../rule';

/** Every file in the tree is one that the site understands. */
export const unknownFile: Rule = {
  severity: 'error',
  summary:
    'Every file is a page, a partial, a known `.yml` file, or lies under `media/` or `static/`; its name can be a URL.',
  wrong: { 'home.md': '---\ntitle: Home\n---\n', 'about us.md': '---\ntitle: About us\n---\n' },
  right: { 'home.md': '---\ntitle: Home\n---\n', 'about-us.md': '---\ntitle: About us\n---\n' },
};
