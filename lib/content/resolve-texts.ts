// Content, stage 6a: renders the texts of one page: its body, its partials and its blocks, with all that they name.

import {
  type HtmlPart,
  type MarkdownText,
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
import type { Lookups } from './lookups';
import type { NamedLink } from './named-link';
import { nearestPartial, onlyNearPartial, plainPartialName } from './partial-name';
import { listDefinedBlocks, type WithBlocks } from './schema/blocks';
import { valueAt } from './schema/fields';
import type { PartialFrontMatter } from './schema/partial';
import type { DefinedBlock, Part, PlacedBlock } from './site';
import { placeOf, type YamlMap, type YamlText } from './yaml-value';

/** A block under the name that texts place it with. */
interface NamedBlock extends DefinedBlock {
  make(): PlacedBlock;
}

/** Blocks by the name that texts place them with. */
type NamedBlocks = ReadonlyMap<string, NamedBlock>;

/** The fields of Markdown read so far: a partial’s blocks are placed by many pages. */
const parsedFields = new WeakMap<YamlText, MarkdownText>();

/** Partials that name each other twice at each level grow beyond every page: this many are more than any page needs. */
const MOST_PARTIALS = 2000;

/** Renders texts for one page and gathers on the way what they name and what is wrong with them. */
export class PageTexts {
  readonly references: Reference[] = [];
  readonly problems: Problem[] = [];
  /** Every text that was rendered, each once. */
  readonly rendered = new Set<MarkdownText>();
  /** Every block that the page and its partials define. */
  readonly defined: NamedBlock[] = [];
  private readonly open: OpenPartial[] = [];
  private readonly blocks: NamedBlocks;
  private partialsRendered = 0;
  private isInBrokenPartial = false;
  /** Whether the front matter of every partial so far could be read. */
  isWhole = true;

  /**
   * @param data the page’s front matter, whose blocks all its texts can place
   * @param map the same as written
   * @param isLenient whether names that are not found are let pass, as the front matter that may define them is broken
   */
  constructor(
    readonly lookups: Lookups,
    readonly ids: PageIds,
    data: WithBlocks,
    map: YamlMap,
    private readonly isLenient: boolean,
  ) {
    this.blocks = this.define(data, map);
  }

  /** Renders a Markdown text of the page itself. */
  body(markdown: MarkdownText): { parts: Part[]; endsWithHeading: number | undefined } {
    return this.renderWith(markdown, this.blocks, 2);
  }

  /** Renders partials, one after the other. */
  partials(references: readonly YamlText[] | undefined, minimumLevel = 2): Part[] {
    return (references ?? []).flatMap((reference) => this.partial(reference, minimumLevel));
  }

  /** Renders the partial that a reference names, its headings at `minimumLevel` or below. */
  partial(reference: YamlText | undefined, minimumLevel = 2): Part[] {
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

  /** The front matter of the partial that a reference names, for a promo. */
  partialData(reference: YamlText): PartialFrontMatter | undefined {
    return this.lookups.partial(reference.text.trim())?.data;
  }

  /** Renders Markdown that stands in a YAML value: values are put in, blocks cannot stand there. */
  text(value: YamlText | undefined): HtmlPart[] {
    if (!value) return [];
    const markdown = parsedFields.get(value) ?? parseMarkdown(value);
    parsedFields.set(value, markdown);
    this.problems.push(...markdown.problems);
    return this.render<never>(markdown, () => undefined, [], 3).parts;
  }

  /** Notes a link that stands in front matter. */
  link(text: string, target: YamlText): NamedLink {
    const url = target.text.trim();
    this.references.push({ kind: 'link', name: url, place: target.whole });
    return { text, url };
  }

  /** Finds the picture that a key of front matter names. */
  pictureAt(path: YamlText): Picture | undefined {
    this.references.push({ kind: 'picture', name: path.text, place: path.whole });
    return this.picture(path.text, path.whole);
  }

  /** Makes the blocks that no text places, so that what is wrong with them is told all the same. */
  checkUnplaced(): void {
    for (const each of this.defined) if (!each.isPlaced) each.make();
  }

  /** Finds a picture, or reports that it is missing. */
  private picture(path: string, place: Place): Picture | undefined {
    const found = this.lookups.picture(path, place);
    if (!('rule' in found)) return found;
    this.problems.push(found);
    return undefined;
  }

  private define(data: WithBlocks, map: YamlMap): NamedBlocks {
    const named = listDefinedBlocks(data).map(({ type, key, value }): NamedBlock => {
      const place = key.written;
      const written = valueAt(map, [type, key.text]).value;
      const { endLine, endColumn } = (written && placeOf(written)) ?? place;
      const make = () => ({ ...value(this), place: { ...place, endLine, endColumn } });
      return { name: key.text, type, place, isPlaced: false, make };
    });
    this.defined.push(...named);
    return new Map(named.map((each) => [each.name, each]));
  }

  private blocksOf({ sound: data, map }: PartialDocument): NamedBlocks {
    return data ? new Map([...this.blocks, ...this.define(data, map)]) : this.blocks;
  }

  /** Renders a text in which the names of `blocks` can stand. */
  private renderWith(markdown: MarkdownText, blocks: NamedBlocks, minimumLevel: number) {
    const place = (name: string) => {
      const found = blocks.get(name);
      if (found) found.isPlaced = true;
      return found?.make();
    };
    return this.render<PlacedBlock>(markdown, place, [...blocks.keys()], minimumLevel);
  }

  private render<Placed extends PlacedBlock>(
    markdown: MarkdownText,
    block: (name: string) => Placed | undefined,
    blockNames: readonly string[],
    minimumLevel: number,
  ) {
    const { lookups } = this;
    const isLenient = this.isLenient || this.isInBrokenPartial || lookups.hasBrokenValues();
    const context: RenderContext<Placed> = {
      ids: this.ids,
      minimumLevel,
      value: (name) => lookups.value(name)?.value ?? (isLenient && !blockNames.includes(name) ? '' : undefined),
      block,
      names: () => [...lookups.library.settings.values.keys(), ...blockNames],
      picture: (path, place) => this.picture(path, place),
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
    const wasInBroken = this.isInBrokenPartial;
    this.isInBrokenPartial ||= partial.data === undefined;
    if (partial.data === undefined) this.isWhole = false;
    const parts = render();
    this.isInBrokenPartial = wasInBroken;
    this.open.pop();
    return parts;
  }

  private findPartial(reference: YamlText): PartialDocument | undefined {
    const name = reference.text.trim();
    const found = this.lookups.partial(name);
    if (found) return found;
    const { partials, pages } = this.lookups.library.documents;
    const plain = plainPartialName(name);
    const isPage = [...pages.values()].some(({ source }) => `content/${source.path.replace(/\.md$/, '')}` === plain);
    const place = reference.whole;
    if (isPage) {
      const hint = 'Move the text to a file whose name begins with _, and name that.';
      this.problems.push(problem('missing-partial', place, `"${name}" is a page, not a partial.`, hint));
      return undefined;
    }
    const file = plain.replace(/^content\//, '').replace(/([^/]*)$/, '_$1.md');
    const nearest = nearestPartial(name, partials);
    const hint = nearest ? `Did you mean "${nearest}"?` : `Write the partial in "${file}", or name one that is there.`;
    const isVerbatim = place.line === place.endLine && place.endColumn - place.column === name.length;
    const fix = isVerbatim ? onlyNearPartial(name, partials) : undefined;
    this.problems.push(problem('missing-partial', place, `There is no partial "${name}".`, hint, fix));
    return undefined;
  }
}

/** A partial that is being rendered, and the reference that led to it. */
interface OpenPartial {
  name: string;
  reference: YamlText;
}

/** The problem of a loop, the same one whichever of its partials a page enters it by. */
function loopProblem(loop: readonly [OpenPartial, ...OpenPartial[]]): Problem {
  const names = loop.map(({ name }) => name);
  const first = names.indexOf([...names].sort()[0] ?? '');
  const round = [...names.slice(first), ...names.slice(0, first + 1)].join(' → ');
  const { reference } = loop[first] ?? loop[0];
  const message = `"${reference.text}" holds itself: ${round}.`;
  return problem('partial-loop', reference.whole, message, 'Take one of these references out.');
}
