// Content, stage 3: the YAML files beside the pages: `site.yml`, `images.yml` and the values.

import { type Problem, problem } from '../problems';
import type { Place, SourceFile } from '../source';
import { wholeFile } from './read';
import { imagesSchema, redirectsSchema, type SiteSettings, siteSchema, valueSchema } from './schema/site';
import { validate } from './schema/validate';
import type { Redirect, SiteValue } from './site';
import { parseYaml, readYaml } from './yaml';
import { entriesOf, isYamlMap, makeYamlMap, YamlText, type YamlValue } from './yaml-value';

/** What the YAML files of a tree say. */
export interface Settings {
  site: SiteSettings;
  /** By image path. */
  images: Map<string, { alt: string; credit?: string | undefined }>;
  /** By name, nested keys joined by `_`: `fees_iqts_low`. */
  values: Map<string, SiteValue>;
  redirects: Redirect[];
  /** Whether a file of values could not be read: then it is not known which names there are. */
  hasBrokenValues: boolean;
  problems: Problem[];
}

/** The YAML files that the tree may hold, besides `values/*.yml`. */
export const settingsFiles = ['site.yml', 'images.yml', 'redirects.yml'];

/** Reads the settings among the texts of a tree. */
export function readSettings(texts: readonly SourceFile[], folder: string): Settings {
  const settings: Settings = {
    site: { name: 'Untitled site' },
    images: new Map(),
    values: new Map(),
    redirects: [],
    hasBrokenValues: false,
    problems: [],
  };
  const read = (source: SourceFile) => {
    const { value, problems } = readYaml(parseYaml(source.text), source);
    settings.problems.push(...problems);
    return value;
  };
  const siteFile = texts.find(({ path }) => path === 'site.yml');
  const imagesFile = texts.find(({ path }) => path === 'images.yml');
  if (siteFile) readSite(siteFile, read(siteFile), settings);
  else settings.problems.push(noSiteFile(`${folder}/site.yml`));
  if (imagesFile) readImages(imagesFile, read(imagesFile), settings);
  const redirectsFile = texts.find(({ path }) => path === 'redirects.yml');
  if (redirectsFile) readRedirects(redirectsFile, read(redirectsFile), settings);
  for (const source of texts.filter(({ path }) => path.startsWith('values/'))) {
    const file = valueFiles.get(source) ?? readValueFile(source);
    valueFiles.set(source, file);
    settings.problems.push(...file.problems);
    settings.hasBrokenValues ||= file.problems.length > 0;
    for (const [name, value] of file.values) addValue(name, value, settings);
  }
  return settings;
}

function noSiteFile(file: string): Problem {
  const hint = 'Add one with a line "name: …", the name of the site.';
  return problem('no-site-file', wholeFile(file), 'There is no site.yml.', hint);
}

function readSite(source: SourceFile, value: YamlValue | undefined, settings: Settings): void {
  if (settings.problems.length > 0 && value === undefined) return;
  const { data, problems } = validate(siteSchema, value ?? makeYamlMap([], source.place(0, 0)), source.place(0, 0));
  settings.problems.push(...problems);
  if (data) settings.site = data;
}

function readImages(source: SourceFile, value: YamlValue | undefined, settings: Settings): void {
  if (value === undefined) return;
  const { data, problems } = validate(imagesSchema, value, source.place(0, 0));
  settings.problems.push(...problems);
  for (const entry of data ?? []) settings.images.set(entry.key.text, entry.value);
}

function readRedirects(source: SourceFile, value: YamlValue | undefined, settings: Settings): void {
  if (value === undefined) return;
  const { data, problems } = validate(redirectsSchema, value, source.place(0, 0));
  settings.problems.push(...problems);
  settings.redirects = (data ?? []).map(({ key, value: to }) => makeRedirect(key, to.text, to.whole));
}

/** The values of one file. */
interface ValueFile {
  values: [name: string, value: SiteValue][];
  problems: Problem[];
}

/** What was read before stands as long as its file does, so that pages find the same values. */
const valueFiles = new WeakMap<SourceFile, ValueFile>();

function readValueFile(source: SourceFile): ValueFile {
  const { value, problems } = readYaml(parseYaml(source.text), source);
  const file: ValueFile = { values: [], problems };
  if (value !== undefined) readValues(value, [], source, file);
  return file;
}

function addValue(name: string, value: SiteValue, { values, problems }: Settings): void {
  const earlier = values.get(name);
  if (!earlier) {
    values.set(name, value);
    return;
  }
  const message = `The value "${name}" is also defined in ${earlier.place.file}, line ${earlier.place.line}.`;
  problems.push(problem('duplicate-key', value.place, message, 'Keep one of the two.'));
}

/** Goes down the nested keys to the leaves: a text, or a map with a `value`. */
function readValues(value: YamlValue, keys: YamlText[], source: SourceFile, file: ValueFile): void {
  const place = keys.at(-1)?.written ?? source.place(0, 0);
  if (isYamlMap(value) && !isLeaf(value)) {
    for (const entry of entriesOf(value)) readValues(entry.value, [...keys, entry.key], source, file);
    return;
  }
  const name = keys.map((key) => key.text).join('_');
  if (keys.length === 0 || Array.isArray(value) || !/^[A-Za-z][\w-]*$/.test(name)) {
    const hint = 'Use nested keys of letters, digits and _, each with a text or {value, as_of, source}.';
    file.problems.push(problem('wrong-type', place, `"${name}" is not a value that a page can name.`, hint));
    return;
  }
  if (value instanceof YamlText) {
    file.values.push([name, { value: value.text, place }]);
    return;
  }
  const { data, problems } = validate(valueSchema, value, place);
  file.problems.push(...problems);
  if (data) file.values.push([name, { ...data, place }]);
}

/** A redirect from an old path, which may be written with a slash at its end. */
export function makeRedirect(from: YamlText, to: string, toPlace: Place): Redirect {
  return { from: from.text.trim().replace(/(.)\/+$/, '$1'), to: to.trim(), place: from.whole, toPlace };
}

function isLeaf(value: YamlValue): boolean {
  return isYamlMap(value) && value.value instanceof YamlText;
}
