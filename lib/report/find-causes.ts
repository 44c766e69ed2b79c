// Report, fifth floor: why a page differs.

import type { ManifestPage } from '../manifest';
import type { ChangedSources, ChangedThing } from './changed-sources';
import type { Cause, Change } from './report';

/** A page that differs, as it was and as it is. */
export interface DifferingPage {
  before: ManifestPage | undefined;
  after: ManifestPage | undefined;
  changes: readonly Change[];
  changedText: readonly string[];
  /** Why headings that it lists differ on their own pages. */
  listed?: readonly Cause[];
}

/** More files of the program than these say less, not more. */
const MOST_FILES = 5;

/**
 * The lines that the differences of a page come from: its own file, its partials, pictures and values; what it shows of
 * other pages and of the settings of the site; last, the program. Sorted, and empty where nothing of ours differs.
 */
export function findCauses(page: DifferingPage, sources: ChangedSources): Cause[] {
  const { changes } = page;
  const isOfPage = changes.some(({ type }) => type !== 'style' && type !== 'script' && type !== 'measure');
  const found = isOfPage ? [...causesInContent(page, sources), ...(page.listed ?? [])] : [];
  const asked = [
    ...(changes.some(({ type }) => type === 'style') ? [/\.s?css$/] : []),
    ...(changes.some(({ type }) => type === 'script') ? [/^client\/|^components\/islands\//] : []),
    ...(isOfPage && (found.length === 0 || hasMarkup(changes)) ? [/\.(tsx?|svg)$/] : []),
  ];
  const ofProgram = asked.flatMap((pattern) => causesInProgram(page, sources, pattern));
  const whole = [...found, ...ofProgram];
  return sortCauses(whole.length > 0 ? whole : lastResort(sources));
}

/** The causes in order, each once. */
function sortCauses(causes: readonly Cause[]): Cause[] {
  const byKey = new Map(causes.map((cause) => [`${cause.file}:${cause.line}`, cause]));
  return [...byKey.values()].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

function causesInContent({ before, after, changedText, changes }: DifferingPage, sources: ChangedSources): Cause[] {
  const states = [before, after].flatMap((state) => state ?? []);
  const paths = new Set(states.flatMap((state) => state.sources.map(({ path }) => path)));
  const files = [...paths].filter((path) => !SETTINGS.test(path));
  const ofRedirect = [...paths].filter((path) => SETTINGS.test(path) && sources.content.has(path));
  const isShown = shownIn([...changedText, ...textsOf(changes)]);
  const own = states.map(({ url }) => url);
  const faces = [...sources.faces].filter(([url]) => !own.includes(url)).flatMap(([, things]) => things);
  const values = new Set(states.flatMap((state) => state.values));
  const direct = [
    ...files.flatMap((path) => [sources.content.get(path) ?? [], sources.pictureEntries.get(path) ?? []].flat()),
    ...[...values].flatMap((name) => sources.values.get(name) ?? []),
  ];
  const redirects = ofRedirect.flatMap((path) => {
    const line = (after ?? before)?.sources.find((each) => each.path === path)?.line;
    return line === undefined ? [] : [sources.placeOf(path, line)];
  });
  const shown = [...faces, ...sources.settings].filter(isShown).map(({ cause }) => cause);
  const found = [...direct, ...redirects, ...shown];
  if (found.length > 0) return found;
  const linked = linkedPages(changes);
  const byAddress = faces.filter(({ url }) => url !== undefined && linked.has(url)).map(({ cause }) => cause);
  return byAddress.length > 0 ? byAddress : guessSetting(sources);
}

/** Where links lead that came or went. */
function linkedPages(changes: readonly Change[]): Set<string> {
  const hrefs = changes.flatMap((change) => {
    if (change.type === 'follow') return [change.from, change.to];
    return change.type === 'link' ? [change.href] : [];
  });
  return new Set(hrefs.map((href) => href.replace(/[?#].*$/, '')));
}

/** Files of which a page uses one entry. */
const SETTINGS = /^(site|images|redirects)\.yml$/;

/** Whether any text of a thing stands in what differs. */
function shownIn(texts: readonly string[]): (thing: ChangedThing) => boolean {
  const all = texts.join('\n');
  return ({ texts: known }) => known.some((text) => text.length > 1 && all.includes(text));
}

/** Texts of what is no block: titles, descriptions, addresses, pictures. */
function textsOf(changes: readonly Change[]): string[] {
  return changes.flatMap((change) => {
    if (change.type === 'meta') return [change.before, change.after];
    if (change.type === 'link') return [change.href];
    if (change.type === 'follow') return [change.from, change.to];
    return change.type === 'picture' ? [change.before ?? '', change.after ?? ''] : [];
  });
}

/** A setting that shows in no word, such as the language: known where nothing else can be why. */
function guessSetting({ settings, program }: ChangedSources): Cause[] {
  return program.size === 0 ? settings.map(({ cause }) => cause) : [];
}

/** The program’s files of a kind that differ: those of components that the page has, where there are any. */
function causesInProgram({ before, after }: DifferingPage, { program }: ChangedSources, pattern: RegExp): Cause[] {
  const changed = [...program].filter(([path]) => pattern.test(path));
  const classes = new Set(
    [...(before?.classes ?? []), ...(after?.classes ?? [])].map((name) => name.replace(/(__|--).*$/, '')),
  );
  const ofPage = changed.filter(([path]) => {
    const name = /^components\/\w+\/([\w-]+)\//.exec(path)?.[1];
    return name !== undefined && (classes.has(name) || classes.has(`govuk-${name}`));
  });
  const others = changed.filter(([path]) => !/^components\/(blocks|page|govuk|islands)\//.test(path));
  const told = ofPage.length + others.length > 0 ? [...ofPage, ...others] : changed;
  return told.slice(0, MOST_FILES).map(([, cause]) => cause);
}

/** A release of a package, or anything else that the program is made of. */
function lastResort({ program }: ChangedSources): Cause[] {
  return [...program.values()].slice(0, MOST_FILES);
}

function hasMarkup(changes: readonly Change[]): boolean {
  return changes.some(({ type }) => type === 'markup' || type === 'build');
}
