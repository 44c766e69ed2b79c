// Content, stage 6: from a document to a page, with everything that it names in place.

import { type LinkUse, PageIds } from '../markdown';
import { type Problem, problem } from '../problems';
import type { PageDocument } from './documents';
import { readBacklink } from './links';
import type { NamedLink } from './named-link';
import { reserveAccordionIds, resolveAccordion } from './resolve-accordion';
import { type Library, PageTexts } from './resolve-texts';
import type { PageFrontMatter } from './schema/page';
import type { Page, Promo } from './site';
import type { YamlText } from './yaml-value';

/** A resolved page, and what is wrong with what it names. */
export interface ResolvedPage {
  page: Page;
  problems: Problem[];
}

/** The ids that the frame round every page has. */
const FRAME_IDS = ['top', 'main-content', 'accordion', 'related-content'];

/** Resolves one page. A page whose front matter is broken is resolved as far as its body goes, for its problems. */
export function resolvePage(document: PageDocument, library: Library): ResolvedPage {
  const { source, url, markdown } = document;
  const data: PageFrontMatter = document.data ?? { title: source.path };
  const ids = new PageIds();
  ids.reserve(...FRAME_IDS);
  if (data.accordion) reserveAccordionIds(data.accordion, ids);
  const texts = new PageTexts(library, ids, data, document.data === undefined);
  const before = texts.partials(data.beforeContent);
  const body = texts.body(markdown);
  const after = texts.partials(data.content);
  const endsWithHeading = after.length === 0 ? body.endsWithHeading : undefined;
  const accordion = data.accordion && resolveAccordion(data.accordion, texts, endsWithHeading);
  const page: Page = {
    url,
    file: source.file,
    title: data.title,
    heading: data.heading ?? data.title,
    titleCaption: data.titleCaption,
    subtitle: data.subtitle ?? data.subheading,
    titleParagraph: data.titleParagraph,
    heroButton: data.subtitleLink && texts.link(data.subtitleButton ?? data.subtitleLink.text, data.subtitleLink),
    description: data.description,
    keywords: data.keywords ?? [],
    date: data.date,
    updated: data.updated,
    noindex: data.noindex ?? false,
    fullwidth: data.fullwidth ?? false,
    navigationTitle: titleInLinks(data),
    hero: data.image && texts.picture(data.image.text, data.image.whole),
    backlink: data.backlink && resolveBacklink(data.backlink, url, library, texts.problems),
    body: [...before, ...body.parts, ...after],
    accordion,
    related: (data.relatedContent ?? []).map(({ key, value }) => texts.link(key.text, value)),
    promos: (data.promoContent ?? []).flatMap((reference) => resolvePromo(reference, texts)),
    isBroken: document.data === undefined,
    ids: ids.list(),
    links: texts.links,
  };
  // Last, when all texts have placed what they place: the ids of what nobody sees are not the page’s.
  texts.checkUnplaced();
  return { page, problems: texts.problems };
}

/** What a partial alone tells. */
export interface CheckedPartial {
  problems: Problem[];
  /** Its links that lead to the same place from every page. */
  links: LinkUse[];
}

/**
 * Renders a partial that no page uses.
 *
 * @param isLenient whether names that are not found are let pass, as a broken page may be the one that uses it
 */
export function checkUnusedPartial(reference: YamlText, library: Library, isLenient: boolean): CheckedPartial {
  const texts = new PageTexts(library, new PageIds(), {}, isLenient);
  texts.partial(reference);
  texts.checkUnplaced();
  return { problems: texts.problems, links: texts.links.filter(({ url }) => /^(\/|[a-z][a-z0-9+.-]*:)/i.test(url)) };
}

/** The name of a page in links that the site makes for it. */
function titleInLinks(data: PageFrontMatter): string {
  return data.navigationTitle ?? data.heading ?? data.title;
}

function resolveBacklink(
  backlink: YamlText,
  url: string,
  library: Library,
  problems: Problem[],
): NamedLink | undefined {
  const target = readBacklink(backlink.text, url);
  const { pages } = library.documents;
  const found = target.type === 'internal' ? pages.get(target.path) : undefined;
  if (found) return { url: found.url, text: found.data ? titleInLinks(found.data) : found.url };
  const place = backlink.whole;
  const leads =
    target.type === 'internal' ? `leads to "${target.path}", which is not a page` : 'leads out of this site';
  const hint = 'Write ../ for the page above this one, or the URL of a page.';
  problems.push(problem('dead-link', place, `"${backlink.text}" ${leads}.`, hint));
  return undefined;
}

function resolvePromo(reference: YamlText, texts: PageTexts): Promo[] {
  const parts = texts.partial(reference);
  const data = texts.partialData(reference);
  if (!data) return [];
  const { heading, title, image, linkText, linkTarget } = data;
  if (!heading && !title) {
    const place = reference.whole;
    const message = `The promo "${reference.text}" has no heading.`;
    texts.problems.push(problem('missing-key', place, message, 'Add a line "heading: …" to its front matter.'));
  }
  return [
    {
      heading: heading ?? title ?? '',
      title: heading ? title : undefined,
      text: [...texts.text(data.text), ...parts],
      link: linkTarget && texts.link(linkText ?? linkTarget.text, linkTarget),
      picture: image && texts.picture(image.text, image.whole),
    },
  ];
}
