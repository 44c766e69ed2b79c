// Plain, stage 1: what the block `cta_arrow_link` says.

import { h } from 'hastscript';
import type { PlainBlock } from './plain-block';

/** The link. */
export const ctaArrowLink: PlainBlock<'cta_arrow_link'> = ({ link }) => [h('p', h('a', { href: link.url }, link.text))];
