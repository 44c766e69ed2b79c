/** What a thread does for the build: work on single pages, some at a time. */

import { type DrawnPage, type DrawnProps, drawPage } from './draw-page';
import { type PublishedPage, readPublished } from './read-published';

/** Draws pages. */
export function drawPages(pages: readonly DrawnProps[]): DrawnPage[] {
  return pages.map(drawPage);
}

/** Reads finished pages, by the paths of their files. */
export function readPages(paths: readonly string[]): PublishedPage[] {
  return paths.map(readPublished);
}
