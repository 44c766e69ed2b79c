import type { Rule } from '../rule';

/** The words for a picture say what it shows. */
export const fileNameAlt: Rule = {
  severity: 'warning',
  summary: 'The words for a picture say what it shows; the name of its file says nothing to people who cannot see it.',
  wrong: {
    'home.md': '---\ntitle: Home\n---\n\n![IMG_0001](media/img-0001.svg)\n',
    'media/img-0001.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
  },
  right: {
    'home.md': '---\ntitle: Home\n---\n\n![A teacher at a board](media/img-0001.svg)\n',
    'media/img-0001.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
  },
};
