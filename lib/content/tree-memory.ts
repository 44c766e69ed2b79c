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
  private readonly texts = new Map<string, ReadText & { stamp: string }>();
  private readonly assets = new Map<string, Asset & { stamp: string }>();

  /** What a file’s text was before, if it surely is as it was; the text that an editor has open stands for its file. */
  recallText(path: string, look: () => Stamp): ReadText | undefined {
    const unsaved = this.unsaved.get(path);
    if (unsaved) return { texts: [unsaved], broken: [], problems: [] };
    return this.recall(this.texts, path, look);
  }

  /** Keeps what reading a file gave. */
  keepText(path: string, { text }: Stamp, read: ReadText): void {
    this.texts.set(path, { ...read, stamp: text });
  }

  /** The asset at a path, the one from before if its file is as it was. */
  recallAsset(path: string, look: () => Stamp): Asset {
    const before = this.recall(this.assets, path, look);
    if (before) return before;
    const { text: stamp, size } = look();
    const asset = { path, size, stamp };
    this.assets.set(path, asset);
    return asset;
  }

  private recall<Known extends { stamp: string }>(
    known: ReadonlyMap<string, Known>,
    path: string,
    look: () => Stamp,
  ): Known | undefined {
    const before = known.get(path);
    if (!before || (this.changed && !this.changed.has(path))) return before;
    const { text } = look();
    return text !== '' && before.stamp === text ? before : undefined;
  }

  /** Forgets the files that are no longer there. */
  keep(paths: readonly string[]): void {
    const there = new Set(paths);
    for (const path of this.texts.keys()) if (!there.has(path)) this.texts.delete(path);
    for (const path of this.assets.keys()) if (!there.has(path)) this.assets.delete(path);
  }
}
