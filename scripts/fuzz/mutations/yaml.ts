import { asBytes, type Mutation, offsetAt, pickFrom } from './mutation';

/** Signs that mean something to YAML, and what hides meaning or runs code. */
const TOKENS = [
  ':',
  ': ',
  ' #',
  '- ',
  '"',
  "'",
  '&a ',
  '*a',
  '<<: *a\n',
  '<<: {a: b}\n',
  '!!js/function "x" ',
  '!!binary ',
  '!t ',
  '|\n',
  '>-\n',
  '|+\n',
  '|9\n',
  '{',
  '}',
  '[',
  ']',
  ',',
  '? ',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '\t',
  '@',
  '`',
  '~',
  '"\\x',
  '"\\u0000"',
  '__proto__: x\n',
  'constructor: {prototype: x}\n',
  '---js\n',
  '=== ',
  '- - - - ',
  '[[[[[[[[',
  '{a: {a: {a: ',
] as const satisfies [string, ...string[]];

/** Values of every kind, put in place of the one that was there. */
const VALUES = [
  '',
  '""',
  '[]',
  '{}',
  'null',
  'yes',
  'true',
  '"true"',
  '-1',
  '0x1F',
  '1e999',
  '9',
  '2021-13-45',
  '.nan',
  '[a, b]',
  '{a: b}',
  '[{a: [b]}]',
  '"  "',
  '"\\u202e"',
  '>',
  '/',
  '//host',
  '../../..',
  'javascript:alert(1)',
  '"data:text/html,x"',
  '"java\\tscript:alert(1)"',
  'https://',
  'https://[',
  '"%"',
  '"#"',
  'content/a',
  'content/_a.md',
  'media/a.svg',
  '$a$',
  '<b>',
  '"<script>alert(1)</script>"',
  '"\' onload=alert(1) x=\'"',
  'å',
  '"\\ud800"',
  '"&colon;"',
] as const satisfies [string, ...string[]];

const KEYS = [
  'title',
  'heading',
  'description',
  'image',
  'meta_image',
  'backlink',
  'related_content',
  'promo_content',
  'content',
  'before-content',
  'accordion',
  'steps',
  'partial',
  'cta',
  'id',
  'was',
  'active_step',
  'quote',
  'inset_text',
  'expander',
  'calls_to_action',
  'images',
  'youtube_video',
  'contact',
  'key_dates',
  'text',
  'name',
  'link_target',
  'link_url',
  'subtitle_link',
  'alert',
  'right_column',
  'draft',
  'navigation',
  'layout',
  'redirect_from',
  'alt',
  'value',
  'url',
  'footer',
  'other_paths',
  'domains',
  'rules',
  'acronyms',
  'phase',
] as const satisfies [string, ...string[]];

/** Faults of YAML: signs, keys and values. */
export const yamlMutations = {
  'put in a YAML sign': (text, { at, pick }) => {
    const offset = offsetAt(text, at);
    return text.slice(0, offset) + pickFrom(TOKENS, pick) + text.slice(offset);
  },
  'change a value': (text, { at, pick }) =>
    changeNear(text, at, /: ?.*$/, () => `: ${asBytes(pickFrom(VALUES, pick))}`),
  'rename a key': (text, { at, pick }) => changeNear(text, at, /[\w-]+(?=:)/, () => pickFrom(KEYS, pick)),
  'misspell a key': (text, { at, pick }) =>
    changeNear(text, at, /[\w-]+(?=:)/, (key) => key.slice(0, pick % 7) + key.slice((pick % 7) + 1)),
  'repeat a key': (text, { at }) => changeNear(text, at, /^.*:.*$/, (line) => `${line}\n${line}`),
  'make an item of a line': (text, { at }) => changeNear(text, at, /^ *(?=\S)/, (indent) => `${indent}- `),
  'nest deeply': (text, { at, span, pick }) =>
    changeNear(text, at, /: ?.*$/, () => `: ${pickFrom(['[', '{a: ', '- '], pick).repeat(span * 2)}x`),
  'add a key': (text, { at, pick, span }) =>
    changeNear(text, at, /^.*$/, (line) => `${line}\n${pickFrom(KEYS, pick)}: ${asBytes(pickFrom(VALUES, span))}`),
} satisfies Record<string, Mutation>;

/** Changes the first line from a place on in which the pattern is found. */
function changeNear(text: string, at: number, pattern: RegExp, change: (found: string) => string): string {
  const lines = text.split('\n');
  const from = Math.floor((lines.length * at) / 10_000);
  const index = lines.findIndex((line, each) => each >= from && pattern.test(line));
  if (index === -1) return text;
  lines[index] = (lines[index] ?? '').replace(pattern, change);
  return lines.join('\n');
}
