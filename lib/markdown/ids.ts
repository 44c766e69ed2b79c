// Markdown: ids that are unique on a page and stay the same from build to build.

import { slug } from 'github-slugger';
import type { Place } from '../source';

/** Something on a page that a link’s `#fragment` leads to. */
export interface Anchor {
  id: string;
  /** `frame`: stands on every page; `alias`: another id of a section. */
  kind: 'heading' | 'section' | 'alias' | 'note' | 'frame';
  /** The words that it stands at. */
  text: string;
  /** Of a heading: 2 to 6. */
  level?: number | undefined;
  /** Where the words, or the id, are written; undefined for what no editor writes. */
  place?: Place | undefined;
}

/** Gives out the ids of one page: the slug of a text, and `-2`, `-3` … when it is taken. */
export class PageIds {
  private readonly taken = new Map<string, Anchor>();
  private readonly next = new Map<string, number>();
  private tables = 0;

  /** Takes an id that the page’s frame or its accordion answers to, so that no heading gets it. */
  reserve(anchor: Anchor): void {
    this.taken.set(anchor.id, anchor);
  }

  /** Takes and returns the id for a text: `Who iQTS is for` → `who-iqts-is-for`. */
  claim(text: string, about: Pick<Anchor, 'kind' | 'level' | 'place'>): string {
    const base = slug(text) || 'section';
    let id = base;
    for (let number = this.next.get(base) ?? 2; this.taken.has(id); number += 1) {
      id = `${base}-${number}`;
      this.next.set(base, number + 1);
    }
    this.taken.set(id, { id, text, ...about });
    return id;
  }

  /** The number of the next table: its text may be one of several on the page. */
  countTable(): number {
    this.tables += 1;
    return this.tables;
  }

  /** Everything on the page that a fragment leads to. */
  list(): Anchor[] {
    return [...this.taken.values()];
  }
}
