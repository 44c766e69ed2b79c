// Content, stage 3b: the front matter of a partial.

import type { z } from 'zod';
import { blockMaps } from './blocks';
import { block, link, listOf, markdown, partialName, picturePath, text } from './fields';

/** Every key that a partial’s front matter can have: its blocks, partials of its own, and what a promo says. */
export const partialSchema = block({
  heading: text.optional().describe('A promo’s heading, on its left side.'),
  title: text.optional().describe('A promo’s line above its text.'),
  text: markdown.optional().describe('A promo’s text. Markdown.'),
  link_text: text.optional().describe('The words on a promo’s button.'),
  link_target: link.optional().describe('Where a promo’s button leads.'),
  image: picturePath.optional().describe('A promo’s picture, under `media/`.'),
  'before-content': listOf(partialName).optional().describe('Partials shown before the text.'),
  content: listOf(partialName).optional().describe('Partials shown after the text.'),
  ...blockMaps,
});

/** The front matter of a partial, typed. */
export type PartialFrontMatter = z.output<typeof partialSchema>;
