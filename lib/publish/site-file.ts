// Publish: a site as one file, so that whoever draws its pages reads no content a second time.

import { deserialize, serialize } from 'node:v8';
import type { PageOrigin, Site } from '../content';

/** What drawing a page never asks: what it was made of. */
const noOrigin: PageOrigin = {
  file: '',
  keys: new Map(),
  references: [],
  texts: [],
  blocks: [],
  isBroken: false,
  anchors: [],
};

/** Writes a site for `readSite` of the same version of Node, without what its parts were made of. */
export function writeSite(site: Site): Buffer {
  const withoutOrigin = <Part extends { origin: unknown }>(part: Part) => ({ ...part, origin: noOrigin });
  return serialize({ ...site, pages: site.pages.map(withoutOrigin), partials: [], references: [] });
}

/** Reads what `writeSite` wrote. */
export function readSite(bytes: Buffer): Site {
  return deserialize(bytes);
}
