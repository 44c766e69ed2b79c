// Content, stage 3b: the block `images`.

import { block, picturePath, text } from '../fields';
import { untouchedMap } from '../untouched';
import { defineBlock } from './define-block';

/** A picture with what `images.yml` tells of it. */
export const images = defineBlock({
  type: 'images',
  summary: 'A picture, with the name of who made it where `images.yml` has it.',
  schema: block({
    path: picturePath.describe('The picture, under `media/` or `static/`.').meta({ example: 'media/images/name.jpg' }),
    alt: text.optional().describe('What the picture shows here, instead of what `images.yml` says.'),
    other: untouchedMap.optional().describe('Anything else, let through as it is: `data-` attributes of the figure.'),
  }),
  make: ({ path, alt, other }, context) => ({
    picture: context.pictureAt(path, alt),
    other: (other ?? []).map(({ key, value }) => ({ name: key.text, value })),
  }),
});
