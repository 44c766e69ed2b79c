// Markdown, stage 1a: leaves out the parser's second search for addresses, whose links know no place.

import type { Extension } from 'mdast-util-from-markdown';
import type { Data, Processor } from 'unified';

/**
 * A remark plugin, after remark-gfm: addresses become links where GFM’s tokenizer finds them. The search through the
 * finished tree that follows there finds a few more that GFM would not, and takes the places from the texts round them.
 */
export function remarkFoundLinks(this: Processor): void {
  const data: Data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((each) =>
    Array.isArray(each) ? each.map(withoutTransforms) : withoutTransforms(each),
  );
}

function withoutTransforms(extension: Extension): Extension {
  const { transforms: _, ...rest } = extension;
  return rest;
}
