import type { BadInput } from './bad-input';
import { accordion, page, step } from './parts';

const one = (name: string, wrong: string, right: string, beside?: BadInput['beside']): BadInput => ({
  name,
  file: 'home.md',
  wrong,
  right,
  ...(beside && { beside }),
});

const block = (text: string) =>
  page(`title: Home\nexpander:\n  more:\n    title: More\n    text: ${text}`, '\n$more$\n');
const promo = { '_step.md': '---\nheading: Ask\ntext: We help.\n---\n' };

/** What goes wrong with keys and their values, one beside another, and deep in texts of several styles. */
export const keyInputs: BadInput[] = [
  one('a title of blanks', page('title: "  "'), page('title: Home')),
  one('a title that is a map', page('title: {a: b}'), page('title: "{a: b}"')),
  one('a title in another language', page('titel: Home'), page('title: Home')),
  one('a key with a capital', page('Title: Home'), page('title: Home')),
  one(
    'a hyphen for an underscore',
    page('title: Home\nrelated-content:\n  Home: /'),
    page('title: Home\nrelated_content:\n  Home: /'),
  ),
  one('no for false', page('title: Home\nfullwidth: no'), page('title: Home\nfullwidth: false')),
  one('True with a capital', page('title: Home\nnoindex: True'), page('title: Home\nnoindex: true')),
  one('a number for true', page('title: Home\nnoindex: 1'), page('title: Home\nnoindex: true')),
  one('a date that the month has not', page('title: Home\ndate: 2026-02-29'), page('title: Home\ndate: 2028-02-29')),
  one(
    'a date with the time of day',
    page('title: Home\ndate: 2026-02-01T10:00'),
    page('title: Home\ndate: "2026-02-01"'),
  ),
  one('a date without zeros', page('title: Home\nupdated: 2026-2-1'), page('title: Home\nupdated: 2026-02-01')),
  one('a rank below zero', page('title: Home\nnavigation: -1'), page('title: Home\nnavigation: 20.10')),
  one('a rank in words and digits', page('title: Home\nnavigation: 20th'), page('title: Home\nnavigation: "20.10"')),
  one(
    'related content as text',
    page('title: Home\nrelated_content: /'),
    page('title: Home\nrelated_content:\n  Home: /'),
  ),
  one('related content with nothing in it', page('title: Home\nrelated_content:'), page('title: Home')),
  one(
    'a related link that is empty',
    page('title: Home\nrelated_content:\n  Home:'),
    page('title: Home\nrelated_content:\n  Home: /'),
  ),
  one(
    'promo content as a map',
    page('title: Home\npromo_content:\n  a: content/step'),
    page('title: Home\npromo_content:\n  - content/step'),
    promo,
  ),
  one(
    'promo content with nothing in it',
    page('title: Home\npromo_content: []'),
    page('title: Home\npromo_content: [content/step]'),
    promo,
  ),
  one('an item that is empty', page('title: Home\nkeywords:\n  -'), page('title: Home\nkeywords:\n  - fees')),
  one('keywords as text', page('title: Home\nkeywords: fees, pay'), page('title: Home\nkeywords: [fees, pay]')),
  one(
    'steps with nothing below',
    accordion('  steps:'),
    accordion('  steps:\n    Check: {partial: content/step}'),
    step,
  ),
  one(
    'steps as text',
    accordion('  steps: content/step'),
    accordion('  steps:\n    Check: {partial: content/step}'),
    step,
  ),
  one(
    'a step as text',
    accordion('  steps:\n    Check: content/step'),
    accordion('  steps:\n    Check: {partial: content/step}'),
    step,
  ),
  one(
    'a step as a list',
    accordion('  steps:\n    Check: [content/step]'),
    accordion('  steps:\n    Check: {partial: content/step}'),
    step,
  ),
  one(
    'an active step of nought',
    accordion('  active_step: 0\n  steps:\n    Check: {partial: content/step}'),
    accordion('  active_step: 1\n  steps:\n    Check: {partial: content/step}'),
    step,
  ),
  one(
    'several faults in one accordion',
    accordion(
      '  numbered: yes\n  active_step: 3\n  steps:\n    One: {partial: content/step, id: same}\n    Two: {id: same}',
    ),
    accordion(
      '  numbered: true\n  active_step: 2\n  steps:\n    One: {partial: content/step, id: same}\n    Two: {partial: content/step, id: other}',
    ),
    step,
  ),
  one(
    'several faults in one front matter, and more in the body',
    page(
      'titel: Home\nnoindex: yes\ndate: 1 May\nrelated_content:\n  Fees: /nowhere\ncontent: [content/stp]',
      '\nA <b>bold</b> [fees](/no).\n',
    ),
    page(
      'title: Home\nnoindex: true\ndate: 2026-05-01\nrelated_content:\n  Home: /\ncontent: [content/step]',
      '\nA **bold** [home page](/).\n',
    ),
    step,
  ),
  one('a block’s key that is misspelt', block('Text.\n    titel: x'), block('Text.')),
  one(
    'HTML after escapes in double quotes',
    block('"caf\\u00e9 \\"x\\" \\n\\n <b>now</b>"'),
    block('"caf\\u00e9 \\"x\\" \\n\\n **now**"'),
  ),
  one('HTML after an escape of two code units', block('"\\U0001F600 <b>now</b>"'), block('"\\U0001F600 now"')),
  one('HTML after a doubled apostrophe', block("'It''s <b>now</b>'"), block("'It''s now'")),
  one(
    'HTML in a literal block',
    block('|\n      It is\n\n        not <b>now</b>'),
    block('|\n      It is\n\n      not now'),
  ),
  one(
    'HTML in a literal block with its indentation',
    block('|2-\n        It is <b>now</b>'),
    block('|2-\n      It is now'),
  ),
  one(
    'HTML in a folded block',
    block('>-\n      It is\n      <b>now</b>\n\n      or <i>never</i>'),
    block('>-\n      It is\n      now'),
  ),
  one(
    'HTML in a plain text of several lines',
    block('It is\n      <b>now</b>\n\n      or <i>never</i>'),
    block('It is\n      now'),
  ),
  one(
    'HTML in double quotes of several lines',
    block('"It is\n      <b>now</b> \\\n      or <i>never</i>"'),
    block('"It is\n      now"'),
  ),
  one(
    'a link to nowhere in a folded block',
    block('>\n      See [the\n      fees](/nowhere) first.'),
    block('>\n      See [the\n      start](/) first.'),
  ),
  one('a review that is due', page('title: Home\nreview_by: 2026-08-31'), page('title: Home\nreview_by: 2026-09-01')),
  one('a review on no day', page('title: Home\nreview_by: next year'), page('title: Home\nreview_by: "2027-09-01"')),
];
