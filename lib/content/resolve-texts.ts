// Content, stage 6a: renders the texts of one page: its body, its partials and its blocks, with all that they name.

import {
  type MarkdownText,
  PageAcronyms,
  type PageIds,
  parseMarkdown,
  type Reference,
  type RenderContext,
  renderMarkdown,
} from '../markdown';
import type { Picture } from '../pictures';
import { type Problem, problem } from '../problems';
import type { Place } from '../source';
import type { PartialDocument } from './documents';
import { type Download, isFileLink, linkAddress, makeDownload } from './download';
import { type HeadingLevel, headingLevel } from './heading-level';
import type { Lookups } from './lookups';
import type { NamedLink } from './named-link';
import { emptyPartial, missingPartial } from './partial-faults';
import { loopProblem, type OpenPartial } from './partial-loop';
import { listDefinedBlocks, type Part, type PlacedBlock, type WithBlocks } from './schema/blocks';
import type { BlockContext } from './schema/blocks/define-block';
import { valueAt } from './schema/fields';
import type { DefinedBlock } from './site';
import { hasName, joinNames, type UnsureNames } from './unsure-names';
import { placeOf, type YamlMap, type YamlText } from './yaml-value';

/** A block under the name that texts place it with. */
interface NamedBlock extends DefinedBlock {
  /** @param level that of a heading of its own, where it stands in a text */
  make(level?: HeadingLevel): PlacedBlock;
  /** Whether it is being made: its own texts cannot place it again. */
  isOpen: boolean;
}

/** Blocks by the name that texts place them with. */
type NamedBlocks = ReadonlyMap<string, NamedBlock>;

/** The fields of Markdown read so far: a partial’s blocks are placed by many pages. */
const parsedFields = new WeakMap<YamlText, MarkdownText>();

/** Partials that name each other twice at each level grow beyond every page: this many are more than any page needs. */
const MOST_PARTIALS = 2000;

/** Renders texts for one page and gathers on the way what they name and what is wrong with them. */
export class PageTexts implements BlockContext {
  readonly references: Reference[] = [];
  readonly problems: Problem[] = [];
  /** Every text that was rendered, each once. */
  readonly rendered = new Set<MarkdownText>();
  /** Every block that the page and its partials define. */
  readonly defined: NamedBlock[] = [];
  private readonly open: OpenPartial[] = [];
  private readonly blocks: NamedBlocks;
  /** The blocks that a field of Markdown can place: those of the block that the field belongs to. */
  private scope: NamedBlocks;
  private partialsRendered = 0;

  /**
   * @param data the page’s front matter, whose blocks all its texts can place
   * @param map the same as written
   * @param unsure names that are let pass where they are not found, as a front matter with errors may define them
   * @param acronyms those that the texts can use first
   */
  constructor(
    readonly lookups: Lookups,
    readonly ids: PageIds,
    data: WithBlocks,
    map: YamlMap,
    private unsure: UnsureNames,
    private readonly acronyms = new PageAcronyms(lookups.acronyms()),
  ) {
    this.blocks = this.define(data, map, new Map());
    this.scope = this.blocks;
  }

  /** Renders a Markdown text of the page itself. */
  body(markdown: MarkdownText): { parts: Part[]; endsWithHeading: number | undefined } {
    return this.renderWith(markdown, this.blocks, 2);
  }

  /** Renders partials, one after the other. */
  partials(references: readonly YamlText[] | undefined, minimumLevel = 2): Part[] {
    return (references ?? []).flatMap((reference) => this.partial(reference, minimumLevel));
  }

  /** Renders the partial that a reference names, its headings at `minimumLevel` or below; one that shows nothing is told. */
  partial(reference: YamlText | undefined, minimumLevel = 2): Part[] {
    const faults = this.problems.length;
    const parts = this.partialText(reference, minimumLevel);
    const found = reference && this.lookups.partial(reference.text.trim());
    if (found && faults === this.problems.length) this.problems.push(...emptyPartial(reference, found, parts));
    return parts;
  }

  /** The same without a word where it shows nothing: the text of a promo can stand in its keys. */
  partialText(reference: YamlText | undefined, minimumLevel = 2): Part[] {
    if (!reference) return [];
    this.references.push({ kind: 'partial', name: reference.text.trim(), place: reference.whole });
    const found = this.findPartial(reference);
    if (!found) return [];
    return this.inside(found, reference, () => {
      const { sound: data, markdown } = found;
      const blocks = this.blocksOf(found);
      return [
        ...this.partials(data?.beforeContent, minimumLevel),
        ...this.renderWith(markdown, blocks, minimumLevel).parts,
        ...this.partials(data?.content, minimumLevel),
      ];
    });
  }

  /** Renders Markdown that stands in a YAML value. */
  text(value: YamlText | undefined): Part[] {
    if (!value) return [];
    const markdown = parsedFields.get(value) ?? parseMarkdown(value);
    parsedFields.set(value, markdown);
    this.problems.push(...markdown.problems);
    return this.renderWith(markdown, this.scope, 3).parts;
  }

  /** Notes a link that stands in front matter. */
  link(text: string, target: YamlText): NamedLink {
    const url = target.text.trim();
    this.references.push({ kind: 'link', name: url, place: target.whole });
    return { text, url: linkAddress(url) };
  }

  /** Finds the picture that a key of front matter names; `alt` is what stands beside it, if anything does. */
  pictureAt(path: YamlText, alt = ''): Picture | undefined {
    const name = path.text.trim();
    this.references.push({ kind: 'picture', name, place: path.whole });
    const hint = `Say it in images.yml: a line "${name}:", and below it "  alt: what it shows".`;
    return this.picture(name, path.whole, alt, hint);
  }

  /** Finds the file that a key of front matter names for visitors to keep. */
  downloadAt(path: YamlText): Download | undefined {
    const name = path.text.trim();
    this.references.push({ kind: 'file', name, place: path.whole });
    const asset = isFileLink(name) ? this.lookups.asset(name.replace(/^\//, '')) : undefined;
    return asset && makeDownload(asset);
  }

  /** Takes and returns an id for the title of a section. */
  id(title: YamlText): string {
    return this.ids.claim(title.text, { kind: 'section', place: title.whole });
  }

  /** Makes the blocks that no text places, so that what is wrong with them is told all the same. */
  checkUnplaced(): void {
    for (const each of this.defined) if (!each.isPlaced) each.make();
  }

  /** Finds a picture, or reports that it is missing, or that nothing says what it shows. */
  private picture(path: string, place: Place, alt: string, altHint: string): Picture | undefined {
    const found = this.lookups.picture(path, place);
    if ('rule' in found) {
      this.problems.push(found);
      return undefined;
    }
    const picture = { ...found, alt: alt.trim() || found.alt };
    if (picture.alt === '') {
      this.problems.push(problem('missing-alt', place, `Nothing says what the picture "${path}" shows.`, altHint));
    }
    return picture;
  }

  /** The blocks of a front matter beside those that its texts can place already. */
  private define(data: WithBlocks, map: YamlMap, outer: NamedBlocks): NamedBlocks {
    const named = listDefinedBlocks(data).map(({ type, key, value }): NamedBlock => {
      const place = key.written;
      const written = valueAt(map, [type, key.text]).value;
      const { endLine, endColumn } = (written && placeOf(written)) ?? place;
      const make = (level?: HeadingLevel) => {
        const before = this.scope;
        this.scope = all;
        const made = { ...value(this, level), place: { ...place, endLine, endColumn } };
        this.scope = before;
        return made;
      };
      return { name: key.text, type, place, isPlaced: false, isOpen: false, make };
    });
    const all: NamedBlocks = new Map([...outer, ...named.map((each) => [each.name, each] as const)]);
    this.defined.push(...named);
    return all;
  }

  private blocksOf({ sound: data, map }: PartialDocument): NamedBlocks {
    return data ? this.define(data, map, this.blocks) : this.blocks;
  }

  /** Makes a block where a text places it; nothing where its own text does. */
  private place(block: NamedBlock, level: number, place: Place): Part {
    block.isPlaced = true;
    if (block.isOpen) {
      const message = `The block "${block.name}" holds itself.`;
      this.problems.push(problem('block-loop', place, message, `Take $${block.name}$ out of its own text.`));
      return { type: 'html', html: '', place };
    }
    block.isOpen = true;
    const made = block.make(headingLevel(level));
    block.isOpen = false;
    return made;
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
      value: (name) => lookups.value(name)?.value ?? (hasName(unsure, name) && !blocks.has(name) ? '' : undefined),
      block: (name, level, place) => {
        const found = blocks.get(name);
        return found && this.place(found, level, place);
      },
      hasBlock: (name) => {
        const found = blocks.get(name);
        // One that stands in the wrong place is made all the same, so that what is wrong in it is told too.
        if (found && !found.isOpen) this.place(found, minimumLevel, found.place);
        return found !== undefined;
      },
      names: () => [...lookups.library.settings.values.keys(), ...blocks.keys()],
      picture: (path, place, alt) =>
        this.picture(path, place, alt, `Say it between the brackets: ![what it shows](${path}).`),
      address: linkAddress,
    };
    const { parts, references, problems, endsWithHeading } = renderMarkdown(markdown, context);
    this.rendered.add(markdown);
    this.references.push(...references);
    this.problems.push(...problems);
    return { parts, endsWithHeading };
  }

  private inside(partial: PartialDocument, reference: YamlText, render: () => Part[]): Part[] {
    const from = this.open.findIndex(({ name }) => name === partial.name);
    if (from !== -1) {
      this.problems.push(loopProblem([{ name: partial.name, reference }, ...this.open.slice(from + 1)]));
      return [];
    }
    this.partialsRendered += 1;
    if (this.partialsRendered > MOST_PARTIALS) {
      if (this.partialsRendered === MOST_PARTIALS + 1) {
        const message = `More than ${MOST_PARTIALS} partials stand on one page.`;
        const place = reference.whole;
        this.problems.push(problem('partial-loop', place, message, 'Place fewer partials inside one another.'));
      }
      return [];
    }
    this.open.push({ name: partial.name, reference });
    const before = this.unsure;
    this.unsure = joinNames([before, partial.unsure]);
    const parts = render();
    this.unsure = before;
    this.open.pop();
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
