import type { Rule } from '../rule';

const dot =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><circle cx="4" cy="4" r="4" fill="#0b5563"/></svg>\n';

/** Somebody who cannot see a picture is told what it shows. */
export const missingAlt: Rule = {
  severity: 'error',
  summary:
    'Each picture says what it shows, for people who cannot see it: where it is placed, or for every page in `images.yml`.',
  wrong: { 'home.md': '---\ntitle: Home\n---\n\n![](media/dot.svg)\n', 'media/dot.svg': dot },
  right: { 'home.md': '---\ntitle: Home\n---\n\n![A teal dot](media/dot.svg)\n', 'media/dot.svg': dot },
};
