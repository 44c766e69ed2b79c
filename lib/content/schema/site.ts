// Content, stage 3b: `site.yml`, `images.yml` and the values.

import type { z } from 'zod';
import { block, date, listOf, orderedMap, placedText, text, webAddress } from './fields';

/** Every key of `site.yml`. */
export const siteSchema = block({
  name: text.describe('The site’s name, in the header and in every title.'),
  language: text.optional().describe('The language of the pages, for example en-GB.'),
  url: webAddress.optional().describe('The address of the published site. SITE_URL wins.'),
  contact: block({
    tel: text.optional().describe('A telephone number with its country code.'),
    email: text.optional().describe('An email address.'),
    hours: text.optional().describe('When somebody answers.'),
  })
    .optional()
    .describe('How to reach people.'),
  footer: orderedMap(placedText).optional().describe('Links in the footer: words → URL.'),
  domains: listOf(text).optional().describe('Domains that are ourselves, besides that of `url`.'),
  other_paths: listOf(text).optional().describe('Paths on our domain that another service answers; `*` for any text.'),
  extra_keys: listOf(text).optional().describe('Front matter keys to let through untouched.'),
});

/** `images.yml`: path → what is told of the picture. */
export const imagesSchema = orderedMap(
  block({
    alt: text.describe('What the picture shows, for people who cannot see it.'),
    credit: text.optional().describe('Who made it.'),
  }),
);

/** A leaf of the values with its date and source. */
export const valueSchema = block({
  value: text.describe('What is shown.'),
  as_of: date.optional().describe('When it was last known to be right.'),
  source: text.optional().describe('Where it comes from.'),
});

/** `site.yml`, typed. */
export type SiteSettings = z.output<typeof siteSchema>;
