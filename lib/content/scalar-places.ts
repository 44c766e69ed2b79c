// Content, stage 2c: where each character of a YAML scalar was written, whatever its style.

/** For each UTF-16 code unit of a scalar’s text, where it was written: from `starts` up to `ends`. */
export interface ScalarPlaces {
  starts: readonly number[];
  ends: readonly number[];
}

/** A stretch of the text as it was written: `size` code units for the characters from `start` up to `end`. */
type Write = (size: number, start: number, end: number) => void;

/**
 * Walks a scalar as YAML reads it. YAML drops indentation and spaces at line ends, folds lines and resolves escapes.
 *
 * @param text what the scalar says
 * @param source the YAML that it was written in, where it stands from `start` up to `end`
 *
 * Source: YAML 1.2.2, chapters 7.3 (flow scalars) and 8.1 (block scalars).
 */
export function placeCharacters(text: string, source: string, start: number, end: number): ScalarPlaces {
  const starts: number[] = [];
  const ends: number[] = [];
  const write: Write = (size, from, to) => {
    for (let unit = 0; unit < size; unit += 1) {
      starts.push(from);
      ends.push(to);
    }
  };
  const written = source.slice(start, end);
  if (/^[|>]/.test(written)) walkBlock(text, written, start, write);
  else walkFlow(written, start, write);
  return { starts, ends };
}

/** What flow scalars are made of: blanks, with the line ends that follow; what each quote escapes; single characters. */
const PIECES: Readonly<Record<string, RegExp>> = {
  '"': /[ \t]+(?:\n[ \t\n]*)?|\n[ \t\n]*|\\(?:\n[ \t]*|x.{2}|u.{4}|U.{8}|[\s\S])|[\s\S]/g,
  "'": /[ \t]+(?:\n[ \t\n]*)?|\n[ \t\n]*|''|[\s\S]/g,
  '': /[ \t]+(?:\n[ \t\n]*)?|\n[ \t\n]*|[\s\S]/g,
};

/** Plain and quoted scalars, piece by piece. */
function walkFlow(written: string, offset: number, write: Write): void {
  const quote = /^["']/.exec(written)?.[0] ?? '';
  const isClosed = written.length > 1 && written.endsWith(quote);
  const inner = written.slice(quote.length, isClosed ? written.length - quote.length : undefined);
  for (const { 0: piece, index } of inner.matchAll(PIECES[quote] ?? /[\s\S]/g)) {
    const from = offset + quote.length + index;
    if (piece.length > 1 && piece.startsWith('\\')) write(escapedSize(piece), from, from + piece.length);
    else if (piece.includes('\n')) {
      const lineEnd = from + piece.indexOf('\n');
      write(foldedSize(piece), lineEnd, lineEnd + 1);
    } else if (piece === "''") write(1, from, from + 2);
    else for (let unit = 0; unit < piece.length; unit += 1) write(1, from + unit, from + unit + 1);
  }
}

/** One line end is a space; of several, all but the first stay. */
function foldedSize(lines: string): number {
  return Math.max(1, lines.split('\n').length - 2);
}

/** How many code units an escape stands for: none where it joins two lines, two beyond U+FFFF. */
function escapedSize(written: string): number {
  if (written.startsWith('\\\n')) return 0;
  return written.startsWith('\\U') && Number.parseInt(written.slice(2), 16) > 0xffff ? 2 : 1;
}

/** Literal and folded scalars: each line that says something stands whole in the text, with only line ends between. */
function walkBlock(text: string, written: string, offset: number, write: Write): void {
  const [header = '', ...lines] = written.split('\n');
  const indent = blockIndent(text, lines);
  let at = header.length + 1;
  let done = 0;
  for (const line of lines) {
    const content = line.slice(indent);
    const found = /[^ ]/.test(content) ? text.indexOf(content, done) : -1;
    if (found !== -1) {
      const lineEnd = offset + at - 1;
      write(found - done, lineEnd, lineEnd + 1);
      for (let unit = 0; unit < content.length; unit += 1) {
        const from = offset + at + indent + unit;
        write(1, from, from + 1);
      }
      done = found + content.length;
    }
    at += line.length + 1;
  }
  const end = offset + written.trimEnd().length;
  write(text.length - done, end, end + 1);
}

/** How far the lines of a block are indented: as the first line that says something, less the spaces that it says. */
function blockIndent(text: string, lines: readonly string[]): number {
  const first = lines.find((line) => /[^ ]/.test(line)) ?? '';
  const said = /^[ \n]*/.exec(text)?.[0] ?? '';
  const kept = said.slice(said.lastIndexOf('\n') + 1).length;
  return first.search(/[^ ]|$/) - kept;
}
