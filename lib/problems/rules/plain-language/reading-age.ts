import type { Rule } from '../rule';

/** A text can be read at the age that the site asks for. */
export const readingAge: Rule = {
  severity: 'warning',
  summary:
    'A page of 100 words or more, its partials and blocks with it, can be read at the age of 14, or at the age under `plain_language` in `site.yml`.',
  wrong: {
    'home.md': `---\ntitle: Home\n---\n\n${'Organisational accreditation requires considerable administrative documentation. \n\n'.repeat(20)}`,
  },
  right: { 'home.md': `---\ntitle: Home\n---\n\n${'You can train in the place where you live. \n\n'.repeat(20)}` },
};
