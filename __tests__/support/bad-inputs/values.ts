import type { BadInput } from './bad-input';
import { page } from './parts';

const home = { 'home.md': page('title: Home') };
const leaf = '{value: "£7,950", as_of: 2026-08-01, source: Providers}';

const one = (name: string, wrong: string, right: string, beside: BadInput['beside'] = {}): BadInput => ({
  name,
  file: 'values/fees.yml',
  wrong,
  right,
  beside: { ...home, ...beside },
});

/** What goes wrong with figures, and with those that have grown old. */
export const valueInputs: BadInput[] = [
  one('a value with no date', 'fees:\n  low: {value: "£7,950", source: Providers}\n', `fees:\n  low: ${leaf}\n`),
  one('a value that is only a text', 'fees:\n  low: "£7,950"\n', `fees:\n  low: ${leaf}\n`),
  one(
    'a value over a year old',
    `fees:\n  low: {value: "£7,950", as_of: 2025-08-31}\n`,
    'fees:\n  low: {value: "£7,950", as_of: 2025-09-01}\n',
  ),
  one('a value on no day', 'fees:\n  low: {value: "£7,950", as_of: August 2026}\n', `fees:\n  low: ${leaf}\n`),
  one(
    'a date and a source of no value',
    'fees:\n  low: {as_of: 2026-08-01, source: Providers}\n',
    `fees:\n  low: ${leaf}\n`,
  ),
  one(
    'a value that is misspelt',
    'fees:\n  low: {vaule: "£7,950", as_of: 2026-08-01}\n',
    'fees:\n  low: {value: "£7,950", as_of: 2026-08-01}\n',
  ),
  one('a value that is empty', 'fees:\n  low:\n', `fees:\n  low: ${leaf}\n`),
  one('a value that is all comment', 'fees:\n  low: #1\n', 'fees:\n  low: {value: "#1", as_of: 2026-08-01}\n'),
  one('a value that is a list', 'fees:\n  low: [1, 2]\n', `fees:\n  low: ${leaf}\n`),
  one('a value that is an empty map', 'fees:\n  low: {}\n', `fees:\n  low: ${leaf}\n`),
  one('a name with a space', `fees:\n  low fee: ${leaf}\n`, `fees:\n  low_fee: ${leaf}\n`),
  one('a name that begins with a digit', `2026:\n  low: ${leaf}\n`, `fees:\n  2026: ${leaf}\n`),
  one(
    'a value twice in one file',
    `fees: {low_fee: ${leaf}}\nfees_low: {fee: ${leaf}}\n`,
    `fees: {low_fee: ${leaf}}\nfees_low: {price: ${leaf}}\n`,
  ),
  one('a value in two files', `fees:\n  low: ${leaf}\n`, `fees:\n  high: ${leaf}\n`, {
    'values/a.yml': `fees:\n  low: ${leaf}\n`,
  }),
  one('a file of values that is a list', '- low\n', `low: ${leaf}\n`),
  one('a file of values that is broken', 'fees: {low: "x\n', `fees: {low: ${leaf}}\n`, {
    'home.md': page('title: Home', '\n$fees_low$ a year\n'),
  }),
];
