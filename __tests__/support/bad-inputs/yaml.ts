import type { BadInput } from './bad-input';
import { page } from './parts';

/** A case of one page: the lines of its front matter, wrong and right. */
const lines = (name: string, wrong: string, right: string, more: Partial<BadInput> = {}): BadInput => ({
  name,
  file: 'home.md',
  wrong: page(wrong),
  right: page(right),
  ...more,
});

const related = (inside: string) => `title: Home\nrelated_content:\n${inside}`;

/** What goes wrong in the syntax of YAML, and what YAML drops without a word. */
export const yamlInputs: BadInput[] = [
  lines('a number sign in a value', 'title: Fees #1 guide', 'title: "Fees #1 guide"'),
  lines('a number sign in a value with quotes in it', 'title: The "big" guide #1', 'title: \'The "big" guide #1\''),
  lines('a comment close behind a value', 'title: Fees # for now', 'title: Fees  # for now\n# A note.'),
  lines(
    'a number sign in an item of a list',
    'title: Home\nkeywords:\n  - fees #1',
    'title: Home\nkeywords:\n  - "fees #1"',
  ),
  lines(
    'a number sign in a list on one line',
    'title: Home\nkeywords: [fees #1\n  ]',
    'title: Home\nkeywords: ["fees #1"]',
  ),
  lines('a value that is all comment', 'title: #1 guide', 'title: "#1 guide"'),
  lines('a colour without quotes', 'title: Home\nsubtitle: #0b0c0c', 'title: Home\nsubtitle: "#0b0c0c"'),
  {
    name: 'a comma in a text in braces',
    file: 'site.yml',
    wrong: 'name: Example\ncontact: {hours: Monday to Friday, 8:30am to 5:30pm (UK time)}\n',
    right: 'name: Example\ncontact: {hours: "Monday to Friday, 8:30am to 5:30pm (UK time)"}\n',
    beside: { 'home.md': page('title: Home') },
  },
  {
    name: 'two commas in a text in braces',
    file: 'site.yml',
    wrong: 'name: Example\ncontact: {hours: Monday to Friday, not on holidays, in summer too, tel: "111"}\n',
    right: 'name: Example\ncontact: {hours: "Monday to Friday, not on holidays, in summer too", tel: "111"}\n',
    beside: { 'home.md': page('title: Home') },
  },
  lines(
    'a list item out of line, further out',
    'title: Home\nkeywords:\n  - fees\n - pay',
    'title: Home\nkeywords:\n  - fees\n  - pay',
  ),
  lines(
    'a list item out of line, further in',
    'title: Home\nkeywords:\n  - fees\n   - pay',
    'title: Home\nkeywords:\n- fees\n- pay',
  ),
  lines('a list below a text', 'title: Home\nkeywords: fees\n  - pay', 'title: Home\nkeywords:\n  - pay'),
  lines('a key out of line, further out', related('  Fees: /\n Pay: /'), related('  Fees: /\n  Pay: /')),
  lines('a key out of line, further in', related('  Fees: /\n   Pay: /'), related('  Fees: /\n  Pay: /')),
  lines('a first key that is indented', ' title: Home\ndescription: Start', 'title: Home\ndescription: Start'),
  lines('an item among keys', related('  Fees: /\n  - /'), related('  Fees: /')),
  lines('a key below a text', 'title: Home\n  description: Start', 'title: Home\ndescription: Start'),
  lines(
    'an unclosed quote that a later one closes',
    'title: "Home\ndescription: "Start"',
    'title: "Home"\ndescription: "Start"',
  ),
  lines('an unclosed single quote', "title: 'Home\ndescription: Start", "title: 'Home'\ndescription: Start"),
  lines('an unclosed quote round a key', '"title: Home', '"title": Home'),
  lines('an apostrophe in single quotes', "title: 'It's here'", `title: 'It''s here'`),
  lines('text after a quoted word', 'title: "Fees" and more', `title: '"Fees" and more'`),
  lines('text after a bracket', 'title: [Draft] Fees', 'title: "[Draft] Fees"'),
  lines('text after a brace', 'title: {new} Fees', 'title: "{new} Fees"'),
  lines(
    'an unclosed bracket',
    'title: Home\nkeywords: [fees, pay\nnoindex: true',
    'title: Home\nkeywords: [fees, pay]\nnoindex: true',
  ),
  lines('an unclosed brace', 'title: Home\nrelated_content: {Fees: /', 'title: Home\nrelated_content: {Fees: /}'),
  lines('a bracket that a comment swallows', 'title: Home\nkeywords: [fees #1]', 'title: Home\nkeywords: ["fees #1"]'),
  lines(
    'no comma between entries',
    'title: Home\nrelated_content: {Fees: / Pay: /}',
    'title: Home\nrelated_content: {Fees: /, Pay: /}',
  ),
  lines('two commas', 'title: Home\nkeywords: [fees,,pay]', 'title: Home\nkeywords: [fees,pay]'),
  ...['@home', '`home`', '%home', '- home', '? home', '> home', '| home', '& home', ', home'].map((text) =>
    lines(`a text that begins with ${text.charAt(0)}`, `title: ${text}`, `title: "${text}"`),
  ),
  lines('a text between asterisks', 'title: *Important*', 'title: "*Important*"'),
  lines('a text that begins with an exclamation mark', 'title: !Important news', 'title: "!Important news"'),
  lines('a colon at the end', 'title: Fees:', 'title: "Fees:"'),
  lines('a colon in an item', 'title: Home\nkeywords:\n  - fees: a: b', 'title: Home\nkeywords:\n  - "fees: a: b"'),
  lines('a colon in a value with curly quotes', 'title: “Fees: a guide”', 'title: "“Fees: a guide”"'),
  lines('no space after a colon', 'title:Home\ndescription: Start', 'title: Home\ndescription: Start'),
  lines('no space after the only colon', 'title:Home', 'title: Home'),
  lines('an equals sign for a colon', 'title = Home\nnoindex: true', 'title: Home\nnoindex: true'),
  lines(
    'a line without a key',
    'title: Home\nand some words\nnoindex: true',
    'title: Home\n  and some words\nnoindex: true',
  ),
  lines('a value without a key', 'title: Home\n: /', 'title: Home'),
  lines('a list in place of a key', 'title: Home\n[a, b]: c', 'title: Home\nkeywords: [a, b]'),
  lines('a tab after spaces', related('  \tFees: /'), related('  Fees: /')),
  lines('spaces that do not break', related('\u00a0\u00a0Fees: /'), related('  Fees: /')),
  lines('an escape that there is not', 'title: "C:\\temp\\quotes"', "title: 'C:\\temp\\quotes'"),
  lines('a second document', 'title: Home\n...\ndescription: Start', 'title: Home\ndescription: Start'),
  lines('a directive', '%YAML 1.1\ntitle: Home', 'title: Home'),
  lines(
    'a block that is not indented',
    'title: Home\nsubtitle: |\nStart here\nnoindex: true',
    'title: Home\nsubtitle: |\n  Start here\nnoindex: true',
  ),
  lines('an alias alone', 'title: Home\nrelated_content: *links', related('  Fees: /')),
  lines('an anchor on a map', 'title: Home\nrelated_content: &links\n  Fees: /', related('  Fees: /')),
  lines('a standard tag', 'title: !!str Home', 'title: Home'),
  lines(
    'lists nested 1,000 deep',
    `title: Home\nkeywords: ${'['.repeat(1000)}${']'.repeat(1000)}`,
    'title: Home\nkeywords: [a]',
  ),
  lines('maps nested 1,000 deep', `title: Home\n${'- '.repeat(1000)}x`, 'title: Home'),
  lines('a key twice, once in quotes', 'title: Home\n"title": Start', 'title: Home'),
  lines(
    'two blocks with one name',
    'title: Home\nquote:\n  q: {text: Hello}\n  q: {text: Goodbye}',
    'title: Home\nquote:\n  q: {text: Hello}\n  r: {text: Goodbye}',
    {
      wrong: page('title: Home\nquote:\n  q: {text: Hello}\n  q: {text: Goodbye}', '\n$q$\n'),
      right: page('title: Home\nquote:\n  q: {text: Hello}\n  r: {text: Goodbye}', '\n$q$\n\n$r$\n'),
    },
  ),
  lines('a key three times', 'title: A\ntitle: B\ntitle: C', 'title: A'),
  lines('the key prototype in a map', related('  prototype: /'), related('  Prototype: /')),
  lines(
    'a key twice inside a flow map',
    'title: Home\nrelated_content: {Fees: /, Fees: /}',
    'title: Home\nrelated_content: {Fees: /}',
  ),
];
