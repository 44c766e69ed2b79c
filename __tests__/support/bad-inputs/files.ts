import type { BadInput } from './bad-input';
import { page, text } from './parts';

const home = { 'home.md': page('title: Home') };

/** A page whose bytes are at fault. */
const bytes = (name: string, wrong: Uint8Array): BadInput => ({
  name,
  file: 'home.md',
  wrong,
  right: page('title: Café', '\nWelcome.\n'),
});

/** A `site.yml` that is at fault. */
const site = (name: string, wrong: string | Uint8Array, right: string): BadInput => ({
  name,
  file: 'site.yml',
  wrong,
  right,
  beside: home,
});

const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();

/** What goes wrong with files as a whole: their bytes, and those that must be there. */
export const fileInputs: BadInput[] = [
  {
    name: 'a name with a space',
    file: 'about us.md',
    rightFile: 'about-us.md',
    wrong: page('title: About'),
    right: page('title: About'),
    beside: { 'home.md': page('title: Home') },
  },
  {
    name: 'a name with a capital',
    file: 'About.md',
    rightFile: 'about.md',
    wrong: page('title: About'),
    right: page('title: About'),
    beside: { 'home.md': page('title: Home') },
  },
  {
    name: 'an .erb template',
    file: '_old.html.erb',
    rightFile: 'old.md',
    wrong: '<%= x %>',
    right: page('title: Old'),
    beside: { 'home.md': page('title: Home') },
  },
  {
    name: 'a misspelt key in site.yml',
    file: 'site.yml',
    wrong: 'name: Example\nfooters: x\n',
    right: 'name: Example\n',
    beside: { 'home.md': page('title: Home') },
  },
  {
    name: 'a broken site.yml',
    file: 'site.yml',
    wrong: 'name: A: B\n',
    right: 'name: "A: B"\n',
    beside: { 'home.md': page('title: Home') },
  },
  {
    name: 'an empty site.yml',
    file: 'site.yml',
    wrong: '# nothing yet\n',
    right: 'name: Example\n',
    beside: { 'home.md': page('title: Home') },
  },
  {
    name: 'a page at a URL that the build needs',
    file: '404.md',
    wrong: page('title: Lost'),
    right: page('title: Lost'),
    rightFile: 'lost.md',
    beside: { 'home.md': page('title: Home') },
  },
  {
    name: 'a page where the search is',
    file: 'search.md',
    wrong: page('title: Search'),
    right: page('title: Search tips'),
    rightFile: 'search-tips.md',
    beside: { 'home.md': page('title: Home') },
  },
  { name: 'a file over 1 MiB', file: 'home.md', wrong: text('[['.repeat(600_000)), right: text('[['.repeat(60)) },
  bytes('an apostrophe in Windows-1252', Buffer.from(page('title: The teacher\x92s day'), 'latin1')),
  bytes('a letter in Windows-1252', Buffer.from(page('title: Caf\xe9 Royal'), 'latin1')),
  bytes(
    'a character that is cut off',
    Buffer.concat([Buffer.from('---\ntitle: x\n---\n\nEn'), Buffer.from([0xe2, 0x82])]),
  ),
  bytes(
    'a surrogate that UTF-8 must not have',
    Buffer.concat([Buffer.from('---\ntitle: x'), Buffer.from([0xed, 0xa0, 0x80, 10])]),
  ),
  bytes(
    'a byte after a character beyond 16 bits',
    Buffer.concat([Buffer.from('---\ntitle: 😀'), Buffer.from([0xff, 10])]),
  ),
  bytes('a NUL', Buffer.from('---\r\ntitle: Home\r\n---\r\n\r\nA \0 here.\r\n')),
  bytes('UTF-16 with its mark', Buffer.from(`\uFEFF${page('title: Café')}`, 'utf16le')),
  bytes('UTF-16 without its mark', Buffer.from(page('title: Café'), 'utf16le')),
  bytes('UTF-16, big end first', swapped(`\uFEFF${page('title: Café')}`)),
  bytes('UTF-16, big end first, without its mark', swapped(page('title: Café'))),
  bytes('a picture called .md', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
  {
    name: 'a partial in UTF-16',
    file: '_step.md',
    wrong: Buffer.from('Text.\n', 'utf16le'),
    right: 'Text.\n',
    beside: { 'home.md': page('title: Home\ncontent: [content/step]') },
  },
  site('a site.yml in UTF-16', Buffer.from('name: Example\n', 'utf16le'), 'name: Example\n'),
  site('a site.yml with no name', 'language: en-GB\n', 'name: Example\nlanguage: en-GB\n'),
  site('a site.yml that is a list', '- name: Example\n', 'name: Example\n'),
  site('a site.yml with nothing in it', '', 'name: Example\nurl: https://example.org            # SITE_URL wins\n'),
  site('a misspelt key in contact', 'name: x\ncontact: {phone: "111"}\n', 'name: x\ncontact: {tel: "111"}\n'),
  site('a footer as a list', 'name: x\nfooter:\n  - /\n', 'name: x\nfooter:\n  Home: /\n'),
  site('an address without its scheme', 'name: x\nurl: example.org\n', 'name: x\nurl: https://example.org\n'),
  {
    ...site(
      'a broken site.yml that allows more',
      'name: A: B\nextra_keys: [author]\nother_paths: [/events]\n',
      'name: AB\nextra_keys: [author]\nother_paths: [/events]\n',
    ),
    beside: { 'home.md': page('title: Home\nauthor: Me', '\n[x](/events)\n') },
  },
  {
    ...site(
      'a fault in site.yml that loses nothing else',
      'name: x\nfooters: {}\nextra_keys: [author]\n',
      'name: x\nextra_keys: [author]\n',
    ),
    beside: { 'home.md': page('title: Home\nauthor: Me') },
  },
  { name: 'no site.yml', file: 'home.md', wrong: page('title: Home'), right: page('title: Home'), isBare: true },
];
