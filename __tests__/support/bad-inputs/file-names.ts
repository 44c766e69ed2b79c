import type { BadInput } from './bad-input';
import { page } from './parts';

const home = { 'home.md': page('title: Home') };

const using = { 'home.md': page('title: Home\ncontent: [content/about]') };

/** A page whose name is at fault; its text is not. */
const named = (name: string, file: string, rightFile: string, more: Partial<BadInput> = {}): BadInput => ({
  name,
  file,
  rightFile,
  wrong: page('title: About'),
  right: page('title: About'),
  beside: home,
  ...more,
});

/** A file of another kind than the site reads, and what to call it. */
const other = (name: string, file: string, rightFile: string): BadInput =>
  named(name, file, rightFile, { wrong: 'About us\n', right: rightFile.endsWith('.md') ? page('title: About') : 'x' });

const longName = `${'a'.repeat(220)}.md`;

/** What goes wrong with the names of files. */
export const fileNameInputs: BadInput[] = [
  named('a folder with a capital and a space', 'My Fees/iqts.md', 'my-fees/iqts.md'),
  named('a partial with a capital', '_About.md', '_about.md', { wrong: 'Text.\n', right: 'Text.\n', beside: using }),
  named('a name with a percent sign', '100%.md', '100.md'),
  named('a name with an escape', 'about%20us.md', 'about-20us.md'),
  named('a name with two dots', 'about..us.md', 'about-us.md'),
  named('a name with a dot at its end', 'about..md', 'about.md'),
  named('a name with a hyphen at its start', '-about.md', 'about.md'),
  named('a name with an underscore at its end', 'about_.md', 'about.md'),
  named('a name with a control character', 'about\u0007.md', 'about.md'),
  named('a name that turns the line round', 'about\u202e.md', 'about.md'),
  named('a name with accents', 'écoles.md', 'ecoles.md'),
  named('a name in another script', 'школа.md', 'shkola.md'),
  named('a name of underscores alone', '__.md', '_about.md', {
    wrong: 'Text.\n',
    right: 'Text.\n',
    beside: home,
    rightBeside: using,
  }),
  named('a name of an underscore alone', '_.md', '_about.md', {
    wrong: 'Text.\n',
    right: 'Text.\n',
    beside: home,
    rightBeside: using,
  }),
  named('a name with an apostrophe', "teacher's.md", 'teachers.md'),
  named('a name with a question mark', 'why?.md', 'why.md'),
  named('a name that is very long', longName, 'a.md'),
  named('a badly named page with faults of its own', 'About.md', 'about.md', {
    wrong: page('title: About\ndesciption: x', '\n[x](/no)\n'),
  }),
  named('a link to a badly named page', 'About.md', 'about.md', {
    beside: { 'home.md': page('title: Home', '\n[About](/about)\n') },
  }),
  named('two pages apart by their capitals', 'Fees.md', 'pay.md', {
    beside: { ...home, 'fees.md': page('title: Fees') },
  }),
  named('a page beside the index of its folder', 'a/index.md', 'a/b.md', {
    beside: { ...home, 'a.md': page('title: A') },
  }),
  named('two home pages', 'index.md', 'start.md'),
  named('two home pages, the second with a fault', 'index.md', 'start.md', {
    wrong: page('title: Home\ndesciption: x'),
  }),
  named('a page among the gallery’s', 'gallery/hero.md', 'galleries/hero.md'),
  named('a page called robots', 'robots.md', 'robot.md'),
  other('a picture with capitals and a space in its name', 'media/images/My Cat.SVG', 'media/images/my-cat.svg'),
  other('a file with a percent sign in its name', 'static/50%.pdf', 'static/50.pdf'),
  other('a folder of files with a space', 'media/my images/a_b.jpg', 'media/My-Images/a_b.JPG'),
  other('a page called .markdown', 'about.markdown', 'about.md'),
  other('a page called .mdx', 'a/about.mdx', 'a/about.md'),
  other('a page called .html', 'about.html', 'about.md'),
  other('a page called .MD', 'About.MD', 'about.md'),
  other('a page called .txt', 'about.txt', 'about.md'),
  other('a template of Markdown', 'about.md.erb', 'about.md'),
  other('a picture beside the pages', 'photo.jpg', 'media/photo.jpg'),
  other('a file without an extension', 'README', 'media/readme'),
  other('a copy that an editor left', 'about.md~', 'media/about-old.md'),
  {
    name: 'settings called .yaml',
    file: 'site.yaml',
    rightFile: 'site.yml',
    wrong: 'name: x\n',
    right: 'name: x\n',
    beside: home,
    isBare: true,
  },
  {
    name: 'settings that are misspelt',
    file: 'image.yml',
    rightFile: 'images.yml',
    wrong: '',
    right: 'media/dot.svg: {alt: A dot}\n',
    beside: { ...home, 'media/dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>' },
  },
  {
    name: 'values called .yaml',
    file: 'values/fees.yaml',
    rightFile: 'values/fees.yml',
    wrong: '',
    right: 'low: {value: "1", as_of: 2026-08-01}\n',
    beside: home,
  },
  {
    name: 'values in a folder of their own',
    file: 'values/a/fees.yml',
    rightFile: 'values/fees.yml',
    wrong: '',
    right: 'low: {value: "1", as_of: 2026-08-01}\n',
    beside: home,
  },
  {
    name: 'a YAML file of no known name',
    file: 'navigation.yml',
    rightFile: 'values/navigation.yml',
    wrong: '',
    right: 'low: {value: "1", as_of: 2026-08-01}\n',
    beside: home,
  },
];
