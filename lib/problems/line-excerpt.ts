// Problems, last floor: the line at fault as a terminal shows it, with a caret under each column of the fault.

import stringWidth from 'string-width';

/** A line, cut to fit, and what stands below it. */
export interface LineExcerpt {
  shown: string;
  /** As wide as what stands before the fault; its tabs are kept, so that it fits wherever tabs stop. */
  indent: string;
  carets: string;
}

/** What a reader sees as one character: a letter with its accents, an emoji of many code points. */
interface Cluster {
  text: string;
  /** Where it begins and ends in its line, in UTF-16 code units. */
  start: number;
  end: number;
  /** Columns that it takes; a tab’s depend on where it stands. */
  width: number;
}

/** Columns of a line that are shown at most, and those among them that lead up to a fault far to the right. */
const WIDTH = 100;
const LEAD = 40;
/** No line shows more code units than this on either side of a fault, however little room they take. */
const REACH = 250;
const TAB_STOP = 8;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Cuts a line to what fits round a fault, and says where its carets go.
 *
 * @param start offset in the line where the fault begins, in UTF-16 code units; `end` is just after it
 * @param gutter columns that stand before the line
 */
export function excerptLine(line: string, start: number, end: number, gutter: number): LineExcerpt {
  const clusters = cutToFit(splitClusters(line, start), start);
  const cutBefore = (clusters[0]?.start ?? 0) > 0;
  const cutAfter = (clusters.at(-1)?.end ?? line.length) < line.length;
  const excerpt = { shown: cutBefore ? '…' : '', indent: cutBefore ? ' ' : '', carets: '' };
  let column = gutter + excerpt.indent.length;
  for (const cluster of clusters) {
    const isTab = cluster.text === '\t';
    const width = isTab ? TAB_STOP - (column % TAB_STOP) : cluster.width;
    if (cluster.end <= start) excerpt.indent += isTab ? '\t' : ' '.repeat(width);
    else if (cluster.start < end) excerpt.carets += '^'.repeat(width);
    excerpt.shown += isTab ? '\t' : printable(cluster.text);
    column += width;
  }
  return { ...excerpt, shown: `${excerpt.shown}${cutAfter ? '…' : ''}`, carets: excerpt.carets || '^' };
}

/** A text of which no sign moves the cursor, ends the line, starts a colour or turns the direction of reading. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
}

function splitClusters(line: string, start: number): Cluster[] {
  const from = wholeCharacter(line, Math.max(0, start - REACH));
  const to = wholeCharacter(line, Math.min(line.length, start + REACH));
  return [...graphemes.segment(line.slice(from, to))].map(({ segment: text, index }) => ({
    text,
    start: from + index,
    end: from + index + text.length,
    width: measure(text),
  }));
}

/** Measuring is slow, and a text has few characters that differ. */
const widths = new Map<string, number>([['\t', TAB_STOP]]);

function measure(text: string): number {
  if (/^[ -~]$/.test(text)) return 1;
  const width = widths.get(text) ?? stringWidth(printable(text));
  widths.set(text, width);
  return width;
}

/** The offset itself, or the next one where it would part a surrogate pair. */
function wholeCharacter(line: string, offset: number): number {
  return /^[\udc00-\udfff]$/.test(line.charAt(offset)) ? offset + 1 : offset;
}

/** The clusters that fit: some that lead up to the fault, then as many as there is room for; room left over goes back. */
function cutToFit(clusters: readonly Cluster[], start: number): Cluster[] {
  const fault = clusters.findIndex(({ end }) => end > start);
  const middle = fault === -1 ? clusters.length : fault;
  const before = clusters.slice(0, middle).reverse();
  const lead = fitting(before, LEAD);
  const after = fitting(clusters.slice(middle), WIDTH - widthOf(lead));
  return [...fitting(before, WIDTH - widthOf(after)).reverse(), ...after];
}

function fitting(clusters: readonly Cluster[], room: number): Cluster[] {
  let left = room;
  const end = clusters.findIndex(({ width }) => {
    left -= width;
    return left < 0;
  });
  return clusters.slice(0, end === -1 ? clusters.length : end);
}

function widthOf(clusters: readonly Cluster[]): number {
  return clusters.reduce((sum, { width }) => sum + width, 0);
}
