// Content, stage 3b: `site.yml`, `images.yml` and the values.

import type { z } from 'zod';
import { email, readEmail, tel } from './blocks/contact';
import { block, checkedText, link, listOf, markdown, oneOf, orderedMap, placedDate, text, webAddress } from './fields';
import { plainLanguage } from './plain-language';

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/;

const language = checkedText('the code of a language', 'it as in en-GB, cy or fr', ({ text: written }) =>
  LANGUAGE.test(written) ? written : undefined,
).meta({ kind: 'text', example: 'en-GB', type: 'string', pattern: LANGUAGE.source });

const securityContact = checkedText('an email address or a web address', 'it as in help@example.org', ({ text }) => {
  // As security.txt itself writes it.
  const address = readEmail(text.replace(/^mailto:/i, ''));
  if (address !== undefined) return `mailto:${address}`;
  return /^https:\/\/[^\s/]+\S*$/.test(text) ? text : undefined;
}).meta({ kind: 'text', example: 'security@example.org', type: 'string' });

/** Every key of `site.yml`. */
export const siteSchema = block({
  name: text.describe('The site’s name, in the header and in every title.'),
  language: language.optional().describe('The language of the pages, for example en-GB.'),
  url: webAddress.optional().describe('The address of the published site. SITE_URL wins.'),
  repository: webAddress
    .optional()
    .describe('Where the repository is on the web: previews link to it for editing. Hosts that know it win.')
    .meta({ example: 'https://github.com/example/site' }),
  contact: block({
    tel: tel.optional().describe('A telephone number with its country code.').meta({ example: '"+44 800 389 2500"' }),
    email: email.optional().describe('An email address.').meta({ example: 'help@example.org' }),
    hours: text.optional().describe('When somebody answers.'),
  })
    .optional()
    .describe('How to reach people.'),
  security: block({
    contact: securityContact
      .optional()
      .describe('Where people tell of a hole in the site’s security: an email or web address. Else `contact.email`.'),
    expires: placedDate.describe('The day after which nobody is to rely on that: at most a year from now.'),
  })
    .optional()
    .describe('What `/.well-known/security.txt` says.'),
  phase: block({
    name: text.describe('The phase that the site is in, for example Beta.'),
    text: markdown.describe('What that means for visitors. Markdown.'),
  })
    .optional()
    .describe('A banner above every page that tells how far the site has come.'),
  footer: orderedMap(link, 'words → URL').optional().describe('Links in the footer: words → URL.'),
  acronyms: orderedMap(text, 'acronym → words')
    .optional()
    .describe('Acronym → what it stands for, told where a page first uses it.'),
  domains: listOf(text).optional().describe('Domains that are ourselves, besides that of `url`.'),
  other_paths: listOf(text).optional().describe('Paths on our domain that another service answers; `*` for any text.'),
  extra_keys: listOf(text).optional().describe('Front matter keys to let through untouched.'),
  synonyms: orderedMap(listOf(text), 'word → words')
    .optional()
    .describe('A visitor’s word, or several → the words that the pages use: a search for the first finds these too.'),
  plain_language: plainLanguage.optional().describe('How plain the language of the site has to be.'),
  rules: orderedMap(oneOf(['error', 'warning', 'off']), 'rule → weight')
    .optional()
    .describe('Rule → how much it weighs here, for a folder that is being moved here from another system.'),
});

/** What `images.yml` tells of one picture. */
export const imageSchema = block({
  alt: text.describe('What the picture shows, for people who cannot see it.'),
  credit: text.optional().describe('Who made it.'),
});

/** `images.yml`: path → what is told of the picture. */
export const imagesSchema = orderedMap(imageSchema, 'path → picture');

/** `redirects.yml`: old path → the URL that it leads to. */
export const redirectsSchema = orderedMap(link, 'old path → URL');

/** A leaf of the values with its date and source. */
export const valueSchema = block({
  value: text.describe('What is shown.'),
  as_of: placedDate.optional().describe('When it was last known to be right.'),
  source: text.optional().describe('Where it comes from.'),
});

/** `site.yml`, typed. */
export type SiteSettings = z.output<typeof siteSchema>;
