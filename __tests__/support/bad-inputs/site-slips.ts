import type { BadInput } from './bad-input';
import { accordion, dot, fees, page, placed, step, text } from './parts';

const button = (words: string) => `{title: Fees, text: Ask., link_text: ${words}, link_target: /}`;

/** Words, names and days in YAML that YAML itself has nothing against. */
export const siteSlipInputs: BadInput[] = [
  {
    name: 'pictures whose words are the names of their files',
    file: 'home.md',
    wrong: page(
      'title: Home\nimages:\n  it: {path: media/dot.svg, alt: IMG_0001}',
      '\n![dot.svg](media/dot.svg) ![my-dot](media/my-dot.svg)\n\n$it$\n',
    ),
    right: page(
      'title: Home\nimages:\n  it: {path: media/dot.svg, alt: An image of 2 dots}',
      '\n![dot](media/dot.svg) ![My dot](media/my-dot.svg)\n\n$it$\n',
    ),
    beside: { ...dot, 'media/my-dot.svg': dot['media/dot.svg'] },
  },
  {
    name: 'the name of a file in images.yml, and an entry that says nothing beside one that does',
    file: 'images.yml',
    wrong: 'media/dot.svg: {alt: DSC-0042}\nmedia/one.svg: {alt: One}\nmedia/two.svg: {credit: Me}\n',
    right: 'media/dot.svg: {alt: A dot}\nmedia/one.svg: {alt: One}\nmedia/two.svg: {alt: Two, credit: Me}\n',
    beside: {
      'home.md': text('![](media/dot.svg) ![](media/one.svg) ![](media/two.svg)'),
      ...dot,
      'media/one.svg': dot['media/dot.svg'],
      'media/two.svg': dot['media/dot.svg'],
    },
  },
  {
    name: 'link texts in front matter that say nothing',
    file: 'home.md',
    wrong: page(
      `title: Home\nsubtitle_link: /\nsubtitle_button: Click here\nrelated_content:\n  "Read more…": /\ncalls_to_action:\n  it: ${button('Find out more')}`,
      '\n$it$\n',
    ),
    right: page(
      `title: Home\nsubtitle_link: /\nsubtitle_button: Apply here\nrelated_content:\n  Read more about fees: /\ncalls_to_action:\n  it: ${button('Find out more about fees')}`,
      '\n$it$\n',
    ),
  },
  {
    name: 'a contact in neither way',
    file: 'home.md',
    wrong: placed('contact', '{hours: Monday}'),
    right: placed('contact', '{email: help@example.org, hours: Monday}'),
  },
  {
    name: 'a contact in site.yml that nobody can reach',
    file: 'site.yml',
    wrong: 'name: Example\ncontact: {tel: ask, email: nobody}\n',
    right: 'name: Example\ncontact: {tel: 0800 389 2500, email: help@example.org}\n',
    beside: { 'home.md': text('Hello.') },
  },
  {
    name: 'ids that the page itself has, or that are none',
    file: 'home.md',
    wrong: accordion(
      '  steps:\n    One: {partial: content/step, id: main-content}\n    Two: {partial: content/step, id: "#top"}\n    Three: {partial: content/step, id: My Id_1}',
    ),
    right: accordion(
      '  steps:\n    One: {partial: content/step, id: main-content-1}\n    Two: {partial: content/step}\n    Three: {partial: content/step, id: my-id-1}',
    ),
    beside: step,
  },
  {
    name: 'a block whose name texts cannot write',
    file: 'home.md',
    wrong: page('title: Home\ninset_text:\n  my note: {text: Ask.}', '\n$my note$\n'),
    right: page('title: Home\ninset_text:\n  my_note: {text: Ask.}', '\n$my_note$\n'),
  },
  {
    name: 'two blocks with one name',
    file: 'home.md',
    wrong: page('title: Home\nquote:\n  it: {text: Hi., name: Me}\ninset_text:\n  it: {text: Ask.}', '\n$it$\n'),
    right: page(
      'title: Home\nquote:\n  it: {text: Hi., name: Me}\ninset_text:\n  note: {text: Ask.}',
      '\n$it$\n\n$note$\n',
    ),
  },
  {
    name: 'a misspelt name of a block',
    file: 'home.md',
    wrong: page('title: Home\nquote:\n  qoute: {text: Hi., name: Me}', '\n$quote$\n'),
    right: page('title: Home\nquote:\n  quote: {text: Hi., name: Me}', '\n$quote$\n'),
  },
  {
    name: 'a value that was right on a day to come',
    file: 'values/fees.yml',
    wrong: 'fee: {value: "£1", as_of: 2026-09-03}\n',
    right: 'fee: {value: "£1", as_of: 2026-09-02}\n',
    beside: { 'home.md': text('It costs $fee$.') },
  },
  {
    name: 'old paths that differ in capitals, or by .html',
    file: 'redirects.yml',
    wrong: '/old: /fees\n/Old: /\n/older.html: /fees\n/older: /fees\n',
    right: '/old: /fees\n/older: /fees\n',
    beside: { ...fees, 'home.md': text('Hello.') },
  },
  {
    name: 'a site file in capitals',
    file: 'Site.yml',
    rightFile: 'site.yml',
    wrong: 'name: Example\n',
    right: 'name: Example\n',
    isBare: true,
    beside: { 'home.md': text('Hello.') },
  },
  {
    name: 'a language by its name',
    file: 'site.yml',
    wrong: 'name: Example\nlanguage: English\n',
    right: 'name: Example\nlanguage: en-GB\n',
    beside: { 'home.md': text('Hello.') },
  },
  {
    name: 'a block without a name',
    file: 'home.md',
    wrong: page('title: Home\nquote:\n  text: Hi.\n  name: Me', '\n$quote$\n'),
    right: page('title: Home\nquote:\n  quote:\n    text: Hi.\n    name: Me', '\n$quote$\n'),
  },
  {
    name: 'a synonym without a list, and one for nothing',
    file: 'site.yml',
    wrong: 'name: Example\nsynonyms:\n  cost: fee\n  how much: []\n',
    right: 'name: Example\nsynonyms:\n  cost: [fee]\n  how much: [cost, fee]\n',
    beside: { 'home.md': text('Hello.') },
  },
];
