// Plain, stage 1: the one register of what blocks say to readers that are no browsers.

import type { ElementContent } from 'hast';
import type { BlockOf, BlockType } from '../content';
import { callsToAction } from './blocks/calls-to-action';
import { contact } from './blocks/contact';
import { ctaArrowLink } from './blocks/cta-arrow-link';
import { expander } from './blocks/expander';
import { images } from './blocks/images';
import { insetText } from './blocks/inset-text';
import { keyDates } from './blocks/key-dates';
import type { PlainBlock, PlainParts } from './blocks/plain-block';
import { quote } from './blocks/quote';
import { steps } from './blocks/steps';
import { youtubeVideo } from './blocks/youtube-video';

/** TypeScript names a block that has none. */
const blocks: { [Type in BlockType]: PlainBlock<Type> } = {
  steps,
  quote,
  inset_text: insetText,
  expander,
  calls_to_action: callsToAction,
  cta_arrow_link: ctaArrowLink,
  images,
  youtube_video: youtubeVideo,
  contact,
  key_dates: keyDates,
};

/** What a block says. `type` ties it to its maker: a lookup by `block.type` alone would lose that for TypeScript. */
export function plainBlock<Type extends BlockType>(
  type: Type,
  block: BlockOf<Type>,
  plainParts: PlainParts,
): ElementContent[] {
  const make: PlainBlock<Type> = blocks[type];
  return make(block, plainParts);
}
