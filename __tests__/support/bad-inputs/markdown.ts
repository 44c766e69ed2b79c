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
  {
    name: 'a heading of level 4 below one of level 2',
    file: 'home.md',
    wrong: text('## Fees\n\n#### Part time ####\n\nAsk.'),
    right: text('## Fees\n\n### Part time\n\n#### In Wales\n\n## Dates\n\nAsk.'),
  },
  {
    name: 'a page whose first heading is of level 3',
    file: 'home.md',
    wrong: text('### Fees\n\nAsk.'),
    right: text('## Fees\n\nAsk.'),
  },
  {
    name: 'a skipped heading in a partial',
    file: '_step.md',
    wrong: '## Fees\n\n#### *Part* time\n',
    right: '## Fees\n\n### *Part* time\n',
    beside: { 'home.md': page('title: Home\ncontent:\n  - content/step') },
  },
  {
    name: 'headings with no words, or with a comment alone',
    file: 'home.md',
    wrong: text('##\n\nText.\n\n##  <!-- later -->\n\nText.\n\n> ### ###'),
    right: text('## One\n\nText. <!-- later -->'),
  },
  {
    name: 'links with no words, or with a space alone',
    file: 'home.md',
    wrong: text('[](/) and [ ](#top "A title") and [][top].\n\n[top]: #top'),
    right: text('[Home](/) and [top](#top "A title") and [*top*][top].\n\n[top]: #top'),
  },
  {
    name: 'links that lead nowhere',
    file: 'home.md',
    wrong: text('See [the fees]() and [the dates](<>).\n\n[none]: <>'),
    right: text('See [the fees](#top) and [the dates](</>).'),
  },
  {
    name: 'link texts that say nothing',
    file: 'home.md',
    wrong: text(
      '[Click here](#top), [*Read  more*…](#top), [here »](#top), [this\nlink][top], [More.](#top)\n\n[top]: #top',
    ),
    right: text('Click [the top](#top), [read more about fees](#top), [here and now](#top), [moreover](#top).'),
  },
  {
    name: 'addresses in the place of link texts',
    file: 'home.md',
    wrong: text('https://example.org/a, www.example.org, <https://example.org> and [/fees](/).'),
    right: text('[An example](https://example.org/a), `https://example.org` and [GOV.UK](https://www.gov.uk).'),
  },
  {
    name: 'references without a definition: links, a picture, bold text, brackets in brackets',
    file: 'home.md',
    wrong: text('A [b][c], ![d][e], [**f**][g], [h [i] j][k], [l][] and\n\n> m [n\n> o][p].'),
    right: text('A [b], \\[c][d], `[e][f]`, [g](/)[h], [i]\\[j] and [k] [l].\n\nA [m][n].\n\n[n]: /'),
  },
  {
    name: 'footnotes without a definition, in a table',
    file: 'home.md',
    wrong: text('| A |\n| - |\n| b[^c] and[^1] |\n\n[^1]: One.'),
    right: text('| A |\n| - |\n| b[^1] |\n\n[^1]: One.'),
  },
  {
    name: 'rows with more cells than columns',
    file: 'home.md',
    wrong: text('| A | B |\n| --- | --- |\n| 1 | 2 | *three* and `3` | 4 |\n| 1 |\n1 | 2 ||'),
    right: text('| A | B |\n| --- | --- |\n| 1 | 2 \\| 3 |\n| 1 |\n| 1 | `2 \\| 3` |'),
  },
  {
    name: 'telephone numbers as text',
    file: 'home.md',
    wrong: text(
      'Call +44 800 389 2500, 0800 389 2500 or (020) 7946 0000.\n\n> From abroad:\n> &#43;1 (202) 555-0143 or **+44 (0)20 7946 0001**.',
    ),
    right: text(
      'Call [+44 800 389 2500](tel:+448003892500) or `0800 389 2500`. It costs £7,950 to £9,950 from 01-02-2025 to 2026, 0.12345678901 of 01/02/2025, or +5 to +10 in ISBN 978 0 00 000000 2 and A0123456789.',
    ),
  },
  {
    name: 'a telephone number in a quoted text of a block',
    file: 'home.md',
    wrong: page('title: Home\ninset_text:\n  note: {text: "It’s \\"free\\": 0800 389 2500."}', '\n$note$\n'),
    right: page('title: Home\ninset_text:\n  note: {text: "[0800 389 2500](tel:+448003892500)."}', '\n$note$\n'),
  },
  {
    name: 'email addresses as text',
    file: 'home.md',
    wrong: text('Write to a.b@example.org, or/c@example.org, (mailto:d_e@example.org).'),
    right: text('Write to [a.b@example.org](mailto:a.b@example.org) or <c@example.org>, not to a@b or @c.'),
  },
  {
    name: 'fences that are not closed: in a list, and to the end',
    file: 'home.md',
    wrong: text('- ````md\n  ```\n\n~~~ yaml\n```'),
    right: text('- ````md\n  ```\n  `````\n\n> ~~~ yaml\n> ```\n> ~~~\n\n```\n```'),
  },
  {
    name: 'more brackets in a paragraph than the parser can manage',
    file: 'home.md',
    wrong: text(`Text.\n\n${'[a'.repeat(1100)}\n\nText.`),
    right: text('- *Home* or [home](/)\n'.repeat(400)),
  },
  {
    name: 'more cells in a table than the parser can manage',
    file: 'home.md',
    wrong: text(`| a |\n| - |\n${'| b |\n'.repeat(2600)}`),
    right: text(`| a |\n| - |\n${'| b |\n'.repeat(500)}`),
  },
  {
    name: 'more quotations than the parser can manage',
    file: 'home.md',
    wrong: text('> a\n\n'.repeat(2001)),
    right: text('> a\n\n'.repeat(100)),
  },
  {
    name: 'more items of lists than the parser can manage',
    file: 'home.md',
    wrong: text('- a\n  1. b\n'.repeat(1501)),
    right: text('- a\n  1. b\n'.repeat(100)),
  },
  {
    name: 'more underlined headings than the parser can manage',
    file: 'home.md',
    wrong: text('a\n-\n'.repeat(301)),
    right: text('a\n-\n'.repeat(100)),
  },
  {
    name: 'more footnotes than the parser can manage',
    file: 'home.md',
    wrong: text('a[^1]\n\n[^1]: b\n\n'.repeat(501)),
    right: text('a[^1]\n\n[^1]: b'),
  },
];
