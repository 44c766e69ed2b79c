import type { BadInput } from './bad-input';
import { dot, files, page, placed, step, toldDot } from './parts';

const home = (
  name: string,
  type: string,
  wrong: string,
  right: string,
  beside: NonNullable<BadInput['beside']> = {},
): BadInput => ({ name, file: 'home.md', wrong: placed(type, wrong), right: placed(type, right), beside });

const cta = (name: string, wrong: string, right: string, beside = {}) =>
  home(`a call to action ${name}`, 'calls_to_action', wrong, right, beside);

const simple = (keys: string) => `{name: simple, arguments: {link_text: Go, link_target: /${keys}}}`;
const attachment = (keys: string) => `{name: attachment, arguments: {text: Dates, file_path: media/dates.csv${keys}}}`;
const table = (list: string) => `{name: feature_table, arguments: ${list}}`;

/** What goes wrong in blocks. */
export const blockInputs: BadInput[] = [
  {
    name: 'a block that holds itself',
    file: 'home.md',
    wrong: page('title: Home\ninset_text:\n  note:\n    text: |\n      Ask.\n\n      $note$', '\n$note$\n'),
    right: page('title: Home\ninset_text:\n  note:\n    text: |\n      Ask.', '\n$note$\n'),
  },
  {
    name: 'blocks that hold each other',
    file: 'home.md',
    wrong: page('title: Home\ninset_text:\n  a:\n    text: $b$\nexpander:\n  b: {title: B, text: $a$}', '\n$a$\n'),
    right: page('title: Home\ninset_text:\n  a:\n    text: $b$\nexpander:\n  b: {title: B, text: Ask.}', '\n$a$\n'),
  },
  {
    name: 'a block in the mid-sentence of a text',
    file: 'home.md',
    wrong: page('title: Home\ninset_text:\n  a: {text: See $b$ here.}\nquote:\n  b: {text: Ask.}', '\n$a$\n\n$b$\n'),
    right: page('title: Home\ninset_text:\n  a: {text: $b$}\nquote:\n  b: {text: Ask.}', '\n$a$\n'),
  },
  cta('of a misspelt name', '{name: atachment, arguments: {}}', attachment(''), files),
  cta('of an unknown name', '{name: banner, arguments: {}}', simple('')),
  cta('without its name', '{arguments: {link_text: Go, link_target: /}}', simple('')),
  cta('without its arguments', '{name: simple}', simple('')),
  cta('with a misspelt key beside its name', '{name: simple, argument: {}}', simple('')),
  cta('whose arguments are a text', '{name: simple, arguments: Go}', simple('')),
  cta('that is a text', 'Go', simple('')),
  cta('with a misspelt icon', simple(', icon: calender'), simple(', icon: calendar')),
  cta('with an unknown icon', simple(', icon: unicorn'), simple(', icon: school')),
  cta('with a misspelt key', simple(', titel: Ready?'), simple(', title: Ready?')),
  cta('without a link', '{link_text: Go}', '{link_text: Go, link_target: /}'),
  cta('with a key of another form', attachment(', icon: school'), attachment(''), files),
  cta('whose file has no words', '{name: attachment, arguments: {file_path: media/dates.csv}}', attachment(''), files),
  cta(
    'whose file has no date',
    attachment(', published_at: 6 October 2026'),
    attachment(', published_at: 2026-10-06'),
    files,
  ),
  cta('with a table that is no list', table('{Length: 9 months}'), table('[{Length: 9 months}]')),
  cta('with an empty table', table('[]'), table('[{Length: 9 months}]')),
  cta('with a table without facts', table('[{}]'), table('[{Length: 9 months}]')),
  cta('with two captions', table('[{Length: 9 months}, One, Two]'), table('[{Length: 9 months}, One]')),
  cta('with a fact that is a list', table('[{Length: [9, 12]}]'), table('[{Length: 9 or 12}]')),
  cta('with an unknown value in a fact', table('[{Length: "$lenght$"}]'), table('[{Length: $9}]')),
  home('steps without steps', 'steps', '{numeric: true}', '{steps: {Ask: {partial: content/step}}}', step),
  home('steps in a list', 'steps', '{steps: [content/step]}', '{steps: {Ask: {partial: content/step}}}', step),
  home('a step without its partial', 'steps', '{steps: {Ask: {}}}', '{steps: {Ask: {partial: content/step}}}', step),
  home(
    'a step whose partial is not there',
    'steps',
    '{steps: {Ask: {partial: content/stp}}}',
    '{steps: {Ask: {partial: content/step}}}',
    step,
  ),
  home(
    'steps that are counted by a word',
    'steps',
    '{numeric: yes, steps: {Ask: {partial: content/step}}}',
    '{numeric: true, steps: {Ask: {partial: content/step}}}',
    step,
  ),
  {
    name: 'a step that holds its own steps',
    file: '_step.md',
    wrong: 'Go on.\n\n$it$\n',
    right: 'Go on.\n',
    beside: { 'home.md': placed('steps', '{steps: {Ask: {partial: content/step}}}') },
  },
  home('a picture that is not there', 'images', '{path: media/dto.svg}', '{path: media/dot.svg}', toldDot),
  home('a picture in other case', 'images', '{path: media/DOT.svg}', '{path: media/dot.svg}', toldDot),
  home('a picture without its path', 'images', '{alt: A dot}', '{path: media/dot.svg, alt: A dot}', dot),
  home('a picture that nothing tells of', 'images', '{path: media/dot.svg}', '{path: media/dot.svg, alt: A dot}', dot),
  home(
    'a picture with a misspelt key',
    'images',
    '{path: media/dot.svg, atl: A dot}',
    '{path: media/dot.svg, alt: A dot}',
    toldDot,
  ),
  home(
    'other keys that are no map',
    'images',
    '{path: media/dot.svg, other: wide}',
    '{path: media/dot.svg, other: {wide: true}}',
    toldDot,
  ),
  home(
    'another key that cannot be an attribute',
    'images',
    '{path: media/dot.svg, other: {on click: x}}',
    '{path: media/dot.svg, other: {onclick: x}}',
    toldDot,
  ),
  home(
    'a quote’s picture that is not there',
    'quote',
    '{text: Hello., image: media/dt.svg}',
    '{text: Hello., image: media/dot.svg}',
    toldDot,
  ),
  home('a quote that is inline by a word', 'quote', '{text: Hi., inline: "true"}', '{text: Hi., inline: true}'),
  home(
    'a video by its address',
    'youtube_video',
    '{id: "https://youtu.be/aBcDeFgHiJk?t=1", title: A day}',
    '{id: aBcDeFgHiJk, title: A day}',
  ),
  home(
    'a video’s id that is too short',
    'youtube_video',
    '{id: aBcDeFgHiJ, title: A day}',
    '{id: aBcDeFgHiJk, title: A day}',
  ),
  home(
    'a video’s id with a sign',
    'youtube_video',
    '{id: "aBcDeFgHi\\"k", title: A day}',
    '{id: aBcDeFgHi-k, title: A day}',
  ),
  home('a video without a title', 'youtube_video', '{id: aBcDeFgHiJk}', '{id: aBcDeFgHiJk, title: A day}'),
  home('a contact whom nobody reaches', 'contact', '{hours: Every day}', '{tel: "0800 389 2500", hours: Every day}'),
  home('a contact with no telephone number', 'contact', '{tel: call us}', '{tel: +44 (0)800 389 2500}'),
  home('a contact with no email address', 'contact', '{email: help@example}', '{email: help@example.org}'),
  home(
    'a contact with mailto before its address',
    'contact',
    '{email: "mailto:help@example.org"}',
    '{email: help@example.org}',
  ),
  home(
    'a contact with a misspelt key',
    'contact',
    '{tel: 0800 389 2500, e-mail: a@example.org}',
    '{tel: 0800 389 2500, email: a@example.org}',
  ),
];
