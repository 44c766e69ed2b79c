import { relative, resolve, sep } from 'node:path';
import { checkLoaded } from '../../lib/checks';
import { ContentStore } from '../../lib/content';
import type { EditedSite } from '../../lib/editor';

/** The site as it is in the editor: saved files and unsaved texts, checked whenever somebody asks after a change. */
export class LiveSite {
  private readonly store: ContentStore;
  private readonly root: string;
  private readonly folder: string;
  private changes = 1;
  private known: { site: EditedSite; changes: number } | undefined;
  private loading: Promise<void> | undefined;

  constructor(contentDir: string) {
    this.root = resolve(contentDir);
    this.store = new ContentStore(contentDir);
    this.folder = toPosix(relative(process.cwd(), this.root)) || '.';
  }

  /** The path from the working directory of a file of the content folder; undefined for all others. */
  fileAt(fullPath: string): string | undefined {
    const path = toPosix(relative(this.root, fullPath));
    return path === '' || path.startsWith('../') || path.includes(':') ? undefined : `${this.folder}/${path}`;
  }

  /** Tells that files have changed on the disk. */
  noteChange(): void {
    this.changes += 1;
  }

  /** Lets a text stand for a file of the content folder; undefined once it is closed. */
  setText(file: string, text: string | undefined): void {
    const path = file.slice(this.folder.length + 1);
    if (!/\.(md|ya?ml)$/.test(path)) return;
    this.store.setUnsaved(path, text);
    this.noteChange();
  }

  /** The site with every change so far; waits while it is loaded. */
  async current(): Promise<EditedSite> {
    while (this.known?.changes !== this.changes) {
      this.loading ??= this.load().finally(() => {
        this.loading = undefined;
      });
      await this.loading;
    }
    return this.known.site;
  }

  /** Whether nothing has changed since the site was given. */
  isCurrent(site: EditedSite): boolean {
    return this.known?.site === site && this.known.changes === this.changes;
  }

  private async load(): Promise<void> {
    const { changes } = this;
    const site = { ...checkLoaded(await this.store.load()), folder: this.folder };
    this.known = { site, changes };
  }
}

function toPosix(path: string): string {
  return path.split(sep).join('/');
}
