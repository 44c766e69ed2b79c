// Content: a folder that is loaded again and again, while editing. What did not change is neither read nor made anew.

import { relative, resolve, sep } from 'node:path';
import { SourceFile } from '../source';
import { type LoadedSite, loadTree } from './load';
import { fileIn, readTree } from './read';
import { TreeMemory } from './tree-memory';

/** A content folder, and the texts of it that an editor has not saved yet. */
export class ContentStore {
  private readonly memory = new TreeMemory();

  /** @param contentDir relative to the working directory, or absolute */
  constructor(private readonly contentDir: string) {}

  /**
   * Loads the site as it is now.
   *
   * @param changed paths in the tree of the only files that may have changed since the last time, where they are known
   */
  async load(changed?: ReadonlySet<string>): Promise<LoadedSite> {
    this.memory.changed = changed;
    return loadTree(await readTree(this.contentDir, this.memory));
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
