// Content, stage 6: what a page finds by name among the files of the site, kept so that it need not be made again.

import type { Acronyms } from '../markdown';
import type { Picture } from '../pictures';
import type { Problem } from '../problems';
import type { Place } from '../source';
import type { Documents, PageDocument, PartialDocument } from './documents';
import type { PictureLibrary } from './picture-library';
import type { Settings } from './settings';
import type { SiteValue } from './site';
import type { Asset } from './tree-memory';
import type { UnsureNames } from './unsure-names';

/** What all pages share while they are resolved. */
export interface Library {
  documents: Documents;
  settings: Settings;
  pictures: PictureLibrary;
  /** The pictures and other files of the tree by their paths. */
  assets: ReadonlyMap<string, Asset>;
}

type Found =
  | UnsureNames
  | PartialDocument
  | PageDocument
  | SiteValue
  | Picture
  | Asset
  | Problem
  | string
  | boolean
  | undefined;

/** Looks names up for one page and remembers what each gave. */
export class Lookups {
  private readonly found = new Map<string, [find: (library: Library) => Found, found: Found]>();

  constructor(readonly library: Library) {}

  partial(name: string): PartialDocument | undefined {
    return this.remember(`partial ${name}`, ({ documents }) => documents.partials.get(name));
  }

  page(url: string): PageDocument | undefined {
    return this.remember(`page ${url}`, ({ documents }) => documents.pages.get(url));
  }

  value(name: string): SiteValue | undefined {
    return this.remember(`value ${name}`, ({ settings }) => settings.values.get(name));
  }

  /** Whether it is not known which values there are, as a file of them is broken. */
  unsureValues(): UnsureNames {
    return this.remember('unsure values', ({ settings }) => settings.unsureValues);
  }

  acronyms(): Acronyms {
    this.remember('acronyms', ({ settings }) => JSON.stringify([...settings.acronyms]));
    return this.library.settings.acronyms;
  }

  /** Whether HTML in texts passes, as far as it is harmless: where `rules` lower the rule against it. */
  keepsHtml(): boolean {
    const isLowered = ({ settings }: Library) =>
      settings.site.rules?.some(({ key, value }) => key.text === 'raw-html' && value !== 'error') ?? false;
    return this.remember('keeps html', isLowered);
  }

  picture(path: string, place: Place): Picture | Problem {
    return this.remember(`picture ${path}`, ({ pictures }) => pictures.find(path, place));
  }

  asset(path: string): Asset | undefined {
    return this.remember(`asset ${path}`, ({ assets }) => assets.get(path));
  }

  /** Whether every name would give the same in another state of the site. */
  isSameIn(library: Library): boolean {
    return [...this.found.values()].every(([find, found]) => find(library) === found);
  }

  private remember<Kind extends Found>(name: string, find: (library: Library) => Kind): Kind {
    const found = find(this.library);
    this.found.set(name, [find, found]);
    return found;
  }
}
