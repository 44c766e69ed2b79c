// Report, fifth floor: everything that differs between two states of one page.

import { type ManifestPage, SEARCH_DATA } from '../manifest';
import { diffBlocks, type TextChanges } from './diff-blocks';
import { compareFigures } from './page-figures';
import type { Change, Heading } from './report';
import type { BuiltSite } from './site-pages';

/** Whether visitors or machines get the same of both. */
export function isSamePage(before: ManifestPage, after: ManifestPage): boolean {
  return before.markup === after.markup && before.style === after.style && sameList(before.scripts, after.scripts);
}

/**
 * What differs, in the order in which it is told.
 *
 * @param renamed the new URLs of pages, by the old ones
 */
export function comparePage(
  before: ManifestPage,
  after: ManifestPage,
  base: BuiltSite,
  head: BuiltSite,
  renamed: ReadonlyMap<string, string>,
): TextChanges {
  const blocks = { before: base.blocksOf(before), after: head.blocksOf(after) };
  const { changes, words, changedText } = diffBlocks(blocks.before, blocks.after);
  const found: Change[] = [
    ...diffMeta(before, after),
    ...changes,
    ...diffPictures(before, after),
    ...diffLinks(before.links, after.links, renamed),
    ...diffSets(before.ids, after.ids).map(({ item, isNew }): Change => ({ type: 'fragment', id: item, isNew })),
    ...diffOutline(before.headings, after.headings),
    ...(before.style === after.style ? [] : [{ type: 'style' } as const]),
    ...(sameList(before.scripts, after.scripts) ? [] : [{ type: 'script' } as const]),
  ];
  // Something differs that none of these tells: an attribute, or an element without words.
  const isTold = found.length > 0 || before.markup === after.markup;
  const told: Change[] = isTold ? found : [{ type: 'build' }];
  const figures = compareFigures({ page: before, blocks: blocks.before }, { page: after, blocks: blocks.after });
  return { changes: [...told, ...figures], words, changedText };
}

function diffMeta(before: ManifestPage, after: ManifestPage): Change[] {
  const list = ({ title, meta, leadsTo }: ManifestPage) =>
    new Map(Object.entries({ title, ...meta, 'where it leads': leadsTo ?? '' }));
  const [old, now] = [list(before), list(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names.flatMap((name): Change[] => {
    const [from, to] = [old.get(name) ?? '', now.get(name) ?? ''];
    if (from === to) return [];
    // What a page is called in it has changed with its URL, and nothing else.
    if (before.url !== after.url && (name === SEARCH_DATA || from.replaceAll(before.url, after.url) === to)) return [];
    // Of data, a hash is known: it says nothing to people.
    return [{ type: 'meta', name, before: name === SEARCH_DATA ? '' : from, after: name === SEARCH_DATA ? '' : to }];
  });
}

/** Links that came and went; those that lead to the same page as before under its new URL are told as one. */
function diffLinks(
  before: readonly string[],
  after: readonly string[],
  renamed: ReadonlyMap<string, string>,
): Change[] {
  const differing = diffSets(before, after);
  const come = new Set(differing.flatMap(({ item, isNew }) => (isNew ? [item] : [])));
  const followed = new Map<string, string>();
  const told = new Set<string>();
  for (const { item, isNew } of differing) {
    const path = item.replace(/[?#].*$/, '');
    const to = renamed.get(path);
    const now = `${to}${item.slice(path.length)}`;
    if (isNew || to === undefined || !come.has(now)) continue;
    followed.set(path, to);
    told.add(item).add(now);
  }
  const others = differing.filter(({ item }) => !told.has(item));
  return [
    ...[...followed].map(([from, to]): Change => ({ type: 'follow', from, to })),
    ...others.map(({ item, isNew }): Change => ({ type: 'link', href: item, isNew })),
  ];
}

function diffPictures(before: ManifestPage, after: ManifestPage): Change[] {
  const changes: Change[] = [];
  const left = [...before.pictures];
  const without = after.pictures.filter(({ src, alt }) => {
    const index = left.findIndex((each) => each.src === src && each.alt === alt);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
  for (const { src, alt } of without) {
    const index = left.findIndex((each) => nameOf(each.src) === nameOf(src));
    const [old] = index === -1 ? [] : left.splice(index, 1);
    changes.push({ type: 'picture', alt, before: old && `${old.src} “${old.alt}”`, after: `${src} “${alt}”` });
  }
  for (const { src, alt } of left) changes.push({ type: 'picture', alt, before: `${src} “${alt}”`, after: undefined });
  return changes;
}

/** A published picture’s name without the hash and the width that builds give it. */
function nameOf(src: string): string {
  return src.replace(/(-[0-9a-f]{8})?(-\d+)?\.\w+$/, '');
}

function diffSets(before: readonly string[], after: readonly string[]): { item: string; isNew: boolean }[] {
  const [old, now] = [new Set(before), new Set(after)];
  const gone = before.filter((item) => !now.has(item)).map((item) => ({ item, isNew: false }));
  return [...gone, ...after.filter((item) => !old.has(item)).map((item) => ({ item, isNew: true }))];
}

function diffOutline(before: readonly Heading[], after: readonly Heading[]): Change[] {
  const write = (headings: readonly Heading[]) => headings.map(({ level, text }) => `${level} ${text}`);
  if (sameList(write(before), write(after))) return [];
  const plain = (headings: readonly Heading[]) => headings.map(({ level, text }) => ({ level, text }));
  return [{ type: 'outline', before: plain(before), after: plain(after) }];
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
