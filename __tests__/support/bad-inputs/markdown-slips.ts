import type { BadInput } from './bad-input';
import { page, text, toldDot, values } from './parts';

/** What is nearly right in Markdown, and would be shown as the signs that it is. */
export const markdownSlipInputs: BadInput[] = [
  {
    name: 'spaces in the address of a picture, a link and a file',
    file: 'home.md',
    wrong: text('![A dot](my dot.jpg)\n\nSee [the fees](/my fees) or [the *long* list](media/a b.pdf).'),
    right: text('![A dot](media/dot.svg "A title")\n\nSee [the fees]( /#top ), `[x](a b)` and \\[x](a b).'),
    beside: toldDot,
  },
  {
    name: 'a space between the words of a link and its address',
    file: 'home.md',
    wrong: text('See [the fees] (/fees), [visas] (https://www.gov.uk/visas) and ![a dot] (media/dot.svg).'),
    right: text('See [the fees](#top), [visas](https://www.gov.uk/visas), [sic] (as he wrote) and [a] (b/c).'),
    beside: toldDot,
  },
  {
    name: 'the brackets of a link the wrong way round',
    file: 'home.md',
    wrong: text('See (the fees)[/fees].'),
    right: text('See [the fees](#top), and the rest (of it)[sic].'),
  },
  {
    name: 'a link whose bracket is never closed',
    file: 'home.md',
    wrong: text('See [the fees](/fees for the year.'),
    right: text('See [the fees](#top) for the year [one](two'),
  },
  {
    name: 'stars that make nothing bold',
    file: 'home.md',
    wrong: text('It costs **a lot.\n\nIt costs ** a lot ** here.\n\n- Nothing** more'),
    right: text('It costs **a lot**. 2**3 is \\*\\*eight, `**`, and **** is a password.'),
  },
  {
    name: 'headings without a space, with a space that is none, of level 7',
    file: 'home.md',
    wrong: text('#Fees\n\n##Fees 2\n\n##\u00A0Dates\n\n####### Notes\n\nText\n###3. More'),
    right: text('## Fees\n\n### Dates\n\n#1 of 3, \\##Fees and `##Fees`.'),
  },
  {
    name: 'a table without its second line',
    file: 'home.md',
    wrong: text('Fees:\n| A | B |\n| 1 | 2 |\n\n> | C | D | E |'),
    right: text('Fees:\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\nA | b | c, |x| and `| a | b |`'),
  },
  {
    name: 'a table whose second line does not fit',
    file: 'home.md',
    wrong: text('| A | B |\n| --- |\n| 1 | 2 |\n\n| A | B |\n| — | — |\n| 1 | 2 |\n\nA | B\n--- | --- | ---\n1 | 2'),
    right: text('| A | B |\n| --- | :-: |\n| 1 | 2 |\n\nA | B\n--- | ---\n1 | 2'),
  },
  {
    name: 'lists without spaces, and with bullets of a word processor',
    file: 'home.md',
    wrong: text('-fees\n-dates\n\n1)fees\n2)dates\n\nAsk about:\n• fees\n• dates'),
    right: text('- fees\n- dates\n\n1) fees\n2) dates\n\n-5 degrees\n\n*fees*\n*dates*'),
  },
  {
    name: 'bold text in the place of headings',
    file: 'home.md',
    wrong: text('**Fees**\n\nAsk.\n\n## Dates\n\n__When to *apply*:__\n\n- Soon'),
    right: text('**Ask now.**\n\nAsk.\n\n**Fees** are high.\n\n> **Fees**\n\n**The end**'),
  },
  {
    name: 'a title that a line of = underlines',
    file: 'home.md',
    wrong: text('All about\n*fees*\n====='),
    right: text('## All about *fees*'),
  },
  {
    name: 'closing tags that close nothing, and code of other systems',
    file: 'home.md',
    wrong: text('A </b> b.\n\n</div>\n\n<%= fees %> and {{ fees }}'),
    right: text('A `</b>` b, { a }, <3 and `{{ fees }}`.'),
  },
  {
    name: 'a comment that is never closed',
    file: 'home.md',
    wrong: text('Text.\n\n<!-- later\n\nMore text.'),
    right: text('Text.\n\n<!-- later -->\n\nMore text. <!-- a --> b'),
  },
  {
    name: 'a note that no mark leads to',
    file: 'home.md',
    wrong: text('Nine months.\n\n[^1]: Full time.'),
    right: text('Nine months.[^1]\n\n[^1]: Full time.[^2]\n\n[^2]: Not part time.'),
  },
  {
    name: 'names with a space inside their dollar signs',
    file: 'home.md',
    wrong: text('It costs $fees_iqts_low $ or $ fees_iqts_low$, or $fees_iqts_lwo $.'),
    right: text('It costs $fees_iqts_low$. The $ sign and $ again: $5 or US$ five$.'),
    beside: values,
  },
  {
    name: 'blocks right below one another',
    file: 'home.md',
    wrong: page('title: Home\ninset_text:\n  d: {text: One.}\n  go: {text: Two.}', '\n$d$\n$go$\n'),
    right: page('title: Home\ninset_text:\n  d: {text: One.}\n  go: {text: Two.}', '\n$d$\n\n$go$\n'),
  },
  {
    name: 'levels skipped between a body and a partial, and between a section and its partial',
    file: '_step.md',
    wrong: '#### How much\n\nAsk.\n\n#### When\n',
    right: '### How much\n\nAsk.\n\n#### When\n',
    beside: {
      'home.md': page('title: Home\ncontent:\n  - content/step', '\n## Fees\n\nAsk.\n'),
      'b.md': page('title: B\naccordion:\n  steps:\n    Fees: {partial: content/step}'),
    },
  },
  {
    name: 'a body that skips a level below a partial',
    file: 'home.md',
    wrong: page('title: Home\nbefore-content:\n  - content/step', '\n#### When\n'),
    right: page('title: Home\nbefore-content:\n  - content/step', '\n### When\n\n## Why\n'),
    beside: { '_step.md': '## How much\n\nAsk.\n' },
  },
];
