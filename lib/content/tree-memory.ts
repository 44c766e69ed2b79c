// Content, stage 1: what was read of a folder before, so that a file that has not changed since is not read anew.

import type { Problem } from '../problems';
import type { SourceFile } from '../source';

/** What reading one text file gave: its text, or what is wrong with it. */
export interface ReadText {
  texts: SourceFile[];
  broken: SourceFile[];
  problems: Problem[];
}

/** A picture or another file that is no text of ours: the same object as long as the file does not change. */
export interface Asset {
  /** Path in the tree, for example `media/images/a.jpg`. */
  path: string;
  /** How many bytes it has. */
  size: number;
}

/** What changes with a file: its text is empty where the file cannot be looked at. */
export interface Stamp {
  text: string;
  size: number;
}

/** The files of a folder as they were when they were last read. */
export class TreeMemory {
  /** By path: texts that an editor has open and not saved yet; they stand for their files. */
  readonly unsaved = new Map<string, SourceFile>();
  /** Paths of the only files that may have changed; undefined when any may have. */
  changed: ReadonlySet<string> | undefined;
  private readonly known = new Map<string, ReadText & { stamp: string }>();
  private readonly assets = new Map<string, Asset & { stamp: string }>();

  /** Calls `read` unless the file at a path is as it was. */
  async recall(path: string, look: () => Promise<Stamp>, read: (result: ReadText) => Promise<void>): Promise<ReadText> {
    const before = this.known.get(path);
    if (before && this.changed && !this.changed.has(path)) return before;
    const { text: stamp } = await look();
    if (before && stamp !== '' && before.stamp === stamp) return before;
    const result = { texts: [], broken: [], problems: [], stamp };
    await read(result);
    this.known.set(path, result);
    return result;
  }

  /** The asset at a path, the one from before if its file is as it was. */
  async recallAsset(path: string, look: () => Promise<Stamp>): Promise<Asset> {
    const before = this.assets.get(path);
    if (before && this.changed && !this.changed.has(path)) return before;
    const { text: stamp, size } = await look();
    if (before && stamp !== '' && before.stamp === stamp) return before;
    const asset = { path, size, stamp };
    this.assets.set(path, asset);
    return asset;
  }

  /** Forgets the files that are no longer there. */
  keep(paths: readonly string[]): void {
    const there = new Set(paths);
    for (const path of this.known.keys()) if (!there.has(path)) this.known.delete(path);
    for (const path of this.assets.keys()) if (!there.has(path)) this.assets.delete(path);
  }
}
