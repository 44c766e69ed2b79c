import type { Rule } from '../rule';

/** A picture that is named is in the tree, spelt in the same case, and really is a picture. */
export const missingImage: Rule = {
  severity: 'error',
  summary:
    'A picture that is named is there under `media/` or `static/`, in the same case, and is a picture of at most 20 MB.',
  wrong: { 'home.md': '---\ntitle: Home\nimage: media/dot.svg\n---\n' },
  right: {
    'home.md': '---\ntitle: Home\nimage: media/dot.svg\n---\n',
    'images.yml': 'media/dot.svg:\n  alt: A teal dot\n',
    'media/dot.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><circle cx="4" cy="4" r="4" fill="#0b5563"/></svg>\n',
  },
};
