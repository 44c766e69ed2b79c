// Content, stage 6a: renders the texts of one page: its body, its partials and its blocks, with all that they name.

import {
  type MarkdownText,
  PageAcronyms,
  type PageIds,
  parseMarkdown,
  type RenderContext,
  renderMarkdown,
} from '../markdown';
import type { PartialDocument } from './document';
import { linkAddress } from './download';
import { HeadingOrder } from './heading-order';
import type { Lookups } from './lookups';
import { OpenPartials } from './open-partials';
import { type NamedBlock, type NamedBlocks, PageBlocks } from './page-blocks';
import { PageNames } from './page-names';
import { emptyPartial, missingPartial } from './partial-faults';
import type { Part, WithBlocks } from './schema/blocks';
import type { BlockContext } from './schema/blocks/define-block';
import { hasName, joinNames, type UnsureNames } from './unsure-names';
import type { YamlMap, YamlText } from './yaml-value';

/** The fields of Markdown read so far: a partial’s blocks are placed by many pages. */
const parsedFields = new WeakMap<YamlText, MarkdownText>();

/** Renders texts for one page and gathers on the way what they name and what is wrong with them. */
export class PageTexts extends PageNames implements BlockContext {
  /** Every text that was rendered, each once. */
  readonly rendered = new Set<MarkdownText>();
  private readonly open = new OpenPartials();
  private readonly blocks = new PageBlocks(this, this.problems);
  /** The blocks of the page itself, which all its texts can place. */
  private readonly own: NamedBlocks;
  /** The headings of what is read from top to bottom: what stands in fields of blocks has headings of its own. */
  readonly headings = new HeadingOrder();

  /**
   * @param data the page’s front matter, whose blocks all its texts can place
   * @param map the same as written
   * @param unsure names that are let pass where they are not found, as a front matter with errors may define them
   * @param acronyms those that the texts can use first
   */
  constructor(
    lookups: Lookups,
    ids: PageIds,
    data: WithBlocks,
    map: YamlMap,
    private unsure: UnsureNames,
    private readonly acronyms = new PageAcronyms(lookups.acronyms()),
  ) {
    super(lookups, ids);
    this.own = this.blocks.define(data, map, new Map());
    this.blocks.scope = this.own;
  }

  /** Every block that the page and its partials define. */
  get defined(): readonly NamedBlock[] {
    return this.blocks.defined;
  }

  /** Renders a Markdown text of the page itself. */
  body(markdown: MarkdownText, isFirst: boolean): { parts: Part[]; endsWithHeading: number | undefined } {
    const rendered = this.renderWith(markdown, this.own, 2);
    const faults = this.headings.read(rendered.headings);
    // A body that nothing stands before is held against the title where it is parsed.
    if (!isFirst) this.problems.push(...faults);
    return rendered;
  }

  /** Renders partials, one after the other. */
  partials(references: readonly YamlText[] | undefined, minimumLevel = 2): Part[] {
    return (references ?? []).flatMap((reference) => this.showPartial(reference, minimumLevel));
  }

  /** Renders the partial that a reference names, its headings at `minimumLevel` or below; one that shows nothing is told. */
  partial(reference: YamlText | undefined, minimumLevel = 2): Part[] {
    // Sections and steps have a title of their own above their partial.
    if (minimumLevel > 2) this.headings.standBelow(minimumLevel - 1);
    return reference ? this.showPartial(reference, minimumLevel) : [];
  }

  private showPartial(reference: YamlText, minimumLevel: number): Part[] {
    const faults = this.problems.length;
    const parts = this.partialText(reference, minimumLevel);
    const found = this.lookups.partial(reference.text.trim());
    if (found && faults === this.problems.length) this.problems.push(...emptyPartial(reference, found, parts));
    return parts;
  }

  /** The same without a word where it shows nothing: the text of a promo can stand in its keys. */
  partialText(reference: YamlText, minimumLevel = 2): Part[] {
    this.references.push({ kind: 'partial', name: reference.text.trim(), place: reference.whole });
    const found = this.findPartial(reference);
    if (!found) return [];
    return this.inside(found, reference, () => {
      const { sound: data, markdown } = found;
      const blocks = this.blocksOf(found);
      const before = this.partials(data?.beforeContent, minimumLevel);
      const { parts, headings } = this.renderWith(markdown, blocks, minimumLevel);
      this.problems.push(...this.headings.read(headings));
      return [...before, ...parts, ...this.partials(data?.content, minimumLevel)];
    });
  }

  /** Renders Markdown that stands in a YAML value. */
  text(value: YamlText | undefined): Part[] {
    if (!value) return [];
    const markdown = parsedFields.get(value) ?? parseMarkdown(value);
    parsedFields.set(value, markdown);
    this.problems.push(...markdown.problems);
    return this.renderWith(markdown, this.blocks.scope, 3).parts;
  }

  /** Makes the blocks that no text places, so that what is wrong with them is told all the same. */
  checkUnplaced(): void {
    this.blocks.makeUnplaced();
  }

  private blocksOf({ sound: data, map }: PartialDocument): NamedBlocks {
    return data ? this.blocks.define(data, map, this.own) : this.own;
  }

  /** Renders a text in which the names of `blocks` can stand. */
  private renderWith(markdown: MarkdownText, blocks: NamedBlocks, minimumLevel: number) {
    const { lookups } = this;
    const unsure = joinNames([this.unsure, lookups.unsureValues()]);
    const context: RenderContext<Part> = {
      ids: this.ids,
      acronyms: this.acronyms,
      keepsHtml: lookups.keepsHtml(),
      minimumLevel,
      value: (name) => lookups.value(name) ?? (hasName(unsure, name) && !blocks.has(name) ? '' : undefined),
      block: (name, level, place) => {
        const found = blocks.get(name);
        return found && this.blocks.place(found, level, place);
      },
      hasBlock: (name) => {
        const found = blocks.get(name);
        // One that stands in the wrong place is made all the same, so that what is wrong in it is told too.
        if (found && !found.isOpen) this.blocks.place(found, minimumLevel, found.place);
        return found !== undefined;
      },
      names: () => [...lookups.valueNames(), ...blocks.keys()],
      picture: (path, place, alt) =>
        this.picture(path, place, alt, `Say it between the brackets: ![what it shows](${path}).`),
      address: linkAddress,
    };
    const { parts, headings, references, problems, endsWithHeading } = renderMarkdown(markdown, context);
    this.rendered.add(markdown);
    this.references.push(...references);
    this.problems.push(...problems);
    return { parts, headings, endsWithHeading };
  }

  private inside(partial: PartialDocument, reference: YamlText, render: () => Part[]): Part[] {
    const faults = this.open.enter({ name: partial.name, reference });
    if (faults) {
      this.problems.push(...faults);
      return [];
    }
    const before = this.unsure;
    this.unsure = joinNames([before, partial.facts.unsure]);
    const parts = render();
    this.unsure = before;
    this.open.leave();
    return parts;
  }

  private findPartial(reference: YamlText): PartialDocument | undefined {
    const name = reference.text.trim();
    const found = this.lookups.partial(name);
    if (found) return found;
    this.problems.push(missingPartial(reference, this.lookups.library.documents));
    return undefined;
  }
}
