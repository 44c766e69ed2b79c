// Content, stage 2a: finds the two lines that front matter stands between, also where they are not quite right.

import { type Problem, problem } from '../problems';
import type { SourceFile } from '../source';

/** What a fence is. */
export const FENCE = '---';

/** A line of a file: its offsets, without the line end. */
interface Line {
  text: string;
  start: number;
  end: number;
}

/** The fences of a file as far as one can tell, and what is wrong with them. */
export interface FoundFences {
  /** Undefined where there is no front matter, or no end to it. */
  fences: { opening: Line; closing: Line; isYaml: boolean } | undefined;
  /** Whether there is an opening and no end to it: then nobody can tell where the body begins. */
  isUnclosed?: boolean;
  problems: Problem[];
}

/** What is written for a closing fence that is not quite one. */
const MEANT_FENCE = /^\s+---\s*$|^\s*(?:\.\.\.|--|[—–]{1,3})\s*$/;

const EXAMPLE = 'Begin the file with a line of ---, then "title: …", then another line of ---.';

/** Finds the fences of a page, which must have some, or of a partial, which may. */
export function findFences(source: SourceFile, kind: 'page' | 'partial'): FoundFences {
  const lines = splitLines(source.text);
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  const line = lines[first];
  if (!line) {
    if (kind === 'partial') return { fences: undefined, problems: [] };
    const fault = problem(
      'front-matter-fence',
      source.place(0, 0),
      'The file is empty: a page needs a title.',
      EXAMPLE,
    );
    return { fences: undefined, problems: [fault] };
  }
  if (/^\s*---/.test(line.text)) return closeFence(source, lines, first, openingProblem(source, line));
  const later = lines.findIndex(
    ({ text }, index) => text === FENCE && /^[\w-]+:(?:\s|$)/.test(lines[index + 1]?.text ?? ''),
  );
  if (later === -1 || !lines.slice(later + 1).some(({ text }) => text === FENCE)) {
    if (kind === 'partial') return { fences: undefined, problems: [] };
    const message = `"${shorten(line.text)}" stands where front matter should begin.`;
    return { fences: undefined, problems: [problem('front-matter-fence', placeOf(source, line), message, EXAMPLE)] };
  }
  const message = `"${shorten(line.text)}" stands before the front matter.`;
  const hint = 'Move it below the front matter, so that the first line of the file is ---.';
  return closeFence(source, lines, later, [problem('front-matter-fence', placeOf(source, line), message, hint)]);
}

function openingProblem(source: SourceFile, line: Line): Problem[] {
  if (line.start === 0 && line.text === FENCE) return [];
  if (line.text === FENCE) {
    const message = 'A blank line stands before the front matter.';
    const hint = 'Take it out, so that the first line of the file is ---.';
    return [problem('front-matter-fence', source.place(0, line.start), message, hint)];
  }
  const message =
    line.text.trim() === FENCE
      ? `The opening line has a space ${line.text.startsWith(FENCE) ? 'after' : 'before'} its three hyphens.`
      : `The opening line is "${line.text.trim()}".`;
  const place = source.place(line.start, line.end);
  return [problem('front-matter-fence', place, message, 'Make the first line of the file exactly ---.')];
}

function closeFence(source: SourceFile, lines: Line[], from: number, problems: Problem[]): FoundFences {
  const opening = lines[from];
  const below = lines.slice(from + 1);
  const closing = below.find(({ text }) => text.startsWith(FENCE)) ?? below.find(({ text }) => MEANT_FENCE.test(text));
  const hint = 'Close the front matter with a line of exactly ---.';
  if (!opening) return { fences: undefined, problems };
  if (!closing) {
    const message = 'Front matter is opened here and never closed.';
    return {
      fences: undefined,
      isUnclosed: true,
      problems: [...problems, problem('front-matter-fence', placeOf(source, opening), message, hint)],
    };
  }
  if (closing.text.trimEnd() !== FENCE) {
    const isIndented = closing.text.trim() === FENCE;
    const message = isIndented
      ? 'The closing line has a space before its three hyphens.'
      : `The closing line is "${shorten(closing.text)}".`;
    const place = isIndented ? source.place(closing.start, closing.end) : placeOf(source, closing);
    problems.push(problem('front-matter-fence', place, message, hint));
  }
  const isYaml = /^-{3,}\s*(?:ya?ml)?$/i.test(opening.text.trim());
  return { fences: { opening, closing, isYaml }, problems };
}

function splitLines(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const result = { text: line, start, end };
    start = end + 1;
    return result;
  });
}

function placeOf(source: SourceFile, { text, start, end }: Line) {
  return source.place(start + text.search(/\S|$/), end);
}

function shorten(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 60 ? `${trimmed.slice(0, 60)}…` : trimmed;
}
