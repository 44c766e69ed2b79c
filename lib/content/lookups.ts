// Content, stage 6: what a page finds by name among the files of the site, noted so that it need not be made again.

import { createHash } from 'node:crypto';
import type { Acronyms } from '../markdown';
import type { Picture } from '../pictures';
import type { Problem } from '../problems';
import { type Place, type SourceFile, wholeFile } from '../source';
import type { PartialDocument } from './document';
import type { Documents } from './documents';
import type { PictureLibrary } from './picture-library';
import type { Settings } from './settings';
import { titleInLinks } from './title-in-links';
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

/** What can be looked up: each kind tells in a text what a name gives, another one wherever a page would differ. */
const finders = {
  partial: ({ documents }, name) => describe(documents.partials.get(name)),
  link: (library, url) => nameInLinks(library, url),
  value: ({ settings }, name) => settings.values.get(name)?.value,
  values: ({ settings }) => [...settings.values.keys()].join(' '),
  unsureValues: ({ settings: { unsureValues } }) => JSON.stringify(unsureValues),
  acronyms: ({ settings }) => JSON.stringify([...settings.acronyms]),
  html: ({ settings }) => String(keepsHtml(settings)),
  picture: ({ pictures }, path) => JSON.stringify(pictures.find(path, wholeFile(''))),
  unsurePicture: ({ pictures }, path) => String(pictures.isUnsure(path)),
  asset: ({ assets }, path) => JSON.stringify([assets.get(path)?.size]),
} satisfies Record<string, (library: Library, name: string) => string | undefined>;

type Kind = keyof typeof finders;

/** Characters of what was found that are noted as they are. */
const LONGEST = 50;

/** What a page looked up, and what that gave: plain data. */
export type Trace = readonly (readonly [kind: Kind, name: string, found: string | null])[];

/** Looks names up for one page and notes what each gave. */
export class Lookups {
  private readonly noted = new Map<string, Trace[number]>();

  constructor(readonly library: Library) {}

  get trace(): Trace {
    return [...this.noted.values()];
  }

  partial(name: string): PartialDocument | undefined {
    this.note('partial', name);
    return this.library.documents.partials.get(name);
  }

  /** The name of a page in links that the site makes for it; undefined where there is none. */
  nameInLinks(url: string): string | undefined {
    return this.note('link', url);
  }

  value(name: string): string | undefined {
    return this.note('value', name);
  }

  /** The names of all values. */
  valueNames(): string[] {
    this.note('values');
    return [...this.library.settings.values.keys()];
  }

  /** Whether it is not known which values there are, as a file of them is broken. */
  unsureValues(): UnsureNames {
    this.note('unsureValues');
    return this.library.settings.unsureValues;
  }

  acronyms(): Acronyms {
    this.note('acronyms');
    return this.library.settings.acronyms;
  }

  /** Whether HTML in texts passes, as far as it is harmless: where `rules` lower the rule against it. */
  keepsHtml(): boolean {
    this.note('html');
    return keepsHtml(this.library.settings);
  }

  picture(path: string, place: Place): Picture | Problem {
    this.note('picture', path);
    return this.library.pictures.find(path, place);
  }

  /** Whether what `images.yml` says of a picture is not known. */
  isUnsurePicture(path: string): boolean {
    this.note('unsurePicture', path);
    return this.library.pictures.isUnsure(path);
  }

  asset(path: string): Asset | undefined {
    this.note('asset', path);
    return this.library.assets.get(path);
  }

  private note(kind: Kind, name = ''): string | undefined {
    const found = find(this.library, kind, name);
    this.noted.set(`${kind} ${name}`, [kind, name, found]);
    return found ?? undefined;
  }
}

/** Whether every name would give the same in another state of the site. */
export function isSameIn(library: Library, trace: Trace): boolean {
  return trace.every(([kind, name, found]) => find(library, kind, name) === found);
}

/** What was found: most pages look the same names up. */
const known = new WeakMap<Library, Map<string, string | null>>();

/** What a name gives, or the hash of a long text; null where it gives nothing. */
function find(library: Library, kind: Kind, name: string): string | null {
  const all = known.get(library) ?? new Map<string, string | null>();
  known.set(library, all);
  const key = `${kind} ${name}`;
  const before = all.get(key);
  if (before !== undefined) return before;
  const found = finders[kind](library, name) ?? null;
  const noted = found !== null && found.length > LONGEST ? hash(found) : found;
  all.set(key, noted);
  return noted;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');

const digests = new WeakMap<SourceFile, string>();

function describe(partial: PartialDocument | undefined): string | undefined {
  if (!partial || partial.isUnreadable) return partial && 'unreadable';
  const { source } = partial;
  const digest = digests.get(source) ?? hash(`${source.file}\0${source.written}`);
  digests.set(source, digest);
  return digest;
}

function nameInLinks({ documents }: Library, url: string): string | undefined {
  const page = documents.pages.get(url);
  return page && (page.sound ? titleInLinks(page.sound) : page.url);
}

function keepsHtml({ site }: Settings): boolean {
  return site.rules?.some(({ key, value }) => key.text === 'raw-html' && value !== 'error') ?? false;
}
