import type { Rule } from '../rule';

/** A partial that a page names is there, written `content/a/b`: no underscore, no extension. */
export const missingPartial: Rule = {
  severity: 'error',
  summary:
    'A partial is named `content/folder/name`, without underscore or `.md`, and its file `folder/_name.md` is there.',
  wrong: {
    'home.md': '---\ntitle: Home\npromo_content:\n  - content/promos/_adviser.md\n---\n',
    'promos/_adviser.md': '---\nheading: Talk to an adviser\ntext: We help.\n---\n',
  },
  right: {
    'home.md': '---\ntitle: Home\npromo_content:\n  - content/promos/adviser\n---\n',
    'promos/_adviser.md': '---\nheading: Talk to an adviser\ntext: We help.\n---\n',
  },
};
