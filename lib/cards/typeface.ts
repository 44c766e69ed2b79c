// Cards, stage 2: text as outlines, so that a card looks the same whatever fonts the machine has.

import opentype, { type Font, type PathCommand } from 'opentype.js';

/** A stretch of text that one font draws. */
interface Run {
  font: Font;
  text: string;
}

/** A typeface that lies in several files, each with some scripts. */
export class Typeface {
  private readonly fonts: readonly Font[];

  /** @param files fonts as TTF, OTF or WOFF; the first one that has a character draws it */
  constructor(files: readonly Uint8Array[]) {
    this.fonts = files.map((file) => opentype.parse(new Uint8Array(file).buffer));
  }

  /**
   * The text as far as it can be drawn: emoji and other signs without an outline are left out.
   *
   * @returns undefined where a letter or figure has none, as a text with letters missing says something else
   */
  drawable(text: string): string | undefined {
    const characters = [...text.normalize('NFC')];
    const missing = characters.filter((character) => !this.fontOf(character));
    if (missing.some((character) => /[\p{L}\p{N}\p{M}]/u.test(character))) return undefined;
    const drawn = characters.filter((character) => !missing.includes(character)).join('');
    return drawn.replace(/\s+/g, ' ').trim() || undefined;
  }

  /** The width of a text in pixels. */
  widthOf(text: string, size: number): number {
    return this.runs(text).reduce((sum, run) => sum + run.font.getAdvanceWidth(run.text, size), 0);
  }

  /** The outlines of a text as SVG path data, its baseline beginning at `x`, `y`. */
  outline(text: string, x: number, y: number, size: number): string {
    let at = x;
    return this.runs(text)
      .map((run) => {
        const path = run.font.getPath(run.text, at, y, size).commands.map(writeCommand).join('');
        at += run.font.getAdvanceWidth(run.text, size);
        return path;
      })
      .join('');
  }

  private runs(text: string): Run[] {
    const runs: Run[] = [];
    for (const character of text) {
      const font = this.fontOf(character);
      const last = runs.at(-1);
      if (font && font === last?.font) last.text += character;
      else if (font) runs.push({ font, text: character });
    }
    return runs;
  }

  private fontOf(character: string): Font | undefined {
    return this.fonts.find((font) => font.charToGlyphIndex(character) !== 0);
  }
}

/** One command of SVG path data, to a tenth of a pixel. The library’s own writer gives NaN for a hair above a whole number. */
function writeCommand(command: PathCommand): string {
  const write = (...figures: number[]) => command.type + figures.map((each) => Math.round(each * 10) / 10).join(' ');
  switch (command.type) {
    case 'M':
    case 'L':
      return write(command.x, command.y);
    case 'Q':
      return write(command.x1, command.y1, command.x, command.y);
    case 'C':
      return write(command.x1, command.y1, command.x2, command.y2, command.x, command.y);
    case 'Z':
      return write();
  }
}
