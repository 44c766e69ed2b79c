import type { Rule } from '../rule';

const dot =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><circle cx="4" cy="4" r="4" fill="#0b5563"/></svg>\n';
const home = '---\ntitle: Home\n---\n';

/** `images.yml` tells of pictures that are there. */
export const unusedImageEntry: Rule = {
  severity: 'warning',
  summary: 'Each path in `images.yml` is a file of the site; what is told of any other reaches nobody.',
  wrong: { 'home.md': home, 'images.yml': 'media/dto.svg:\n  alt: A teal dot\n', 'media/dot.svg': dot },
  right: { 'home.md': home, 'images.yml': 'media/dot.svg:\n  alt: A teal dot\n', 'media/dot.svg': dot },
};
