import { formats } from '../../../lib/problems';
import type { Property } from './property';

/** What no sentence for an editor has in it. */
const SLIPS = /\bundefined\b|\bNaN\b|\[object |\bnode_modules\b|\bat \S+ \(/;
/** Signs that would break a line in two, or that a terminal would obey. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
const LONGEST = 600;

/** Messages and hints are one sentence each, that can be shown on one line. */
export const plainWords: Property = {
  name: 'problems in plain words',
  findFaults({ problems, loaded: { sources } }) {
    // A hint may have an example on lines of its own, as long as the line that it mends.
    const faults = problems.flatMap(({ rule, message, hint }) =>
      [message, ...hint.split('\n')].flatMap((sentence) => {
        const fault = faultOf(sentence);
        return fault === undefined ? [] : [`${rule}: ${fault}: ${JSON.stringify(sentence)}`];
      }),
    );
    const long = problems.find(({ message }) => message.length > LONGEST);
    if (long) faults.push(`${long.rule}: is longer than ${LONGEST} characters`);
    const shown = formats.text(problems, { sources, colour: false });
    const sign = /[^\P{Cc}\n\t]/u.exec(shown);
    if (sign) faults.push(`the text format shows a control character, ${JSON.stringify(sign[0])}`);
    if (formats.github(problems, { sources, colour: false }).split('\n').length > Math.max(1, problems.length))
      faults.push('the github format gives one problem two lines');
    return faults;
  },
};

function faultOf(sentence: string): string | undefined {
  if (sentence.trim() === '') return 'says nothing';
  if (CONTROL.test(sentence)) return 'has a control character';
  // What the editor wrote is quoted, and may say anything.
  const own = sentence.replace(/"[\s\S]*"/, '""');
  return SLIPS.test(own) ? 'speaks of the program' : undefined;
}
