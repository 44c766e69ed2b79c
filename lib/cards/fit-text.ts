// Cards, stage 3: a text in lines, as large as its room allows.

import type { Typeface } from './typeface';

/** A text broken into lines, and the size that they fit at. */
export interface FittedText {
  lines: string[];
  size: number;
}

/** The room that a text has: in pixels, and the sizes that it may have, the largest first. */
export interface TextRoom {
  width: number;
  mostLines: number;
  sizes: readonly [number, ...number[]];
}

/** Breaks a text into lines at the largest size at which all of it fits; at the smallest, what is left over is cut off. */
export function fitText(text: string, typeface: Typeface, { width, mostLines, sizes }: TextRoom): FittedText {
  const tries = sizes.map((size) => ({ size, lines: breakLines(text, typeface, width, size) }));
  const isFitting = ({ size, lines }: FittedText) =>
    lines.length <= mostLines && lines.every((line) => typeface.widthOf(line, size) <= width);
  const [first] = tries;
  const fitted = tries.find(isFitting) ?? tries.at(-1) ?? first ?? { size: sizes[0], lines: [text] };
  const { size } = fitted;
  const lines = fitted.lines.slice(0, mostLines).map((line) => cutOff(line, typeface, width, size, false));
  const last = lines.at(-1);
  if (last !== undefined && fitted.lines.length > mostLines)
    lines[lines.length - 1] = cutOff(last, typeface, width, size, true);
  return { size, lines };
}

function breakLines(text: string, typeface: Typeface, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && typeface.widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A line as far as it fits, with an ellipsis where something is missing after it. */
function cutOff(line: string, typeface: Typeface, width: number, size: number, isMore: boolean): string {
  if (!isMore && typeface.widthOf(line, size) <= width) return line;
  let kept = line;
  while (kept !== '' && typeface.widthOf(`${kept}…`, size) > width) kept = [...kept].slice(0, -1).join('').trimEnd();
  return `${kept}…`;
}
