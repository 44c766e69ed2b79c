// Markdown: ids that are unique on a page and stay the same from build to build.

import { slug } from 'github-slugger';

/** Gives out the ids of one page: the slug of a text, and `-2`, `-3` … when it is taken. */
export class PageIds {
  private readonly taken = new Set<string>();
  private readonly next = new Map<string, number>();

  /** Takes ids that the page's frame or its accordion answers to, so that no heading gets them. */
  reserve(...ids: string[]): void {
    for (const id of ids) this.taken.add(id);
  }

  /** Takes and returns the id for a text: `Who iQTS is for` → `who-iqts-is-for`. */
  claim(text: string): string {
    const base = slug(text) || 'section';
    let id = base;
    for (let number = this.next.get(base) ?? 2; this.taken.has(id); number += 1) {
      id = `${base}-${number}`;
      this.next.set(base, number + 1);
    }
    this.taken.add(id);
    return id;
  }

  /** Whether an id is on the page. */
  has(id: string): boolean {
    return this.taken.has(id);
  }

  /** All ids of the page, for hints. */
  list(): string[] {
    return [...this.taken];
  }
}
