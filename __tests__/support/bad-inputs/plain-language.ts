import type { BadInput } from './bad-input';
import { page, text } from './parts';

const long =
  'You need a degree from the UK or another country, and good results in English and maths, and then you can apply to any of the providers in the list.';
const short =
  'You need a degree from the UK or another country. You also need good results in English and maths. Then you can apply to any of the providers in the list.';
const hard = 'Organisational accreditation requires considerable administrative documentation.';
const easy = 'Ask how many papers you need before you apply for a place.';

/** What could be said in plainer words. */
export const plainLanguageInputs: BadInput[] = [
  { name: 'a sentence over 25 words', file: 'home.md', wrong: text(long), right: text(short) },
  {
    name: 'a long sentence between others, with a link at its start, bold text at its end, and over two lines',
    file: 'home.md',
    wrong: text(
      `Read this. [You](#top) need${long.slice(8, -1).replace(', and then', ',\nand then')} **below**. Then ask.`,
    ),
    right: text(`Read this. [You](#top) need${short.slice(8, -1)} **below**. Then ask.`),
  },
  {
    name: 'a long sentence in a list item of a partial',
    file: '_step.md',
    wrong: `Ask:\n\n- one of us\n- ${long}\n`,
    right: `Ask:\n\n- one of us\n- ${short}\n`,
    beside: { 'home.md': page('title: Home\ncontent:\n  - content/step') },
  },
  {
    name: 'a long sentence in a folded text of a block',
    file: 'home.md',
    wrong: page(
      `title: Home\ninset_text:\n  note:\n    text: >-\n      Read this.\n      ${long.slice(0, 49)}\n      ${long.slice(50)}`,
      '\n$note$\n',
    ),
    right: page(`title: Home\ninset_text:\n  note:\n    text: >-\n      Read this.\n      ${short}`, '\n$note$\n'),
  },
  {
    name: 'a long sentence in a quoted text of a promo',
    file: '_promo.md',
    wrong: page(`heading: Advisers\ntext: "It’s free. ${long}"`),
    right: page(`heading: Advisers\ntext: "It’s free. ${short}"`),
    beside: { 'home.md': page('title: Home\npromo_content:\n  - content/promo') },
  },
  {
    name: 'a paragraph over 5 sentences',
    file: 'home.md',
    wrong: text('You find a course. You see the fee. You ask. You apply. You wait, e.g. a week. iQTS begins.'),
    right: text('You find a course. You see the fee. You ask.\n\nYou apply. You wait, e.g. a week. iQTS begins.'),
  },
  {
    name: 'a word to avoid, in capitals and as several words over a line end',
    file: 'home.md',
    wrong: text('Commence the course in order\nto teach.'),
    right: text('Start the course to teach. Use `commence` in code alone.'),
  },
  {
    name: 'a word that the site itself avoids',
    file: 'home.md',
    wrong: text('Every learner can *sit* it.'),
    right: text('Every pupil can sit it.'),
    beside: { 'site.yml': 'name: Example\nplain_language:\n  avoid:\n    learner: pupil, or student\n' },
  },
  {
    name: 'limits of the site’s own',
    file: 'home.md',
    wrong: text('You can ask us for help at any time. We are here. We will help you.'),
    right: text('You can ask us for help. We are here.'),
    beside: { 'site.yml': 'name: Example\nplain_language: {sentence_words: 7, paragraph_sentences: 2}\n' },
  },
  {
    name: 'a text that is hard to read',
    file: 'home.md',
    wrong: text(Array(18).fill(hard).join('\n\n')),
    right: text(Array(18).fill(easy).join('\n\n')),
  },
  {
    name: 'a limit that is not a number',
    file: 'site.yml',
    wrong: 'name: Example\nplain_language:\n  sentence_words: none\n  avoid: {learner: pupil}\n',
    right: 'name: Example\nplain_language:\n  sentence_words: 30\n  avoid: {learner: pupil}\n',
    beside: { 'home.md': text('Text.') },
  },
  {
    name: 'a page that is hard to read in its partials alone',
    file: '_step.md',
    wrong: `${'Organisational accreditation requires considerable administrative documentation.\n\n'.repeat(12)}`,
    right: `${'You can train in the place where you live.\n\n'.repeat(12)}`,
    beside: {
      'home.md': page('title: Home\ncontent:\n  - content/step', `\n${'You can ask us at any time.\n\n'.repeat(8)}`),
    },
  },
];
