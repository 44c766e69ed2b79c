import type { Rule } from '../rule';

/** Whoever finds a hole in the site’s security knows that the address is still right. */
export const securityExpires: Rule = {
  severity: 'warning',
  summary:
    'The day in `security.expires` of `site.yml` is more than 30 days away, and at most a year: after it nobody relies on the address.',
  wrong: {
    'site.yml': 'name: Example\nsecurity: {contact: security@example.org, expires: 2026-09-20}\n',
    'home.md': '---\ntitle: Home\n---\n',
  },
  right: {
    'site.yml': 'name: Example\nsecurity: {contact: security@example.org, expires: 2027-08-01}\n',
    'home.md': '---\ntitle: Home\n---\n',
  },
};
