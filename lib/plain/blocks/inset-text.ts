// Plain, stage 1: what the block `inset_text` says.

import { h } from 'hastscript';
import type { PlainBlock } from './plain-block';

/** The title, and the text. */
export const insetText: PlainBlock<'inset_text'> = ({ title, text }, plainParts) => [
  ...(title ? [h('p', h('strong', title))] : []),
  ...plainParts(text),
];
