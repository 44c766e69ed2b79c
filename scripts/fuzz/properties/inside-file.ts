import type { Problem } from '../../../lib/problems';
import type { Files } from '../files';
import type { Property } from './property';

/** Problems of what is not there lie at the file that is missing, or at the whole folder. */
const ELSEWHERE = new Set(['.', 'site.yml']);

/** Each problem lies inside its file, as an editor shows that file. */
export const insideFile: Property = {
  name: 'problems inside their files',
  findFaults: ({ files, problems }) =>
    problems.flatMap((each) => {
      const fault = faultOf(each, linesOf(files, each.file));
      return fault === undefined ? [] : [`${fault}: ${JSON.stringify(each)}`];
    }),
};

/** Lines as an editor counts them: every kind of line end, no byte order mark, bytes that are no text as one character. */
function linesOf(files: Files, file: string): string[] | undefined {
  const bytes = Object.hasOwn(files, file) ? files[file] : undefined;
  if (!bytes) return ELSEWHERE.has(file) ? [''] : undefined;
  return new TextDecoder('utf-8').decode(bytes).split(/\r\n|\r|\n/);
}

/** What points at one spot: a whole file, a byte that is no text, or an empty text. */
function isSpot({ rule, line, column, message }: Problem): boolean {
  return (line === 1 && column === 1) || rule === 'unreadable-file' || /^""|empty/.test(message);
}

function faultOf(problem: Problem, lines: string[] | undefined): string | undefined {
  const { line, column, endLine, endColumn } = problem;
  if (!lines) return 'no such file';
  if (![line, column, endLine, endColumn].every((each) => Number.isInteger(each) && each >= 1)) return 'no place';
  if (endLine < line || (endLine === line && endColumn < column)) return 'ends before it begins';
  if (column > (lines[line - 1]?.length ?? -1) + 1) return 'begins outside the file';
  // A byte that is no text is one sign here, and may be none as an editor shows it.
  const most = (lines[endLine - 1]?.length ?? -1) + (problem.rule === 'unreadable-file' ? 2 : 1);
  if (endColumn > most) return 'ends outside the file';
  return line === endLine && column === endColumn && !isSpot(problem) ? 'shows no text' : undefined;
}
