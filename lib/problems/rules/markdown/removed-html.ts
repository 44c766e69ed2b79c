import type { Rule } from '../rule';

/** Where a site lets HTML pass for a while, an editor is told what does not get through all the same. */
export const removedHtml: Rule = {
  severity: 'warning',
  summary:
    'Where `rules` let HTML pass, only words and their structure get through: no scripts, styles, pictures or ids.',
  wrong: {
    'site.yml': 'name: Example\nrules:\n  raw-html: off\n',
    'home.md': '---\ntitle: Home\n---\n\nA <font color="red">red</font> start.\n',
  },
  right: {
    'site.yml': 'name: Example\nrules:\n  raw-html: off\n',
    'home.md': '---\ntitle: Home\n---\n\nA <b>bold</b> start.\n',
  },
};
