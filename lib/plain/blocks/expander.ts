// Plain, stage 1: what the block `expander` says.

import { h } from 'hastscript';
import type { PlainBlock } from './plain-block';

/** What is seen when it is open. */
export const expander: PlainBlock<'expander'> = ({ title, text, link }, plainParts) => [
  h('p', h('strong', title)),
  ...plainParts(text),
  ...(link ? [h('p', h('a', { href: link.url }, link.text))] : []),
];
