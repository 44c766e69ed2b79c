// Rename: what moves, when one thing gets another name.

import type { CheckedSite } from '../checks';
import { nameDocument } from '../content';

/** Everything that gets another name, each kind by the name that content uses for it, and the files behind it. */
export interface Moves {
  /** Old URL → new URL. */
  pages: Map<string, string>;
  /** Old `content/a/b` → new one. */
  partials: Map<string, string>;
  /** Old `media/a.jpg` → new one. */
  files: Map<string, string>;
  /** Old path in the tree → new one. */
  paths: Map<string, string>;
}

/** The moves that moving files means. A page whose name is at fault is known by the URL that it should have. */
export function listMoves(paths: ReadonlyMap<string, string>, { graph, tree }: CheckedSite): Moves {
  const moves: Moves = { pages: new Map(), partials: new Map(), files: new Map(), paths: new Map(paths) };
  for (const [from, to] of paths) {
    const after = nameDocument(to);
    const source = [...tree.texts, ...tree.broken].find(({ path }) => path === from);
    const before = source && graph.documentOf(source.file);
    if (!isDocument(from)) moves.files.set(from, to);
    else if (before && !('url' in before)) moves.partials.set(before.name, after.name);
    else if (before && before.url !== after.url) moves.pages.set(before.url, after.url);
  }
  return moves;
}

/** Whether a path in the tree is that of a page or a partial. */
export function isDocument(path: string): boolean {
  return path.endsWith('.md') && !/^(media|static)\//.test(path);
}

/** All paths in a tree, of whatever kind. */
export function listPaths({ tree }: Pick<CheckedSite, 'tree'>): string[] {
  return [...tree.texts.map(({ path }) => path), ...tree.broken.map(({ path }) => path), ...tree.assets];
}
