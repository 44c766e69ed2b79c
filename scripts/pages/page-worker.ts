/** What a thread does for the build: work on single pages, some at a time. */

import { Tinypool } from 'tinypool';
import { type CheckedPage, checkPage } from '../../lib/checks';
import type { OpenTree } from '../../lib/content';
import { type DrawnPage, type DrawnProps, drawPage } from './draw-page';
import { unpackTree } from './packed-tree';
import { type PublishedPage, readPublished } from './read-published';

/** Draws pages. */
export function drawPages(pages: readonly DrawnProps[]): DrawnPage[] {
  return pages.map(drawPage);
}

let opened: OpenTree | undefined;

/** Checks pages of the tree that the thread was started with, by their URLs. */
export function checkPages(urls: readonly string[]): CheckedPage[] {
  opened ??= unpackTree(Tinypool.workerData);
  const open = opened;
  return urls.map((url) => checkPage(open, url));
}

/** Reads finished pages, by the paths of their files. */
export function readPages(paths: readonly string[]): PublishedPage[] {
  return paths.map(readPublished);
}
