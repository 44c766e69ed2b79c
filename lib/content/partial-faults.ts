// Content, stage 6a: what is wrong with a reference that names no partial, or one that shows nothing.

import { type Problem, problem, straightQuotesHint } from '../problems';
import type { PartialDocument } from './document';
import type { Documents } from './documents';
import { nearestPartial, onlyNearPartial, partialNameFaults, plainPartialName } from './partial-name';
import type { Part } from './schema/blocks';
import type { PartialFrontMatter } from './schema/partial';
import type { YamlText } from './yaml-value';

/** The problem of a reference to a partial that is not there, or to a page. */
export function missingPartial(reference: YamlText, { pages, partials }: Documents): Problem {
  const name = reference.text.trim();
  const plain = plainPartialName(name);
  const place = reference.whole;
  const isPage = [...pages.values()].some(({ source }) => `content/${source.path.replace(/\.md$/, '')}` === plain);
  if (isPage) {
    const hint = 'Move the text to a file whose name begins with _, and name that.';
    return problem('missing-partial', place, `"${name}" is a page, not a partial.`, hint);
  }
  const file = plain.replace(/^content\//, '').replace(/([^/]*)$/, '_$1.md');
  const nearest = nearestPartial(name, partials);
  const faults = partialNameFaults(name);
  const otherwise =
    faults.length > 0
      ? `Write the partial in "${file}", and name it "${plain}".`
      : `Write the partial in "${file}", or name one that is there.`;
  const near =
    nearest === plain && faults.length > 0
      ? `Write "${nearest}": a partial’s name ${faults.join(' and ')}.`
      : `Did you mean "${nearest}"?`;
  const hint = straightQuotesHint(name) ?? (nearest ? near : otherwise);
  const isVerbatim = place.line === place.endLine && place.endColumn - place.column === name.length;
  const fix = isVerbatim ? onlyNearPartial(name, partials) : undefined;
  return problem('missing-partial', place, `There is no partial "${name}".`, hint, fix);
}

/** Where a partial shows nothing: that, and why. */
export function emptyPartial(reference: YamlText, partial: PartialDocument, parts: readonly Part[]): Problem[] {
  const { data, source } = partial;
  if (!data || hasContent(parts) || !isFinished(partial)) return [];
  const name = reference.text.trim();
  const message = isPromo(data) ? `"${name}" is a promo, which shows nothing here.` : `"${name}" shows nothing.`;
  const hint = isPromo(data)
    ? `Name it under "promo_content:", or write a text below the front matter of "${source.path}".`
    : `Write its text in "${source.path}", or take this line out.`;
  return [problem('shows-nothing', reference.whole, message, hint)];
}

/** Where a promo has a heading and nothing else. */
export function emptyPromo(reference: YamlText, promo: PartialDocument): Problem[] {
  if (!promo.data || !isFinished(promo)) return [];
  const message = `The promo "${reference.text.trim()}" shows nothing but a heading.`;
  const hint = `Add a line "text: …" to the front matter of "${promo.source.path}", or a button.`;
  return [problem('shows-nothing', reference.whole, message, hint)];
}

/** A comment in a text says that somebody is still to write it; what is wrong with it is told already. */
function isFinished({ markdown }: PartialDocument): boolean {
  return markdown.problems.length === 0 && !markdown.source.text.includes('<!--');
}

/** Whether parts show anything to a visitor. */
export function hasContent(parts: readonly Part[]): boolean {
  return parts.some((part) => part.type !== 'html' || part.html.trim() !== '');
}

/** Whether a partial has a key that a promo alone shows. */
function isPromo({ heading, title, text, linkText, image }: PartialFrontMatter): boolean {
  return [heading, title, text, linkText, image].some((value) => value !== undefined);
}
