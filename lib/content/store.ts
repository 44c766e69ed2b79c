// Content: a folder that is loaded again and again, while editing. What did not change is neither read nor made anew.

import { relative, resolve, sep } from 'node:path';
import { SourceFile } from '../source';
import { type LoadedSite, loadTree } from './load';
import { fileIn, readTree } from './read';
import type { Site } from './site';
import { TreeMemory } from './tree-memory';

/** A content folder, and the texts of it that an editor has not saved yet. */
export class ContentStore {
  private readonly memory = new TreeMemory();
  /** By path: each text as it last could be read whole. */
  private readonly good = new Map<string, SourceFile>();

  /** @param contentDir relative to the working directory, or absolute */
  constructor(private readonly contentDir: string) {}

  /**
   * Loads the site as it is now.
   *
   * @param changed paths in the tree of the only files that may have changed since the last time, where they are known
   */
  async load(changed?: ReadonlySet<string>): Promise<LoadedSite> {
    return (await this.loadBoth(changed)).loaded;
  }

  /** Loads the site as it is now, and as it is with each broken file as that last could be read. */
  async loadBoth(changed?: ReadonlySet<string>): Promise<{ loaded: LoadedSite; lastGood: Site }> {
    this.memory.changed = changed;
    const tree = await readTree(this.contentDir, this.memory);
    const loaded = await loadTree(tree);
    const { broken } = loaded;
    for (const source of tree.texts) if (!broken.has(source.path)) this.good.set(source.path, source);
    const stands = [...broken].flatMap((path) => this.good.get(path) ?? []);
    if (stands.length === 0) return { loaded, lastGood: loaded.site };
    const paths = new Set(stands.map(({ path }) => path));
    const isLeft = ({ path }: SourceFile) => !paths.has(path);
    const texts = [...tree.texts.filter(isLeft), ...stands].sort((a, b) => (a.path < b.path ? -1 : 1));
    const lastGood = await loadTree({ ...tree, texts, broken: tree.broken.filter(isLeft) });
    return { loaded, lastGood: lastGood.site };
  }

  /**
   * Lets a text stand for a file until it is saved.
   *
   * @param path in the content tree, for example `a/_b.md`
   * @param text undefined once it is saved or closed
   */
  setUnsaved(path: string, text: string | undefined): void {
    if (text === undefined) this.memory.unsaved.delete(path);
    else if (this.memory.unsaved.get(path)?.written !== text) {
      const folder = relative(process.cwd(), resolve(this.contentDir)).split(sep).join('/') || '.';
      this.memory.unsaved.set(path, new SourceFile(fileIn(folder, path), path, text));
    }
  }
}
