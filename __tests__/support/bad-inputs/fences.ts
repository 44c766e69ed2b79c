import type { BadInput } from './bad-input';
import { page, text } from './parts';

const body = '\nSee [the fees](/nowhere).\n';

/** What goes wrong with the two lines that front matter stands between; the body’s own faults are told all the same. */
export const fenceInputs: BadInput[] = [
  {
    name: 'a name of a language after a space',
    file: 'home.md',
    wrong: '--- yaml\ntitle: Home\n---\n',
    right: page('title: Home'),
  },
  {
    name: 'JavaScript after the dashes, and a fault in the body',
    file: 'home.md',
    wrong: `---js\n({ title: "x" })\n---\n${body}`,
    right: page('title: Home'),
  },
  {
    name: 'JSON between the dashes',
    file: 'home.md',
    wrong: '---\n{"title": "Home", "desc": "x"}\n---\n',
    right: '---\n{"title": "Home", "description": "x"}\n---\n',
  },
  { name: 'TOML', file: 'home.md', wrong: '+++\ntitle = "Home"\n+++\n', right: page('title: Home') },
  { name: 'two dashes', file: 'home.md', wrong: '--\ntitle: Home\n--\n', right: page('title: Home') },
  { name: 'curly dashes', file: 'home.md', wrong: '———\ntitle: Home\n———\n', right: page('title: Home') },
  { name: 'a space after the opening', file: 'home.md', wrong: '--- \ntitle: Home\n---\n', right: page('title: Home') },
  { name: 'a tab before the opening', file: 'home.md', wrong: '\t---\ntitle: Home\n---\n', right: page('title: Home') },
  {
    name: 'text before the opening',
    file: 'home.md',
    wrong: `Draft!\n\n${page('title: Home', body)}`,
    right: page('title: Home', '\nDraft!\n'),
  },
  {
    name: 'a comment before the opening',
    file: 'home.md',
    wrong: `<!-- new -->\n${page('title: Home')}`,
    right: page('title: Home', '<!-- new -->\n'),
  },
  {
    name: 'text before the opening of a partial',
    file: '_step.md',
    wrong: 'Draft!\n---\nquote:\n  q: {text: Hello}\n---\n\n$q$\n',
    right: '---\nquote:\n  q: {text: Hello}\n---\n\n$q$\n',
    beside: { 'home.md': page('title: Home\ncontent: [content/step]') },
  },
  {
    name: 'front matter of a partial that is never closed',
    file: '_step.md',
    wrong: '---\nquote:\n  q: {text: Hello}\n\n$q$\n',
    right: '---\nquote:\n  q: {text: Hello}\n---\n\n$q$\n',
    beside: { 'home.md': page('title: Home\ncontent: [content/step]') },
  },
  {
    name: 'three dots as closing line',
    file: 'home.md',
    wrong: '---\ntitle: Home\n...\n\nWelcome.\n',
    right: page('title: Home', '\nWelcome.\n'),
  },
  {
    name: 'a closing line with text',
    file: 'home.md',
    wrong: `---\ntitle: Home\n--- end\n${body}`,
    right: page('title: Home'),
  },
  {
    name: 'a blank line before faults of other kinds',
    file: 'home.md',
    wrong: `\n${page('title: Home\ndesciption: Start', body)}`,
    right: page('title: Home\ndescription: Start'),
  },
  { name: 'front matter with nothing in it', file: 'home.md', wrong: '---\n---\n', right: page('title: Home') },
  {
    name: 'front matter of comments alone',
    file: 'home.md',
    wrong: page('# title: Home'),
    right: page('# A note\ntitle: Home'),
  },
  { name: 'front matter that is a list', file: 'home.md', wrong: page('- title: Home'), right: page('title: Home') },
  {
    name: 'CRLF and a byte order mark',
    file: 'home.md',
    wrong: '\uFEFF---\r\ntitle: Home\r\ndesciption: x\r\n---\r\n\r\nSee [x](/no).\r\n',
    right: '\uFEFF---\r\ntitle: Home\r\nkeywords:\r\n  - a\r\n---\r\n\r\nText.\r\n',
  },
  {
    name: 'line ends of old Macs',
    file: 'home.md',
    wrong: '---\rtitle: Home\rdesciption: x\r---\r\rSee [x](/no).\r',
    right: '---\rtitle: Home\r---\r\rText.\r',
  },
  {
    name: 'no line end at the end',
    file: 'home.md',
    wrong: '---\ntitle: Home\ndesciption: x\n---',
    right: '---\ntitle: Home\n---',
  },
  {
    name: 'a Windows comment that stays on its line',
    file: 'home.md',
    wrong: '---\r\ntitle: Fees #1\r\n---\r\n',
    right: '---\r\ntitle: "Fees #1"\r\n---\r\n',
  },
  {
    name: 'front matter over 64 KiB, and a fault in the body',
    file: 'home.md',
    wrong: page(`title: Home\nsubtitle: ${'x'.repeat(70_000)}`, body),
    right: text('Welcome.'),
  },
];
