import type { BadInput } from './bad-input';
import { page, text } from './parts';

/** What goes wrong with files and their names. */
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
  { name: 'a file over 1 MiB', file: 'home.md', wrong: text('[['.repeat(600_000)), right: text('[['.repeat(60)) },
];
