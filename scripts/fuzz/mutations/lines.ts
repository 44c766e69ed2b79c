import { type Mutation, offsetAt, pickFrom } from './mutation';

/** Faults of whole lines, as when somebody pastes, sorts or re-indents. */
export const lineMutations = {
  'repeat lines': (text, { at, span, pick }) =>
    changeLines(text, at, 1 + (pick % 4), (lines) => Array.from({ length: 2 + (span % 3) }, () => lines).flat()),
  'take lines out': (text, { at, pick }) => changeLines(text, at, 1 + (pick % 4), () => []),
  'swap two lines': (text, { at }) => changeLines(text, at, 2, (lines) => lines.toReversed()),
  'indent lines': (text, { at, span, pick }) => {
    const indent = pickFrom([' ', '  ', '    ', '\t', ' \t'], pick);
    return changeLines(text, at, 1 + (span % 5), (lines) => lines.map((line) => indent + line));
  },
  'take indents away': (text, { at, span }) =>
    changeLines(text, at, 1 + (span % 5), (lines) => lines.map((line) => line.trimStart())),
  'join lines': (text, { at }) => changeLines(text, at, 2, (lines) => [lines.join('')]),
  'break a line': (text, { at }) => {
    const offset = offsetAt(text, at);
    return `${text.slice(0, offset)}\n${text.slice(offset)}`;
  },
  'move lines to the end': (text, { at, pick }) => {
    const taken: string[] = [];
    const rest = changeLines(text, at, 1 + (pick % 4), (lines) => {
      taken.push(...lines);
      return [];
    });
    return [rest, ...taken].join('\n');
  },
} satisfies Record<string, Mutation>;

function changeLines(text: string, at: number, count: number, change: (lines: string[]) => string[]): string {
  const lines = text.split('\n');
  const from = Math.floor((lines.length * at) / 10_000);
  lines.splice(from, count, ...change(lines.slice(from, from + count)));
  return lines.join('\n');
}
