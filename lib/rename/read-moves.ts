// Rename: from the two names that were asked for to the files that move, or why they cannot.

import { type Refusal, refuse } from '../changes';
import type { CheckedSite } from '../checks';
import { nameDocument } from '../content';
import { findThing } from '../graph';
import { isDocument, listMoves, listPaths, type Moves } from './moves';

/** What moves when `from` gets the name `to`. A name that ends in `/` is a folder, with all that lies in it. */
export function readMoves(checked: CheckedSite, from: string, to: string): Moves | Refusal {
  const paths = /.\/$/.test(from) ? readFolder(checked, from, to) : readOne(checked, from, to);
  if (!(paths instanceof Map)) return paths;
  const there = new Map(listPaths(checked).map((path) => [path.toLowerCase(), path]));
  for (const [old, path] of paths) {
    const fault = faultOf(old, path, there);
    if (fault) return fault;
  }
  const moves = listMoves(paths, checked);
  for (const [, url] of moves.pages) {
    const taken = checked.graph.page(url);
    if (taken) return refuse(`"${url}" is a page already: ${taken.origin.file}.`, 'Choose another URL.');
  }
  return moves;
}

function readOne(checked: CheckedSite, from: string, to: string): Map<string, string> | Refusal {
  if (/\/$/.test(to)) return refuse(`"${to}" ends in a slash.`, `Write "${to.replace(/\/+$/, '') || '/name'}".`);
  const unread = unreadPath(checked, from);
  if (unread) return new Map([[unread, nameDocument(unread).isPartial ? partialPath(to) : pagePath(to, unread)]]);
  const thing = findThing(checked.graph, from);
  switch (thing.kind) {
    case undefined: {
      const hint = thing.nearest
        ? `Did you mean "${thing.nearest}"?`
        : 'Write a URL, a partial or a path under media/.';
      return refuse(`There is no "${from}" to rename.`, hint);
    }
    case 'page': {
      if (thing.name === '/') return refuse('The home page cannot move.', 'Rename another page.');
      const old = pathOf(checked, thing.places[0]?.file ?? '');
      return new Map([[old, pagePath(to, old)]]);
    }
    case 'partial':
      return new Map([[pathOf(checked, thing.places[0]?.file ?? ''), partialPath(to)]]);
    case 'picture':
    case 'file':
      return new Map([[thing.name, to.replace(/^\//, '').replace(/^content\//, '')]]);
    case 'redirect': {
      const hint = 'Change it where it is written, or rename the page that it leads to.';
      return refuse(`"${from}" is an old path, not a page.`, hint);
    }
    default: {
      const [place] = thing.places;
      const hint = place ? `Change it in ${place.file}, line ${place.line}.` : 'Change it where it is written.';
      return refuse(`"${from}" is a ${thing.kind}, which has no file to move.`, hint);
    }
  }
}

/** The path of a file that is no page or partial yet, as its name is at fault and another one stands in its place. */
function unreadPath(checked: CheckedSite, name: string): string | undefined {
  const plain = name.replace(/^\.?\//, '').replace(/^content\//, '');
  const source = checked.tree.texts.find(({ file, path }) => isDocument(path) && (path === plain || file === name));
  return source && !checked.graph.documentOf(source.file) ? source.path : undefined;
}

/** All files of a folder; of a page's folder, the page's own file with it. */
function readFolder(checked: CheckedSite, from: string, to: string): Map<string, string> | Refusal {
  const plain = (name: string) =>
    name
      .replace(/^\.?\//, '')
      .replace(/^content\//, '')
      .replace(/\/+$/, '');
  const [old, made] = [plain(from), plain(to)];
  if (!/.\/$/.test(to))
    return refuse(`"${from}" is a folder, and "${to}" is not.`, `Write "${to}/" for the new folder.`);
  if (`${made}/`.startsWith(`${old}/`)) return refuse(`"${to}" lies in "${from}" itself.`, 'Choose another folder.');
  const moved = listPaths(checked).filter((path) => path === `${old}.md` || path.startsWith(`${old}/`));
  if (moved.length > 0) return new Map(moved.map((path) => [path, `${made}${path.slice(old.length)}`]));
  return refuse(`There is no folder "${from}".`, 'Write it as the folder of a URL, for example /a/b/, or of files.');
}

/** The path in the tree of a page’s new file; an index stays one. */
function pagePath(to: string, old: string): string {
  if (to.endsWith('.md')) return to.replace(/^content\//, '').replace(/^\//, '');
  const path = to.replace(/^\//, '');
  return path === '' ? 'home.md' : `${path}${/(^|\/)index\.md$/.test(old) ? '/index' : ''}.md`;
}

function partialPath(to: string): string {
  const plain = to.replace(/^\/?content\//, '').replace(/\.md$/, '');
  return `${plain.replace(/(^|\/)_?([^/]*)$/, '$1_$2')}.md`;
}

/** Why a file cannot have a path, if it cannot. */
function faultOf(old: string, path: string, there: ReadonlyMap<string, string>): Refusal | undefined {
  const taken = there.get(path.toLowerCase());
  if (taken !== undefined && (taken !== old || taken === path)) {
    return refuse(`"${taken}" is there already.`, 'Choose another name, or take that file away first.');
  }
  return isDocument(old) ? documentFault(old, path) : assetFault(old, path);
}

function documentFault(old: string, path: string): Refusal | undefined {
  const { badSegment, isReserved, url, isPartial } = nameDocument(path);
  if (isPartial !== nameDocument(old).isPartial || !isDocument(path)) {
    const hint = isPartial ? 'Write a URL such as /a/b.' : 'Write a name such as content/a/b.';
    return refuse(`"${path}" is not the file of a ${isPartial ? 'page' : 'partial'}.`, hint);
  }
  if (badSegment !== undefined) {
    const hint = 'Use lower-case letters, digits and hyphens, and no slash at the end.';
    return refuse(`"${badSegment}" cannot be part of a URL.`, hint);
  }
  return isReserved ? refuse(`The site itself needs ${url}.`, 'Choose another URL.') : undefined;
}

function assetFault(old: string, path: string): Refusal | undefined {
  const extension = (name: string) => /\.\w+$/.exec(name)?.[0] ?? '';
  if (!/^(media|static)\/[\w./-]+$/.test(path) || /(^|\/)\.|\/\/|\/$/.test(path)) {
    const hint = 'Write a path under media/ or static/, of letters, digits and hyphens.';
    return refuse(`"${path}" cannot be the path of a picture or file.`, hint);
  }
  if (extension(old).toLowerCase() === extension(path).toLowerCase()) return undefined;
  const hint = `Write a name that ends in ${extension(old)}.`;
  return refuse(`"${path}" ends otherwise than "${old}", whose format stays.`, hint);
}

function pathOf({ tree }: CheckedSite, file: string): string {
  return [...tree.texts, ...tree.broken].find((source) => source.file === file)?.path ?? file;
}
