// Content, stage 6: from a document to a page, with everything that it names in place.

import { type MarkdownText, PageIds } from '../markdown';
import { didYouMean, type Problem, problem, straightQuotesHint } from '../problems';
import type { PageDocument, PartialDocument } from './document';
import { readBacklink } from './links';
import { isSameIn, type Library, Lookups, type Trace } from './lookups';
import type { NamedLink } from './named-link';
import { emptyPromo, hasContent } from './partial-faults';
import { reserveAccordionIds, resolveAccordion } from './resolve-accordion';
import { resolveLine } from './resolve-line';
import { resolveNavigation } from './resolve-navigation';
import { resolveProgramme } from './resolve-programme';
import { PageTexts } from './resolve-texts';
import { valueAt } from './schema/fields';
import type { PageFrontMatter } from './schema/page';
import { makeRedirect } from './settings';
import type { Origin, OriginText, Page, Promo, Redirect } from './site';
import { titleInLinks } from './title-in-links';
import { placeOf, type YamlText } from './yaml-value';

/** A resolved page, and what is wrong with what it names. */
export interface ResolvedPage {
  page: Page;
  problems: Problem[];
  redirects: Redirect[];
  /** Everything that it hangs on beside its own file. */
  trace: Trace;
}

/** The ids that the frame round every page has. */
const FRAME_IDS = ['top', 'main-content', 'accordion', 'related-content', 'important', 'menu', 'on-this-page'];

const resolved = new WeakMap<PageDocument, { made: ResolvedPage; library: Library }>();

/**
 * Resolves one page. A page whose front matter is broken is resolved as far as its body goes, for its problems. What
 * was resolved before without a problem stands, as long as all that it names is still the same.
 */
export function resolvePage(document: PageDocument, library: Library): ResolvedPage {
  const before = resolved.get(document);
  const isKnown = before && (before.library === library || stillStands(before.made, document, library));
  const made = isKnown ? before.made : resolveAnew(document, library);
  resolved.set(document, { made, library });
  return made;
}

/** Lets a page that was resolved elsewhere, as it would be here, be known. */
export function keepResolved(document: PageDocument, library: Library, made: ResolvedPage): void {
  resolved.set(document, { made, library });
}

/**
 * Whether a page would be resolved as it was, from a file that is still the same. What its problems say may hang on more
 * than it looked up: one with any is never the same.
 */
export function stillStands({ page, problems, trace }: ResolvedPage, { url }: PageDocument, library: Library): boolean {
  return problems.length === 0 && page.url === url && isSameIn(library, trace);
}

/** Resolves one page, whatever was known of it. */
export function resolveAnew(document: PageDocument, library: Library): ResolvedPage {
  const lookups = new Lookups(library);
  const { source, url, markdown, map } = document;
  const data: PageFrontMatter = document.sound ?? { title: source.path };
  const ids = new PageIds();
  for (const id of FRAME_IDS) ids.reserve({ id, kind: 'frame', text: '' });
  if (data.accordion) reserveAccordionIds(data.accordion, ids);
  const texts = new PageTexts(lookups, ids, data, map, document.facts.unsure);
  texts.headings.standBelow(1);
  const before = texts.partials(data.beforeContent);
  const body = texts.body(markdown, !('before-content' in map));
  const after = texts.partials(data.content);
  const endsWithHeading = after.length === 0 ? body.endsWithHeading : undefined;
  const placeAt = (...path: (string | number)[]) =>
    valueAt(map, ['accordion', ...path]).key?.written ?? source.place(0, 0);
  const accordion = data.accordion && resolveAccordion(data.accordion, texts, endsWithHeading, placeAt);
  const page: Omit<Page, 'origin'> = {
    url,
    title: data.title,
    heading: data.heading ?? data.title,
    titleCaption: data.titleCaption,
    subtitle: data.subtitle ?? data.subheading,
    titleParagraph: data.titleParagraph,
    heroButton: button(data.subtitleButton, data.subtitleLink, texts),
    description: data.description,
    keywords: data.keywords ?? [],
    date: data.date,
    updated: data.updated,
    changeNote: data.changeNote,
    reviewBy: data.reviewBy,
    owner: data.owner,
    noindex: data.noindex ?? false,
    draft: data.draft ?? false,
    layout: data.layout ?? 'content',
    fullwidth: data.fullwidth ?? false,
    navigationTitle: titleInLinks(data),
    navigation: resolveNavigation(data, url, texts),
    hero: data.image && texts.pictureAt(data.image),
    titleColour: data.titleBgColor,
    heroColour: data.heroBgColor,
    socialPicture: data.metaImage && texts.pictureAt(data.metaImage),
    alert: data.alert && resolveLine(data.alert, texts, '"alert"'),
    backlink: data.backlink && resolveBacklink(data.backlink, url, texts),
    body: [...before, ...body.parts, ...after],
    accordion,
    related: (data.relatedContent ?? []).map(({ key, value }) => texts.link(key.text, value)),
    sidebar: (data.rightColumn?.ctas ?? []).map((make, index) => {
      const written = valueAt(map, ['right_column', 'ctas', index]).value;
      return { ...make(texts), place: (written && placeOf(written)) ?? source.place(0, 0) };
    }),
    promos: (data.promoContent ?? []).flatMap((reference) => resolvePromo(reference, texts)),
    programme: data.programme && resolveProgramme(data.programme, texts),
  };
  const anchors = ids.list();
  // Last, when all texts have placed what they place: the ids of what nobody sees are not the page’s.
  texts.checkUnplaced();
  const origin = { ...originOf(document, texts), isBroken: document.facts.isBroken, anchors };
  const redirects = (data.redirectFrom ?? []).map((from) => makeRedirect(from, url, from.whole));
  return { page: { ...page, origin }, problems: texts.problems, redirects, trace: lookups.trace };
}

/** What a page or partial was made of. */
export function originOf({ source, facts }: PageDocument | PartialDocument, texts: PageTexts): Origin {
  const { references, rendered, defined } = texts;
  const blocks = defined.map(({ name, type, place, isPlaced }) => ({ name, type, place, isPlaced }));
  return { file: source.file, keys: facts.keys, references, texts: [...rendered].map(originText), blocks };
}

/** The same for each page that a text stands on. */
const originTexts = new WeakMap<MarkdownText, OriginText>();

function originText(markdown: MarkdownText): OriginText {
  const known = originTexts.get(markdown) ?? { place: markdown.source.place(0, 0), markdown };
  originTexts.set(markdown, known);
  return known;
}

/** A button with its words; one without shows no address, but is not there. Its link is checked all the same. */
function button(words: string | undefined, target: YamlText | undefined, texts: PageTexts): NamedLink | undefined {
  const link = target && texts.link(words ?? '', target);
  return words === undefined ? undefined : link;
}

function resolveBacklink(
  backlink: YamlText,
  url: string,
  { references, problems, lookups }: PageTexts,
): NamedLink | undefined {
  references.push({ kind: 'backlink', name: backlink.text, place: backlink.whole });
  const target = readBacklink(backlink.text, url);
  const name = target.type === 'internal' ? lookups.nameInLinks(target.path) : undefined;
  if (target.type === 'internal' && name !== undefined) return { url: target.path, text: name };
  // One that is not safe is told of as any other link.
  if (target.type === 'unsafe') return undefined;
  const written = backlink.text.trim();
  const path = target.type === 'internal' ? target.path : undefined;
  const leads =
    path === undefined
      ? 'leads out of this site'
      : path === written
        ? 'is not a page'
        : `leads to "${path}", which is not a page`;
  const otherwise = 'Write ../ for the page above this one, or the URL of a page.';
  const urls = lookups.library.documents.pages.keys();
  const near = path !== undefined && written.startsWith('/') ? didYouMean(path, urls, otherwise) : otherwise;
  const hint = straightQuotesHint(written) ?? near;
  problems.push(problem('dead-link', backlink.whole, `"${written}" ${leads}.`, hint));
  return undefined;
}

function resolvePromo(reference: YamlText, texts: PageTexts): Promo[] {
  const faults = texts.problems.length;
  texts.headings.standBelow(2);
  const parts = texts.partialText(reference);
  const found = texts.lookups.partial(reference.text.trim());
  if (!found?.data) return [];
  const { data } = found;
  const { heading, title, image } = data;
  if (!heading && !title) {
    const place = reference.whole;
    const message = `The promo "${reference.text}" has no heading.`;
    texts.problems.push(problem('missing-key', place, message, 'Add a line "heading: …" to its front matter.'));
  }
  const promo: Promo = {
    heading: heading ?? title ?? '',
    title: heading ? title : undefined,
    text: [...texts.text(data.text), ...parts],
    link: button(data.linkText, data.linkTarget, texts),
    picture: image && texts.pictureAt(image),
  };
  const isSeen = hasContent(promo.text) || promo.link !== undefined || promo.picture !== undefined;
  if (!isSeen && faults === texts.problems.length) texts.problems.push(...emptyPromo(reference, found));
  return [promo];
}
