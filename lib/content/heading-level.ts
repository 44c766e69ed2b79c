// Content: the levels that headings below the page’s own have.

/** The level of a heading below the h1. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** A level as HTML has it: what would lie deeper than h6 is h6. */
export function headingLevel(level: number): HeadingLevel {
  const levels = [2, 3, 4, 5, 6] as const;
  return levels[level - 2] ?? (level < 2 ? 2 : 6);
}
