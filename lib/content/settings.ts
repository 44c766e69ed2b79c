// Content, stage 3: the YAML files beside the pages: `site.yml`, `images.yml` and the values.

import type { Acronyms } from '../markdown';
import { hasErrors, nearestName, type Problem, problem } from '../problems';
import { type Place, type SourceFile, wholeFile } from '../source';
import { type ContentTree, fileIn } from './read';
import { imagesSchema, redirectsSchema, type SiteSettings, siteSchema } from './schema/site';
import { validate } from './schema/validate';
import type { Redirect, SiteValue } from './site';
import { joinNames, NO_NAMES, type UnsureNames } from './unsure-names';
import { addValue, readValueFile } from './values';
import { readYaml } from './yaml';
import { entriesOf, isYamlMap, makeYamlMap, type YamlText, type YamlValue } from './yaml-value';
import { checkYamlWords } from './yaml-words';

/** What `images.yml` tells of a picture. */
export interface ImageEntry {
  alt: string;
  credit?: string | undefined;
  /** Whether something is wrong with it: then what it says is not known. */
  isBroken: boolean;
  /** Where its path is written. */
  place: Place;
}

/** What the YAML files of a tree say. */
export interface Settings {
  site: SiteSettings;
  /** By image path. */
  images: Map<string, ImageEntry>;
  /** By name, nested keys joined by `_`: `fees_iqts_low`. */
  values: Map<string, SiteValue>;
  redirects: Redirect[];
  /** What acronyms stand for. */
  acronyms: Acronyms;
  /** Names that may be values, in files that have errors. */
  unsureValues: UnsureNames;
  /** Whether `site.yml` has errors that leave it unknown what it would let pass. */
  isSiteBroken: boolean;
  problems: Problem[];
}

/** The YAML files that the tree may hold, besides `values/*.yml`. */
export const settingsFiles = ['site.yml', 'images.yml', 'redirects.yml'];

/** Reads the settings among the texts of a tree. */
export function readSettings({ texts, broken, folder, isThere }: ContentTree): Settings {
  const settings: Settings = {
    site: { name: 'Untitled site' },
    images: new Map(),
    values: new Map(),
    redirects: [],
    acronyms: new Map(),
    unsureValues: NO_NAMES,
    isSiteBroken: broken.some(({ path }) => path === 'site.yml'),
    problems: [],
  };
  const read = (source: SourceFile) => {
    const { value, problems } = readYaml(source);
    settings.problems.push(...problems);
    return value;
  };
  const siteFile = texts.find(({ path }) => path === 'site.yml');
  const imagesFile = texts.find(({ path }) => path === 'images.yml');
  if (siteFile) readSite(siteFile, read(siteFile), settings);
  else if (
    isThere &&
    !settings.isSiteBroken &&
    texts.length + broken.length > 0 &&
    !texts.some(({ path }) => /^site\.ya?ml$/i.test(path))
  )
    settings.problems.push(noSiteFile(fileIn(folder, 'site.yml')));
  if (imagesFile) readImages(imagesFile, read(imagesFile), settings);
  const redirectsFile = texts.find(({ path }) => path === 'redirects.yml');
  if (redirectsFile) readRedirects(redirectsFile, read(redirectsFile), settings);
  const files = texts.filter(({ path }) => path.startsWith('values/')).map(readValueFile);
  const isUnread = broken.some(({ path }) => path.startsWith('values/'));
  settings.unsureValues = isUnread ? 'all' : joinNames(files.map(({ unsure }) => unsure));
  for (const file of files) {
    settings.problems.push(...file.problems);
    for (const [name, value] of file.values) settings.problems.push(...addValue(name, value, settings.values));
  }
  return settings;
}

function noSiteFile(file: string): Problem {
  const hint = 'Add one with a line "name: …", the name of the site.';
  return problem('no-site-file', wholeFile(file), 'There is no site.yml.', hint);
}

function readSite(source: SourceFile, value: YamlValue | undefined, settings: Settings): void {
  settings.isSiteBroken = hasErrors(settings.problems);
  if (settings.isSiteBroken) return;
  const start = source.place(0, 0);
  const { sound, problems } = validate(siteSchema, value ?? makeYamlMap([], start), start, {
    name: settings.site.name,
  });
  settings.problems.push(...problems, ...checkYamlWords(value ?? []));
  settings.isSiteBroken = sound === undefined || (problems.length > 0 && isLenienceUnknown(value, sound));
  if (!sound) return;
  settings.site = sound;
  settings.acronyms = new Map((sound.acronyms ?? []).map(({ key, value }) => [key.text, value]));
}

/** Whether a key that would let something pass is there, but with a fault or misspelt. */
function isLenienceUnknown(value: YamlValue | undefined, sound: SiteSettings): boolean {
  const missing = [...(sound.extraKeys ? [] : ['extra_keys']), ...(sound.otherPaths ? [] : ['other_paths'])];
  return isYamlMap(value) && entriesOf(value).some(({ key }) => nearestName(key.text, missing) !== undefined);
}

function readImages(source: SourceFile, value: YamlValue | undefined, settings: Settings): void {
  if (value === undefined) return;
  if (!isYamlMap(value)) {
    settings.problems.push(...validate(imagesSchema, value, source.place(0, 0)).problems);
    return;
  }
  settings.problems.push(...checkYamlWords(value));
  // One by one: what is wrong with one picture says nothing of the others.
  for (const entry of entriesOf(value)) {
    const { key } = entry;
    const { data, problems } = validate(imagesSchema, makeYamlMap([entry], key.written), source.place(0, 0));
    settings.problems.push(...problems);
    const [told] = data ?? [];
    settings.images.set(key.text, { alt: '', ...told?.value, isBroken: told === undefined, place: key.whole });
  }
}

function readRedirects(source: SourceFile, value: YamlValue | undefined, settings: Settings): void {
  if (value === undefined) return;
  const { data, problems } = validate(redirectsSchema, value, source.place(0, 0));
  settings.problems.push(...problems);
  settings.redirects = (data ?? []).map(({ key, value: to }) => makeRedirect(key, to.text, to.whole));
}

/** A redirect from an old path, which may be written with a slash at its end. */
export function makeRedirect(from: YamlText, to: string, toPlace: Place): Redirect {
  return { from: from.text.trim().replace(/(.)\/+$/, '$1'), to: to.trim(), place: from.whole, toPlace };
}
