import type { Rule } from '../rule';

const dates = 'Date,What happens\n2026-10-06,Applications open\n';

/** A file that visitors are offered is in the tree, spelt in the same case. */
export const missingFile: Rule = {
  severity: 'error',
  summary:
    'A file that is linked to is there under `media/` or `static/`, in the same case, with a name fit for a URL.',
  wrong: { 'home.md': '---\ntitle: Home\n---\n\nKeep [the dates](/media/dates.cvs).\n', 'media/dates.csv': dates },
  right: { 'home.md': '---\ntitle: Home\n---\n\nKeep [the dates](/media/dates.csv).\n', 'media/dates.csv': dates },
};
