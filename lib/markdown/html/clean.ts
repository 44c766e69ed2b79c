// Markdown, stage 3b: texts with HTML of an editor's own, for a site whose `rules` let it pass: what is harmless stays.

import type { Element, ElementContent, Properties, RootContent } from 'hast';
import { raw } from 'hast-util-raw';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { type Problem, problem } from '../../problems';
import type { Excerpt } from '../../source';
import type { Reference } from '../reference';
import { SKIP, visit } from '../visit';
import { htmlSchema, isVanishing, keptProperties } from './policy';
import { type HtmlTag, hintForTag, isComment, listTags } from './tags';

/** The property by which an element of an editor’s is known; the first of two wins, so that no editor can write it. */
const MARK = 'dataTag';

/** A text as HTML, and what was taken out of it. */
interface CleanedHtml {
  html: string;
  problems: Problem[];
  /** Where its links lead. */
  references: Reference[];
}

/** Whether a tree holds HTML besides comments. */
export function hasHtml(tree: Root): boolean {
  let found = false;
  visit(tree, 'html', ({ value }) => {
    found ||= !isComment(value);
  });
  return found;
}

/** Makes HTML of a tree with HTML in it. Changes the tree. */
export function renderEditorsHtml(tree: Root, source: Excerpt): CleanedHtml {
  const tags: HtmlTag[] = [];
  visit(tree, 'html', (node, index, parent) => {
    if (isComment(node.value) && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const found = listTags(node, source);
    for (const tag of found.toReversed()) {
      if (tag.name === '') continue;
      const at = tag.index + 1 + tag.name.length;
      const mark = ` data-tag="${tags.length + found.indexOf(tag)}"`;
      node.value = node.value.slice(0, at) + mark + node.value.slice(at);
    }
    tags.push(...found);
    return undefined;
  });
  const cleaner = new Cleaner(tags);
  const hast = toHast(tree, { allowDangerousHtml: true });
  const children = hast.type === 'root' ? cleaner.cleanStretches(hast.children) : [];
  const html = toHtml(sanitize({ type: 'root', children }, htmlSchema), { quoteSmart: false });
  return { html, problems: cleaner.listProblems(), references: cleaner.references };
}

/** Takes out of elements what may not pass, and remembers what that was. */
class Cleaner {
  readonly references: Reference[] = [];
  private readonly problems = new Map<string, Problem>();
  private readonly kept = new Set<HtmlTag>();

  constructor(private readonly tags: readonly HtmlTag[]) {}

  /** Cleans what stands between blocks by itself: a tag that is never closed must not reach into the next stretch. */
  cleanStretches(nodes: readonly RootContent[]): RootContent[] {
    const cleaned: RootContent[] = [];
    let stretch: RootContent[] = [];
    const close = () => {
      const parsed = raw({ type: 'root', children: stretch });
      cleaned.push(...('children' in parsed ? this.cleanAll(parsed.children) : []));
      stretch = [];
    };
    for (const node of nodes) {
      const isSlot = node.type === 'element' && node.properties.dataSlot !== undefined;
      if (!isSlot) {
        stretch.push(node);
        continue;
      }
      close();
      cleaned.push(node);
    }
    close();
    return cleaned;
  }

  /** What was taken out, and the tags that a browser would not have understood. */
  listProblems(): Problem[] {
    const lost = this.tags.filter((tag) => !this.kept.has(tag));
    for (const tag of lost) this.report(tag, tag.text, hintForTag(tag.name));
    return [...this.problems.values()];
  }

  private cleanAll(nodes: readonly (RootContent | ElementContent)[]): ElementContent[] {
    return nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'element') return this.clean(node);
      return node.type === 'text' ? [node] : [];
    });
  }

  private clean(element: Element): ElementContent[] {
    const { [MARK]: mark, ...properties } = element.properties;
    const tag = mark === undefined ? undefined : this.tags[Number(mark)];
    const own = { ...element, properties };
    if (!tag) return [{ ...own, children: this.cleanAll(element.children) }];
    const kept = keptProperties(own);
    if (!kept) return isVanishing(element.tagName) ? [] : this.cleanAll(element.children);
    this.kept.add(tag);
    this.compare(properties, kept, tag);
    return [{ ...own, properties: kept, children: this.cleanAll(element.children) }];
  }

  private compare(before: Properties, after: Properties, tag: HtmlTag): void {
    for (const [name, value] of Object.entries(before)) {
      const isKept = JSON.stringify(after[name]) === JSON.stringify(value);
      if (!isKept) this.report(tag, writtenAttribute(tag.text, name), hintForAttribute(name));
    }
    const { href } = after;
    if (typeof href !== 'string') return;
    this.references.push({ kind: 'link', name: href, place: tag.placeOf(href) });
  }

  private report(tag: HtmlTag, piece: string, hint: string): void {
    const place = piece === tag.text ? tag.place : tag.placeOf(piece);
    this.problems.set(
      `${place.line}:${place.column}`,
      problem('removed-html', place, `"${piece}" is taken out of the page.`, hint),
    );
  }
}

function hintForAttribute(property: string): string {
  if (property === 'href') return hintForTag('a');
  if (/^on/i.test(property)) return 'Take it out: texts run no scripts.';
  return 'Take it out: pages have their looks and ids from the site.';
}

/** An attribute as it stands in a tag, by the name that HTML’s DOM has for it. */
function writtenAttribute(tag: string, property: string): string {
  const name = property === 'className' ? 'class' : property.toLowerCase();
  const attributes = tag.matchAll(/([^\s"'<>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g);
  const found = [...attributes].slice(1).find(([, written = '']) => written.replaceAll('-', '').toLowerCase() === name);
  return found?.[0] ?? tag;
}
