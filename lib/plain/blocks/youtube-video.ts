// Plain, stage 1: what the block `youtube_video` says.

import { h } from 'hastscript';
import type { PlainBlock } from './plain-block';

/** The link to the video. */
export const youtubeVideo: PlainBlock<'youtube_video'> = ({ title, url }) => [
  h('p', h('a', { href: url }, `Watch on YouTube: ${title}`)),
];
