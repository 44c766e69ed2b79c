import type { BadInput } from './bad-input';
import { accordion, page, step } from './parts';

/** What is nearly right in YAML, and what editors meant by it. */
export const yamlSlipInputs: BadInput[] = [
  {
    name: 'a closing line with a space before it',
    file: 'home.md',
    wrong: '---\ntitle: Home\n ---\n\nHello.\n',
    right: '---\ntitle: Home\n---\n\nHello.\n',
  },
  {
    name: 'a closing line of three dots',
    file: 'home.md',
    wrong: '---\ntitle: Home\n...\n\nHello.\n',
    right: '---\ntitle: Home\n---\n\nHello …\n',
  },
  {
    name: 'a colon in the words of a related link',
    file: 'home.md',
    wrong: page('title: Home\nrelated_content:\n  Fees: a guide: /'),
    right: page('title: Home\nrelated_content:\n  "Fees: a guide": /'),
  },
  {
    name: 'a colon in the title of a section',
    file: 'home.md',
    wrong: accordion('  steps:\n    Fees: how much:\n      partial: content/step'),
    right: accordion('  steps:\n    "Fees: how much":\n      partial: content/step'),
    beside: step,
  },
  {
    name: 'a colon in an item of a list',
    file: 'home.md',
    wrong: page('title: Home\nkeywords:\n  - fees\n  - iQTS: fees'),
    right: page('title: Home\nkeywords:\n  - fees\n  - "iQTS: fees"'),
  },
  {
    name: 'a list with stars',
    file: 'home.md',
    wrong: page('title: Home\nkeywords:\n  * fees\n  * dates'),
    right: page('title: Home\nkeywords:\n  - "*fees*"\n  - dates'),
  },
  {
    name: 'a list without spaces after its hyphens',
    file: 'home.md',
    wrong: page('title: Home\nkeywords:\n  -fees\n  -dates'),
    right: page('title: Home\nkeywords:\n  - -fees\n  - dates'),
  },
  {
    name: 'a title that is nothing',
    file: 'home.md',
    wrong: page('title: null\ndescription: ~'),
    right: page('title: "null"\ndescription: Null and ~'),
  },
  {
    name: 'a title that is an anchor alone',
    file: 'home.md',
    wrong: page('title: &home'),
    right: page('title: "&home"'),
  },
  {
    name: 'a title that is a tag alone',
    file: 'home.md',
    wrong: page('title: !home'),
    right: page('title: "!home"'),
  },
  {
    name: 'a flag that says neither',
    file: 'home.md',
    wrong: page('title: Home\ndraft: maybe'),
    right: page('title: Home\ndraft: false'),
  },
  {
    name: 'curly quotes round a date and a flag',
    file: 'home.md',
    wrong: page('title: “Home”\ndate: “2026-08-01”\nnoindex: ”true”'),
    right: page('title: “Home”\ndate: "2026-08-01"\nnoindex: true'),
  },
];
