import type { BadInput } from './bad-input';
import { page } from './parts';

const programme = (keys: string) => page(`title: Home\nprogramme:\n  name: iQTS\n${keys}`);
const right = programme('  time: 9 months\n  fees: {currency: GBP, low: "£7,950", high: "£9,950"}');

/** What goes wrong in what a page tells machines. */
export const programmeInputs: BadInput[] = [
  { name: 'a programme that does not say how long it takes', file: 'home.md', wrong: programme(''), right },
  { name: 'a time that is none', file: 'home.md', wrong: programme('  time: one school year'), right },
  {
    name: 'a time that a value does not give',
    file: 'home.md',
    wrong: programme('  time: $length$'),
    right,
    beside: { 'values/length.yml': 'length: {value: a long time, as_of: 2026-08-01, source: Us}\n' },
  },
  { name: 'the name of no value as a time', file: 'home.md', wrong: programme('  time: $lenth$'), right },
  {
    name: 'a fee that is a range',
    file: 'home.md',
    wrong: programme('  time: 9 months\n  fees: {currency: GBP, low: "£7,950 to £9,950"}'),
    right,
  },
  {
    name: 'a currency as a sign',
    file: 'home.md',
    wrong: programme('  time: 9 months\n  fees: {currency: £, low: "£7,950"}'),
    right,
  },
  {
    name: 'a misspelt key of a programme',
    file: 'home.md',
    wrong: programme('  time: 9 months\n  provider: [One]'),
    right,
  },
  {
    name: 'a change without its day',
    file: 'home.md',
    wrong: page('title: Home\nchange_note: New fees.'),
    right: page('title: Home\nupdated: 2026-08-01\nchange_note: New fees.'),
  },
];
