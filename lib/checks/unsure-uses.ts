// Checks: what a file that could not be read whole may still use: told as unused, it would be a second fault made of one.

import { type LoadedSite, nearestPartial } from '../content';
import type { SourceFile } from '../source';

/** What is known of the files that could not be read whole. */
export interface UnsureUses {
  /** Whether a partial may stand in one of them. */
  hasPartial(name: string): boolean;
  /** Whether a block of a file may be placed by one of them. */
  hasBlock(name: string, file: string): boolean;
}

/** A key that names partials: where it is the one at fault, any of them may be meant. */
const HOLDS_PARTIALS = /^\s*["']?(content|before-content|promo_content|accordion|steps|partial)["']?\s*:/;

/** Looks for names in the plain text of those files, so that all that none of them can mean is told all the same. */
export function findUnsureUses({ site, tree, broken, problems }: LoadedSite): UnsureUses {
  const paths = [...broken].filter((path) => path.endsWith('.md'));
  const sources = paths.map((path) => tree.texts.find((source) => source.path === path));
  const known = sources.filter((source): source is SourceFile => source !== undefined);
  // Of a file whose bytes are no text, nothing is known.
  if (known.length < sources.length) return { hasPartial: () => true, hasBlock: () => true };
  const partials = new Map(site.partials.map((partial) => [partial.name, partial]));
  const words = new Set(known.flatMap(({ text }) => text.match(/[^\s"'[\]{},]+/g) ?? []));
  const meant = new Set([...words].filter((word) => word.includes('/')).map((word) => nearestPartial(word, partials)));
  const files = new Set(known.map(({ file }) => file));
  const isAnyMeant = problems.some(({ severity, file, line }) => {
    const source = severity === 'error' ? known.find((each) => each.file === file) : undefined;
    return HOLDS_PARTIALS.test(source?.text.split('\n')[line - 1] ?? '');
  });
  const isWritten = (name: string) => known.some(({ text }) => text.includes(name));
  return {
    hasPartial: (name) => isAnyMeant || meant.has(name) || isWritten(name.slice(name.lastIndexOf('/') + 1)),
    hasBlock: (name, file) => files.has(file) || isWritten(`$${name}$`),
  };
}
