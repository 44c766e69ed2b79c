// Content, stage 6a: renders the texts of one page: its body, its partials and its blocks, with all that they name.

import {
  type HtmlPart,
  type LinkUse,
  type MarkdownText,
  type PageIds,
  parseMarkdown,
  type RenderContext,
  renderMarkdown,
} from '../markdown';
import type { Picture } from '../pictures';
import { nearestName, type Problem, problem } from '../problems';
import type { Place } from '../source';
import type { Documents, PartialDocument } from './documents';
import type { NamedLink } from './named-link';
import type { PictureLibrary } from './picture-library';
import { type Block, listDefinedBlocks, type WithBlocks } from './schema/blocks';
import type { PartialFrontMatter } from './schema/partial';
import type { Settings } from './settings';
import type { Part } from './site';
import type { YamlText } from './yaml-value';

/** What all pages share while they are resolved. */
export interface Library {
  documents: Documents;
  settings: Settings;
  pictures: PictureLibrary;
  /** Names of the partials that some page has used so far. */
  used: Set<string>;
}

/** Blocks by the name that texts place them with. */
type NamedBlocks = ReadonlyMap<string, () => Block>;

/** Partials that name each other twice at each level grow beyond every page: this many are more than any page needs. */
const MOST_PARTIALS = 2000;

/** Renders texts for one page and gathers its links and problems on the way. */
export class PageTexts {
  readonly links: LinkUse[] = [];
  readonly problems: Problem[] = [];
  private readonly open: OpenPartial[] = [];
  private readonly blocks: NamedBlocks;
  private readonly defined: [name: string, make: () => Block][];
  private readonly placed = new Set<string>();
  private partialsRendered = 0;
  private isInBrokenPartial = false;

  /**
   * @param data the page’s front matter, whose blocks all its texts can place
   * @param isLenient whether names that are not found are let pass, as the front matter that may define them is broken
   */
  constructor(
    private readonly library: Library,
    readonly ids: PageIds,
    data: WithBlocks,
    private readonly isLenient: boolean,
  ) {
    this.blocks = this.define(data);
    this.defined = [...this.blocks];
  }

  /** Renders a Markdown text of the page itself. */
  body(markdown: MarkdownText): { parts: Part[]; endsWithHeading: number | undefined } {
    return this.render(markdown, this.blocks, 2);
  }

  /** Renders partials, one after the other. */
  partials(references: readonly YamlText[] | undefined, minimumLevel = 2): Part[] {
    return (references ?? []).flatMap((reference) => this.partial(reference, minimumLevel));
  }

  /** Renders the partial that a reference names, its headings at `minimumLevel` or below. */
  partial(reference: YamlText | undefined, minimumLevel = 2): Part[] {
    const found = reference && this.findPartial(reference);
    if (!found) return [];
    return this.inside(found, reference, () => {
      const { data, markdown } = found;
      const blocks = this.blocksOf(found);
      return [
        ...this.partials(data?.beforeContent, minimumLevel),
        ...this.render(markdown, blocks, minimumLevel).parts,
        ...this.partials(data?.content, minimumLevel),
      ];
    });
  }

  /** The front matter of the partial that a reference names, for a promo. */
  partialData(reference: YamlText): PartialFrontMatter | undefined {
    return this.findPartial(reference)?.data;
  }

  /** Renders Markdown that stands in a YAML value: values are put in, blocks cannot stand there. */
  text(value: YamlText | undefined): HtmlPart[] {
    if (!value) return [];
    const markdown = parseMarkdown(value);
    this.problems.push(...markdown.problems);
    return this.render<never>(markdown, new Map(), 3).parts;
  }

  /** Notes a link that stands in front matter. */
  link(text: string, target: YamlText): NamedLink {
    const url = target.text.trim();
    this.links.push({ url, place: target.whole });
    return { text, url };
  }

  /** Finds a picture, or reports that it is missing. */
  picture(path: string, place: Place): Picture | undefined {
    const found = this.library.pictures.find(path, place);
    if (!('rule' in found)) return found;
    this.problems.push(found);
    return undefined;
  }

  /** Makes the blocks that no text places, so that what is wrong with them is told all the same. */
  checkUnplaced(): void {
    for (const [name, make] of this.defined) if (!this.placed.has(name)) make();
  }

  private define(data: WithBlocks): NamedBlocks {
    return new Map(listDefinedBlocks(data).map(({ key, value }) => [key.text, () => value(this)]));
  }

  private blocksOf({ data }: PartialDocument): NamedBlocks {
    if (!data) return this.blocks;
    const own = this.define(data);
    for (const [name, make] of own) this.defined.push([name, make]);
    return new Map([...this.blocks, ...own]);
  }

  private render<Extra extends Part = Part>(
    markdown: MarkdownText,
    blocks: ReadonlyMap<string, () => Extra>,
    minimumLevel: number,
  ) {
    const { values, hasBrokenValues } = this.library.settings;
    const isLenient = this.isLenient || this.isInBrokenPartial || hasBrokenValues;
    const context: RenderContext<Extra> = {
      ids: this.ids,
      minimumLevel,
      value: (name) => values.get(name)?.value ?? (isLenient && !blocks.has(name) ? '' : undefined),
      block: (name) => {
        this.placed.add(name);
        return blocks.get(name)?.();
      },
      names: () => [...values.keys(), ...blocks.keys()],
      picture: (path, place) => this.picture(path, place),
    };
    const { parts, links, problems, endsWithHeading } = renderMarkdown(markdown, context);
    this.links.push(...links);
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
    const parts = render();
    this.isInBrokenPartial = wasInBroken;
    this.open.pop();
    return parts;
  }

  private findPartial(reference: YamlText): PartialDocument | undefined {
    const { partials, pages } = this.library.documents;
    const name = reference.text.trim();
    const found = partials.get(name);
    if (found) {
      this.library.used.add(name);
      return found;
    }
    const plain = name
      .replace(/^\/?(content\/)?/, 'content/')
      .replace(/\.md$/, '')
      .replace(/\/_([^/]*)$/, '/$1');
    const isPage = [...pages.values()].some(({ source }) => `content/${source.path.replace(/\.md$/, '')}` === plain);
    const place = reference.whole;
    if (isPage) {
      const hint = 'Move the text to a file whose name begins with _, and name that.';
      this.problems.push(problem('missing-partial', place, `"${name}" is a page, not a partial.`, hint));
      return undefined;
    }
    const file = plain.replace(/^content\//, '').replace(/([^/]*)$/, '_$1.md');
    const nearest = partials.has(plain) ? plain : nearestName(plain, partials.keys());
    const hint = nearest ? `Did you mean "${nearest}"?` : `Write the partial in "${file}", or name one that is there.`;
    this.problems.push(problem('missing-partial', place, `There is no partial "${name}".`, hint));
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
