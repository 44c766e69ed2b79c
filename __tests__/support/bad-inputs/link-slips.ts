import type { BadInput } from './bad-input';
import { accordion, dot, fees, page, step, text } from './parts';

/** Links and paths that are nearly right, and what editors meant by them. */
export const linkSlipInputs: BadInput[] = [
  {
    name: 'links whose form alone is wrong',
    file: 'home.md',
    wrong: text('[A](/Fees/), [b](/content/fees.md), [c](/home), [d](/fees.html#full-time) and [e](/fees/index).'),
    right: text('[A](/fees), [b](fees), [c](/), [d](/fees#full-time) and [e](/fees?a=b).'),
    beside: fees,
  },
  {
    name: 'an old path with a slash at its end',
    file: 'home.md',
    wrong: text('See [the fees](/costs/).'),
    right: text('See [the fees](/fees).'),
    beside: { ...fees, 'redirects.yml': '/costs: /fees\n' },
  },
  {
    name: 'addresses of other sites without https, or with it misspelt',
    file: 'home.md',
    wrong: page(
      'title: Home\nrelated_content:\n  Visas: www.gov.uk/visas\n  Fees: gov.uk',
      '\n[A](www.gov.uk/a), [b](//www.gov.uk/b), [c](htps://www.gov.uk/c), [d](https//www.gov.uk/d) and [e](/www.gov.uk).\n',
    ),
    right: page(
      'title: Home\nrelated_content:\n  Visas: https://www.gov.uk/visas\n  Fees: fees',
      '\n[A](https://www.gov.uk/a).\n',
    ),
    beside: fees,
  },
  {
    name: 'an address in plain text',
    file: 'home.md',
    wrong: text('See www.gov.uk/visas before you apply.'),
    right: text('See [visas on GOV.UK](https://www.gov.uk/visas) before you apply.'),
  },
  {
    name: 'an email address and a telephone number in the place of a URL',
    file: 'home.md',
    wrong: text('[Write](help@example.org), [call](<0800 389 2500>) or [call us](08003892500).'),
    right: text('[Write](mailto:help@example.org) or [call](tel:+448003892500).'),
  },
  {
    name: 'curly quotes round what a key names',
    file: 'home.md',
    wrong: page('title: Home\nimage: “media/dot.svg”\ncontent:\n  - “content/step”\nrelated_content:\n  Fees: “/fees”'),
    right: page('title: Home\nimage: "media/dot.svg"\ncontent:\n  - "content/step"\nrelated_content:\n  Fees: "/fees"'),
    beside: { ...fees, ...step, ...dot, 'images.yml': 'media/dot.svg: {alt: A dot}\n' },
  },
  {
    name: 'our own domain before a misspelt path',
    file: 'home.md',
    wrong: text('See [the fees](https://example.org/fess).'),
    right: text('See [the fees](/fees).'),
    beside: { ...fees, 'site.yml': 'name: Example\nurl: https://example.org\n' },
  },
  {
    name: 'a step that there is not',
    file: 'home.md',
    wrong: accordion('  steps:\n    One: {partial: content/step}\n    Two: {partial: content/step}').concat(
      '\n[Nine](#step-9).\n',
    ),
    right: accordion('  steps:\n    One: {partial: content/step}\n    Two: {partial: content/step}').concat(
      '\n[Two](#step-2).\n',
    ),
    beside: step,
  },
  {
    name: 'fragments that are like no id of the page',
    file: 'home.md',
    wrong: text('[A](/fees#nothing-of-it) and [b](/long#nothing-of-it) and [c](#nothing-of-it).'),
    right: text('[A](/fees#full-time) and [b](/long#f).'),
    beside: {
      ...fees,
      'long.md': page('title: Long', ['', ...'ABCDEFG'].join('\n\n## ').concat('\n')),
    },
  },
  {
    name: 'a backlink that is misspelt, and one that is not safe',
    file: 'a/b.md',
    wrong: page('title: B\nbacklink: /fess'),
    right: page('title: B\nbacklink: /fees'),
    beside: { ...fees, 'c.md': page('title: C\nbacklink: javascript:alert(1)') },
    rightBeside: { ...fees, 'c.md': page('title: C\nbacklink: ../'), 'home.md': text('Hello.') },
  },
  {
    name: 'a picture and a partial whose form alone is wrong',
    file: 'home.md',
    wrong: page('title: Home\ncontent:\n  - step', '\n![A dot](/media/dot.svg)\n\n![A dot](content/media/dot.svg)\n'),
    right: page('title: Home\ncontent:\n  - content/step', '\n![A dot](media/dot.svg)\n'),
    beside: { ...step, ...dot },
  },
  {
    name: 'a picture, a page and a partial that are like none, in folders that are there',
    file: 'home.md',
    wrong: page(
      'title: Home\ncontent:\n  - content/long-folder/other',
      '\n![A cat](media/images/long-folder/nothing.svg) and [fees](/long-folder/name/other).\n',
    ),
    right: page(
      'title: Home\ncontent:\n  - content/long-folder/step',
      '\n![A cat](media/images/long-folder/cat.svg)\n',
    ),
    beside: {
      'media/images/long-folder/cat.svg': dot['media/dot.svg'],
      'long-folder/_step.md': 'What to do.\n',
      'long-folder/name/fees.md': page('title: Fees'),
    },
    rightBeside: {
      'media/images/long-folder/cat.svg': dot['media/dot.svg'],
      'long-folder/_step.md': 'What to do.\n',
      'long-folder/name/fees.md': page('title: Fees'),
    },
  },
  {
    name: 'a redirect to an address without https',
    file: 'redirects.yml',
    wrong: '/old: www.gov.uk/visas\n/older: /Fees/\n',
    right: '/old: https://www.gov.uk/visas\n/older: /fees\n',
    beside: { ...fees, 'home.md': text('Hello.') },
  },
  {
    name: 'a link to the search, misspelt',
    file: 'home.md',
    wrong: text('You can [search](/serch) this guide.'),
    right: text('You can [search](/search?q=fees) this guide.'),
  },
];
