import type { Rule } from '../rule';

/** No block holds itself, directly or through others. */
export const blockLoop: Rule = {
  severity: 'error',
  summary: 'The text of a block must not place the block itself, directly or through other blocks.',
  wrong: {
    'home.md': '---\ntitle: Home\ninset_text:\n  note:\n    text: |\n      Ask first.\n\n      $note$\n---\n\n$note$\n',
  },
  right: {
    'home.md':
      '---\ntitle: Home\ninset_text:\n  note:\n    text: |\n      Ask first.\n\n      $words$\nquote:\n  words: {text: Nobody asked.}\n---\n\n$note$\n',
  },
};
