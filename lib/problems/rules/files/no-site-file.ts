import type { Rule } from '../rule';

/** `site.yml` names the site. */
export const noSiteFile: Rule = {
  severity: 'warning',
  summary: '`site.yml` is there and names the site; without it the site is called “Untitled site”.',
  wrong: { 'home.md': '---\ntitle: Home\n---\n' },
  right: { 'home.md': '---\ntitle: Home\n---\n', 'site.yml': 'name: Routes into teaching\n' },
};
