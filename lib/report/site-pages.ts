// Report, second floor: the two builds, as their manifests tell of them.

import type { Manifest, ManifestPage, ManifestSource } from '../manifest';

/** A block of text on a page. */
export interface PageBlock {
  region: 'main' | 'frame';
  kind: string;
  markup: string;
  text: string;
}

/** A build that can be asked for its pages and sources. */
export class BuiltSite {
  readonly pages: ReadonlyMap<string, ManifestPage>;
  readonly content: ReadonlyMap<string, ManifestSource>;
  readonly program: ReadonlyMap<string, ManifestSource>;
  readonly values: ReadonlyMap<string, Manifest['values'][number]>;
  private readonly blocks: readonly PageBlock[];
  private links: ReadonlyMap<string, number> | undefined;

  constructor(readonly manifest: Manifest) {
    this.pages = new Map(manifest.pages.map((page) => [page.url, page]));
    this.content = new Map(manifest.content.map((source) => [source.path, source]));
    this.program = new Map(manifest.program.map((source) => [source.path, source]));
    this.values = new Map(manifest.values.map((value) => [value.name, value]));
    this.blocks = manifest.blocks.map(([region, kind, markup, text]) => ({ region, kind, markup, text }));
  }

  /** What stands on a page, in order. */
  blocksOf({ blocks }: ManifestPage): PageBlock[] {
    return blocks.flatMap((number) => this.blocks[number] ?? []);
  }

  /** How many pages link to a URL. */
  inboundOf(url: string): number {
    this.links ??= this.countLinks();
    return this.links.get(url) ?? 0;
  }

  /** The path of a content file from the working directory. */
  fileOf(path: string): string {
    const { folder } = this.manifest;
    return this.content.has(path) && folder !== '.' ? `${folder}/${path}` : path;
  }

  private countLinks(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { url, links } of this.manifest.pages) {
      const targets = new Set(links.map((href) => href.replace(/[?#].*$/, '')));
      for (const target of targets) if (target !== url) counts.set(target, (counts.get(target) ?? 0) + 1);
    }
    return counts;
  }
}
