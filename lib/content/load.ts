// Content: all stages in their order, from the files of a tree to a site.

import type { Reference } from '../markdown';
import { type Problem, problem, sortProblems } from '../problems';
import { wholeFile } from '../source';
import type { Documents } from './documents';
import { linkAddress, makeDownload } from './download';
import { badAssetName, unknownAsset } from './file-names';
import { withPages } from './named-files';
import type { NamedLink } from './named-link';
import { type OpenTree, openTree } from './open-tree';
import { type ContentTree, fileIn } from './read';
import { resolvePage } from './resolve-page';
import { resolvePartials } from './resolve-partials';
import { resolvePhase } from './resolve-phase';
import type { SiteSettings } from './schema/site';
import type { Settings } from './settings';
import type { SecurityContact, Site } from './site';

/** A site as far as its content allows, and everything wrong with that content up to here. */
export interface LoadedSite {
  site: Site;
  problems: Problem[];
  /** The text of each file, for showing a line at fault. */
  sources: Map<string, string>;
  /** Files of the tree that could not be read whole: what they say is not known in full. */
  broken: ReadonlySet<string>;
  /** The files that it was made of. */
  tree: ContentTree;
  /** The bytes of a picture or download of the tree. */
  readAsset(path: string): Promise<Buffer>;
}

/** Makes a site of a tree. Never throws for what an editor wrote. */
export async function loadTree(tree: ContentTree): Promise<LoadedSite> {
  return loadOpen(await openTree(tree));
}

/** Makes a site of a tree whose pages may be known already. */
export function loadOpen({ tree, library, plainLanguage }: OpenTree): LoadedSite {
  const { documents, settings, pictures } = library;
  const resolved = [...documents.pages.values()].map((document) => resolvePage(document, library));
  const partials = resolvePartials(library, resolved);
  const phase = settings.site.phase && resolvePhase(settings.site.phase, library);
  const pages = resolved.map(({ page }) => page).sort((a, b) => (a.url < b.url ? -1 : 1));
  const problems = [
    ...tree.problems,
    ...settings.problems,
    ...documents.problems,
    ...listAll(documents).flatMap(({ facts }) => facts.problems),
    ...resolved.flatMap((each) => each.problems),
    ...partials.problems,
    ...(phase?.problems ?? []),
    ...unknownAssets(tree),
    ...pictures.checkEntries(),
    ...(pages.length === 0 && tree.problems.length === 0 ? [noPages(tree)] : []),
  ];
  const { site } = settings;
  const whole: Site = {
    name: site.name,
    language: site.language ?? 'en-GB',
    url: site.url ?? '',
    repository: site.repository,
    contact: site.contact ?? {},
    security: findSecurityContact(site),
    phase: phase?.phase,
    footer: (site.footer ?? []).map(({ key, value }): NamedLink => ({ text: key.text, url: linkAddress(value.text) })),
    references: [
      ...(site.footer ?? []).map(({ value }): Reference => ({ kind: 'link', name: value.text, place: value.whole })),
      ...(phase?.references ?? []),
    ],
    pages,
    partials: partials.partials,
    values: settings.values,
    pictures: pictures.list(),
    downloads: [...tree.assetFiles.values()].map(makeDownload),
    redirects: [...settings.redirects, ...resolved.flatMap((each) => each.redirects)],
    files: tree.assets.filter((path) => /^(media|static)\//.test(path)),
    domains: site.domains ?? [],
    // What a broken site.yml may allow is not held against the pages.
    otherPaths: settings.isSiteBroken ? ['*'] : (site.otherPaths ?? []),
    plainLanguage,
    synonyms: (site.synonyms ?? []).map(({ key, value }) => ({ word: key.text, others: value })),
    rules: (site.rules ?? []).map(({ key, value }) => ({ name: key.text, weight: value, place: key.written })),
  };
  return {
    site: withPages(whole, pages),
    problems: sortProblems(problems),
    sources: new Map(tree.texts.map(({ file, text }) => [file, text])),
    broken: listBroken(tree, documents, settings),
    tree,
    readAsset: tree.readAsset,
  };
}

function listAll({ pages, partials, doubles }: Documents) {
  return [...pages.values(), ...partials.values(), ...doubles];
}

function listBroken({ broken, texts }: ContentTree, documents: Documents, settings: Settings): Set<string> {
  const faulty = new Set(settings.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const unsound = [...documents.pages.values(), ...documents.partials.values()].filter(({ facts }) => facts.isBroken);
  return new Set([
    ...[...broken, ...unsound.map(({ source }) => source)].map(({ path }) => path),
    ...texts.filter(({ file }) => faulty.has(file)).map(({ path }) => path),
  ]);
}

/** Files in no place that visitors get any from, and those whose names cannot be part of a URL. */
function unknownAssets(tree: ContentTree): Problem[] {
  return tree.assets.flatMap((path) => {
    const file = fileIn(tree.folder, path);
    return /^(media|static)\//.test(path) ? (badAssetName(file, path) ?? []) : unknownAsset(file, path);
  });
}

function noPages(tree: ContentTree): Problem {
  const hint = 'Add a page: home.md is the first one that visitors see.';
  return problem('no-content', wholeFile(tree.folder), `"${tree.folder}" has no page in it.`, hint);
}

/** Undefined where `site.yml` says no day, or nobody to tell. */
function findSecurityContact({ security, contact }: SiteSettings): SecurityContact | undefined {
  const to = security?.contact ?? (contact?.email && `mailto:${contact.email}`);
  return security && to ? { contact: to, expires: security.expires } : undefined;
}
