/** What a thread does for the build: work on single pages, some at a time. It loads the program of what it does alone. */

import { Tinypool } from 'tinypool';
import type { CheckedPage } from '../../lib/checks';
import type { OpenTree } from '../../lib/content';
import type { Made } from '../kept/kept-records';
import type { DrawnPage, DrawnProps } from './draw-page';
import type { PublishedPage } from './read-published';
import { type FileInParts, writeInParts } from './write-in-parts';

/** Draws pages. */
export async function drawPages(pages: readonly DrawnProps[]): Promise<Made<DrawnPage>[]> {
  const { drawPage } = await import('./draw-page');
  return pages.map(drawPage);
}

let opened: OpenTree | undefined;

/** Checks pages of the tree that the thread was started with, by their URLs. */
export async function checkPages(urls: readonly string[]): Promise<CheckedPage[]> {
  const [{ checkPage }, { unpackTree }] = await Promise.all([import('../../lib/checks'), import('./packed-tree')]);
  opened ??= unpackTree(Tinypool.workerData);
  const open = opened;
  return urls.map((url) => checkPage(open, url));
}

/** Reads finished pages, by the paths of their files. */
export async function readPages(paths: readonly string[]): Promise<PublishedPage[]> {
  const { readPublished } = await import('./read-published');
  return paths.map(readPublished);
}

/** Writes files, and tells the SHA-256 of each. */
export async function writeFiles(files: readonly FileInParts[]): Promise<string[]> {
  return files.map(writeInParts);
}
