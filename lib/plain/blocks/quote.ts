// Plain, stage 1: what the block `quote` says.

import { h } from 'hastscript';
import type { PlainBlock } from './plain-block';

/** The words, and who said them. */
export const quote: PlainBlock<'quote'> = ({ text, name, jobTitle, organisation }, plainParts) => {
  const speaker = [name, jobTitle, organisation].filter(Boolean).join(', ');
  return [h('blockquote', [...plainParts(text), ...(speaker ? [h('p', `— ${speaker}`)] : [])])];
};
