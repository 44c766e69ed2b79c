import type { Rule } from '../rule';

const home = '---\ntitle: Home\ncontent:\n  - content/fees\n---\n\nWelcome.\n';

/** What a page names is also seen there. */
export const showsNothing: Rule = {
  severity: 'warning',
  summary:
    'What a page names shows something there: a partial has a text, and a promo, which stands under `promo_content`, more than a heading.',
  wrong: { 'home.md': home, '_fees.md': '---\nheading: Worried about money?\ntext: See what you pay.\n---\n' },
  right: { 'home.md': home, '_fees.md': '## Worried about money?\n\nSee what you pay.\n' },
};
