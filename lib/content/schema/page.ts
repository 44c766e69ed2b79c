// Content, stage 3b: the front matter of a page.

import type { z } from 'zod';
import { accordion } from './accordion';
import { blockMaps } from './blocks';
import { themeColours } from './colours';
import {
  block,
  date,
  flag,
  link,
  listOf,
  markdown,
  oneOf,
  orderedMap,
  partialName,
  picturePath,
  placedDate,
  rank,
  text,
} from './fields';
import { layouts } from './layouts';
import { programme } from './programme';
import { rightColumn } from './right-column';

const listOfColours = themeColours.map((name) => `\`${name}\``).join(', ');

/** Every key that a page’s front matter can have. */
export const pageSchema = block({
  title: text.describe('The title of the page in the browser and, unless there is a `heading`, its h1.'),
  heading: text.optional().describe('The h1, instead of the title.'),
  title_caption: text.optional().describe('A few words above the h1.'),
  subtitle: text.optional().describe('A line below the h1.'),
  subheading: text.optional().describe('The same as `subtitle`.'),
  title_paragraph: text.optional().describe('A paragraph below the h1.'),
  subtitle_link: link.optional().describe('Where the hero’s button leads.'),
  subtitle_button: text.optional().describe('The words on the hero’s button.'),
  description: text.optional().describe('What the page is about, for search results and cards.'),
  image: picturePath
    .optional()
    .describe('The hero’s picture, under `media/`. Without it the page has a plain heading.'),
  title_bg_color: oneOf(themeColours)
    .optional()
    .describe(`The colour behind the title, on a page with an \`image\`: ${listOfColours}.`),
  hero_bg_color: oneOf(themeColours)
    .optional()
    .describe('The colour round the picture, one of the same names. The text stays readable on every one.'),
  meta_image: picturePath
    .optional()
    .describe(
      'The picture that social networks show with a link to the page, under `media/`, instead of the one made for it.',
    ),
  alert: markdown
    .optional()
    .describe('What every visitor must see, in a banner above the text: one paragraph of Markdown.'),
  backlink: link.optional().describe('A link above the content, relative to this page’s URL with a slash at its end.'),
  related_content: orderedMap(link, 'words → URL').optional().describe('The “Related content” links: words → URL.'),
  right_column: rightColumn.optional().describe('What stands below the “Related content” links.'),
  promo_content: listOf(partialName).optional().describe('Partials shown as promo blocks below the article.'),
  'before-content': listOf(partialName).optional().describe('Partials shown before the text.'),
  content: listOf(partialName).optional().describe('Partials shown after the text.'),
  accordion: accordion.optional().describe('Sections that open and close.'),
  navigation: rank
    .optional()
    .describe(
      'The page is in the menu, if it stands right below the home page, and has a card on the page above it, if the layout there shows cards; both are sorted by this number.',
    ),
  navigation_title: text.optional().describe('The page’s name in menus and cards.'),
  navigation_description: text.optional().describe('The page’s description in menus and cards.'),
  navigation_path: link.optional().describe('Where the page’s entry in menus and cards leads, instead of the page.'),
  navigation_visible: flag.optional().describe('false: the page is kept out of menus and cards.'),
  subcategory: text.optional().describe('The heading under which the page’s card stands on its category page.'),
  layout: oneOf(layouts, 'layouts/')
    .optional()
    .describe(
      'How the page is laid out. `content`, unless you write another: a text with a sidebar. `category`: and a card for ' +
        'each page below it that has `navigation`. `steps`: the sections of the accordion, or else the pages below, as ' +
        'numbered steps, all open. `home`: a wide hero, and a card for each page at the top of the navigation. ' +
        '`minimal`: the text alone, narrow, without menu, sidebar and promos.',
    ),
  fullwidth: flag.optional().describe('true: no sidebar.'),
  date: date.optional().describe('When the page was published.'),
  updated: date.optional().describe('When the page was last changed.'),
  change_note: text
    .optional()
    .describe('What changed on the day of `updated`, in one line: readers of the feed see it.'),
  review_by: placedDate.optional().describe('After this day, a warning says that the page should be looked at again.'),
  owner: text
    .optional()
    .describe(
      'Who looks after the page: a person or a team, for the editor’s desk of previews. Visitors do not see it.',
    ),
  keywords: listOf(text).optional().describe('Words that visitors may search for.'),
  draft: flag.optional().describe('true: the page is shown in previews and while editing, and never published.'),
  redirect_from: listOf(link).optional().describe('Old paths that lead to this page now.'),
  noindex: flag.optional().describe('true: search engines, the sitemap and the feed leave the page out.'),
  programme: programme
    .optional()
    .describe('The course or programme that the page is about, for search engines: visitors do not see it.'),
  ...blockMaps,
});

/** The front matter of a page, typed. */
export type PageFrontMatter = z.output<typeof pageSchema>;
