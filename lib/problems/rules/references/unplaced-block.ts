import type { Rule } from '../rule';

/** Every block that is defined is placed. */
export const unplacedBlock: Rule = {
  severity: 'warning',
  summary: 'Every block in the front matter is placed by its `$name$` in some text; otherwise nobody sees it.',
  wrong: {
    'home.md': '---\ntitle: Home\ninset_text:\n  note: {text: Ask your provider.}\n---\n\nIt costs money.\n',
  },
  right: {
    'home.md': '---\ntitle: Home\ninset_text:\n  note: {text: Ask your provider.}\n---\n\nIt costs money.\n\n$note$\n',
  },
};
