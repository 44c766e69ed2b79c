// Editor: what a file is made of, for its outline.

import { comparePlaces, type Place } from '../source';
import { listBlocks } from './blocks';
import type { EditedSite } from './edited-site';
import { pagesOf } from './pages-of';
import { uniquePlaces } from './thing';

/** A part of a file. */
export interface FileSymbol {
  kind: 'heading' | 'section' | 'block' | 'value';
  name: string;
  detail: string;
  place: Place;
}

/** The headings, accordion sections, blocks and values that a file defines, in the order written. */
export function listSymbols(site: EditedSite, file: string): FileSymbol[] {
  const anchors = pagesOf(site, file).flatMap(({ origin }) => origin.anchors);
  const headings = anchors.flatMap(({ kind, text, id, place }): FileSymbol[] =>
    place && (kind === 'heading' || kind === 'section') ? [{ kind, name: text, detail: `#${id}`, place }] : [],
  );
  const blocks = listBlocks(site).map(
    ({ name, type, place }): FileSymbol => ({ kind: 'block', name, detail: type, place }),
  );
  const values = [...site.site.values].map(
    ([name, { value, place }]): FileSymbol => ({ kind: 'value', name, detail: value, place }),
  );
  const here = [...headings, ...blocks, ...values].filter(({ place, name }) => place.file === file && name !== '');
  const places = uniquePlaces(here.map(({ place }) => place)).sort(comparePlaces);
  return places.flatMap((place) => here.find((symbol) => comparePlaces(symbol.place, place) === 0) ?? []);
}
