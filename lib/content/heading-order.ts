// Content, stage 6a: headings go down one level at a time also where one text of a page ends and the next begins.

import type { PlacedHeading } from '../markdown';
import { type Problem, problem } from '../problems';

/** Follows the headings of a page through its texts, in the order in which visitors read them. */
export class HeadingOrder {
  private above: number | undefined;

  /** Says at which level a heading stands that no text holds: the page’s title, that of a section or of a step. */
  standBelow(level: number): void {
    this.above = level;
  }

  /** Takes the headings of the next text; gives the problem of its first one, where it skips a level. */
  read([first, ...others]: readonly PlacedHeading[]): Problem[] {
    if (!first) return [];
    const { above } = this;
    this.above = others.at(-1)?.level ?? first.level;
    if (above === undefined || first.level <= above + 1) return [];
    const { text, level, place, depth } = first;
    const upper = above === 1 ? 'the page’s title, which is level 1' : `one of level ${above}`;
    const message = `"${'#'.repeat(depth)} ${text}" is a heading of level ${level} below ${upper} on a page that shows it.`;
    const hint = `Begin the heading with ${'#'.repeat(Math.max(2, depth - (level - above - 1)))} instead.`;
    return [problem('skipped-heading', place, message, hint)];
  }
}
