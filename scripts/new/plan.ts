import type { ComponentRoom } from '../../components/examples';

/** A line in a file that lists things: how to put it in, and how to take it out. */
export interface RegisterLine {
  /** Path from the repository. */
  file: string;
  /** @throws Refusal when the file no longer has the list, or has the line already */
  add(text: string): string;
  /** @throws Refusal when the file no longer has the list, or has no such line */
  remove(text: string): string;
}

/** Everything that making one thing writes. */
export interface Plan {
  /** Path from the repository → text; the first is the thing itself. */
  files: Readonly<Record<string, string>>;
  lines: readonly RegisterLine[];
  /** Paths of what `npm run docs` makes anew because of it. */
  remakes: readonly string[];
  /** The key of front matter that it adds. */
  frontMatterKey?: string;
  /** What to do next, in three lines. */
  next: readonly [string, string, string];
}

/** A kind of thing that `npm run new` makes: one file of `kinds/` each. */
export interface Kind {
  /** The rooms that it can live in; the first is the one without `--room`. */
  rooms: readonly ComponentRoom[];
  /** @throws Refusal when nothing can have that name */
  plan(name: string, room: ComponentRoom): Plan;
}
