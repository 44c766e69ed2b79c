// Plain, stage 1: what the block `images` says.

import { h } from 'hastscript';
import { fallbackUrl } from '../../pictures';
import type { PlainBlock } from './plain-block';

/** The picture, and who made it. */
export const images: PlainBlock<'images'> = ({ picture }) => {
  if (!picture) return [];
  const image = h('p', h('img', { src: fallbackUrl(picture), alt: picture.alt }));
  return picture.credit ? [image, h('p', h('em', picture.credit))] : [image];
};
