// Content, stage 1: a folder as it would be with some of its files changed, so that a change can be tried before it is made.

import { SourceFile } from '../source';
import type { ContentTree } from './read';

/** What is to become of a folder of content. Paths are in the tree, with forward slashes. */
export interface TreeChange {
  /** Files that move: old path → new path. */
  moves: ReadonlyMap<string, string>;
  /** Texts that are written: path, after the moves → the whole text. A path where no file is makes one. */
  texts: ReadonlyMap<string, string>;
}

/** A tree with a change made to it. A file that stays as it is stays the same `SourceFile`, so that it is not read anew. */
export function changeTree(tree: ContentTree, { moves, texts }: TreeChange): ContentTree {
  const movedBack = new Map([...moves].map(([from, to]) => [to, from]));
  const newPath = (path: string) => moves.get(path) ?? path;
  const change = (source: SourceFile): SourceFile => {
    const { file, path, written } = source;
    const to = newPath(path);
    const text = texts.get(to) ?? written;
    if (to === path && text === written) return source;
    return new SourceFile(`${file.slice(0, file.length - path.length)}${to}`, to, text);
  };
  const changed = tree.texts.map(change);
  const [first] = tree.texts;
  const prefix = first ? first.file.slice(0, first.file.length - first.path.length) : `${tree.folder}/`;
  const there = new Set(changed.map(({ path }) => path));
  const made = [...texts].filter(([path]) => !there.has(path));
  const added = made.map(([path, text]) => new SourceFile(prefix + path, path, text));
  return {
    ...tree,
    texts: [...changed, ...added].sort((a, b) => (a.path < b.path ? -1 : 1)),
    broken: tree.broken.map(change),
    assets: tree.assets.map(newPath).sort(),
    assetFiles: new Map(
      [...tree.assetFiles].map(([path, asset]) => [
        newPath(path),
        moves.has(path) ? { ...asset, path: newPath(path) } : asset,
      ]),
    ),
    readAsset: (path) => tree.readAsset(movedBack.get(path) ?? path),
  };
}
