import type { BadInput } from './bad-input';
import { page, text } from './parts';

/** What goes wrong in Markdown. */
export const markdownInputs: BadInput[] = [
  {
    name: 'block HTML',
    file: 'home.md',
    wrong: text('<div class="x">\nHello.\n</div>'),
    right: text('Hello. <!-- a note -->'),
  },
  {
    name: 'inline HTML in a partial',
    file: '_step.md',
    wrong: 'What to <br> do.\n',
    right: 'What to do.\n',
    beside: { 'home.md': page('title: Home\ncontent:\n  - content/step') },
  },
  {
    name: 'HTML in the text of a block',
    file: 'home.md',
    wrong: page('title: Home\nexpander:\n  more: {title: More, text: "Some <em>text</em>."}', '\n$more$\n'),
    right: page('title: Home\nexpander:\n  more: {title: More, text: "Some *text*."}', '\n$more$\n'),
  },
  { name: 'a script', file: 'home.md', wrong: text('<script>alert(1)</script>'), right: text('`<script>`') },
  { name: 'an h1 in the body', file: 'home.md', wrong: text('# Welcome'), right: text('## Welcome\n\n## Welcome') },
  {
    name: 'a footnote that is not defined',
    file: 'home.md',
    wrong: text('Nine months.[^1]'),
    right: text('Nine months.[^1]\n\n[^1]: Full time.'),
  },
  {
    name: 'lists too deep to read',
    file: 'home.md',
    wrong: text(`${'- '.repeat(700)}x`),
    right: text('- - x\n\n----------------------------------------------------------------'),
  },
];
