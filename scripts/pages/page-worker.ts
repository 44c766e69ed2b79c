/** What a thread does for the build: work on single pages, some at a time. */

import { type ReadText, readText } from '../../lib/checks';
import type { PlainLanguageLimits } from '../../lib/content';
import { SourceFile } from '../../lib/source';
import { type DrawnPage, type DrawnProps, drawPage } from './draw-page';
import { type PublishedPage, readPublished } from './read-published';

/** Draws pages. */
export function drawPages(pages: readonly DrawnProps[]): DrawnPage[] {
  return pages.map(drawPage);
}

/** A file of content, as it is handed from thread to thread. */
export interface WrittenText extends Pick<SourceFile, 'file' | 'path' | 'written'> {
  limits: PlainLanguageLimits;
}

/** Reads texts of content, each by itself. */
export function readTexts(texts: readonly WrittenText[]): ReadText[] {
  return texts.map(({ file, path, written, limits }) => readText(new SourceFile(file, path, written), limits));
}

/** Reads finished pages, by the paths of their files. */
export function readPages(paths: readonly string[]): PublishedPage[] {
  return paths.map(readPublished);
}
