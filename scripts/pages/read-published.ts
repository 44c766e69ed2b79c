/** From a finished page to what it holds as visitors get it. */

import { readFileSync } from 'node:fs';
import { type PageReading, readPage } from '../../lib/manifest';
import { withoutReview } from './without-review';

/** A page as it is published: bytes of its HTML, and what that holds. */
export interface PublishedPage {
  bytes: number;
  reading: PageReading;
  /** Names of its islands. */
  islands: string[];
}

/** Reads the file of a finished page. */
export function readPublished(path: string): PublishedPage {
  const html = readFileSync(path, 'utf8');
  return {
    bytes: Buffer.byteLength(withoutReview(html)),
    reading: readPage(html),
    islands: [...html.matchAll(/<island-root[^>]* data-island="(\w+)"/g)].flatMap(([, island]) => island ?? []),
  };
}
