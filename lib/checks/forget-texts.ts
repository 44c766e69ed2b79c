// Checks: what is left of a checked site for whoever publishes it.

import type { Origin } from '../content';
import { SourceFile } from '../source';
import type { CheckedContent } from './checked-site';

/**
 * The same site without the trees of its texts, which checks alone ask for and which take most of its memory: they are kept
 * as long as the files are that they were made from.
 */
export function forgetTexts({ site, tree, ...others }: CheckedContent): CheckedContent {
  const forget = <Made extends { origin: Origin }>(made: Made): Made => ({
    ...made,
    origin: { ...made.origin, texts: [] },
  });
  return {
    ...others,
    site: { ...site, pages: site.pages.map(forget), partials: site.partials.map(forget) },
    tree: {
      ...tree,
      texts: tree.texts.map((each) => new SourceFile(each.file, each.path, each.written)),
    },
  };
}
