// Content, stage 3b: what a block is to the engine: its key, its fields, and what they become when a text places it.

import type { z } from 'zod';
import type { HtmlPart } from '../../../markdown';
import type { Picture } from '../../../pictures';
import type { Problem } from '../../../problems';
import type { Download } from '../../download';
import type { HeadingLevel } from '../../heading-level';
import type { NamedLink } from '../../named-link';
import type { YamlText } from '../../yaml-value';

/**
 * What texts become, by kind: `index.ts`, which knows every block, adds the blocks. A block can hold parts again, so its
 * own file cannot name them all.
 */
export interface PartKinds {
  html: HtmlPart;
}

/** What only editors and reviewers are shown with a part. */
interface PartNotes {
  /** What is wrong in it, while editing. */
  notes?: readonly Problem[];
  /** Where on the code host it is edited, in previews. */
  edit?: { url: string; file: string; line: number };
}

/** A part of a text: HTML made from Markdown, or a block. */
export type Part = PartKinds[keyof PartKinds] & PartNotes;

/** Parts in their order: a type of its own, as TypeScript cannot look into a block’s text while it makes out the blocks. */
export interface PartList extends Array<Part> {}

/** What a block needs of the page that it stands on. */
export interface BlockContext {
  /** Renders a field of Markdown, in which other blocks can be placed. */
  text(value: YamlText | undefined): PartList;
  /** Notes a link, so that it is checked. */
  link(text: string, target: YamlText): NamedLink;
  /** Looks a picture up. `alt` is what the block itself says of it; undefined where there is no such picture. */
  pictureAt(path: YamlText, alt?: string): Picture | undefined;
  /** Looks a file of the tree up for visitors to keep; undefined where there is none. */
  downloadAt(path: YamlText): Download | undefined;
  /** Renders a partial, its headings at `minimumLevel` or below. */
  partial(reference: YamlText, minimumLevel: number): Part[];
  /** Takes and returns an id for a title, unique on the page. */
  id(title: YamlText): string;
}

/** One of several forms of a block, as editors choose it by its `name`. */
interface BlockForm {
  name: string;
  /** One sentence for editors. */
  summary: string;
  /** The fields of its `arguments`. */
  reference: z.ZodType;
  /** Lines to begin its `arguments` with, where they have no fields; what stands in `<…>` is the editor’s to write. */
  lines?: readonly string[];
}

/** What a block’s file declares. */
interface BlockDefinition<Type extends string, Schema extends z.ZodType, Made extends object> {
  /** Its key in front matter, and the `type` of the part that it becomes. */
  type: Type;
  /** One sentence for editors. */
  summary: string;
  /** Its fields, each with a `.describe()` for editors. */
  schema: Schema;
  /** The fields to tell editors of, where `schema` takes several forms. */
  reference?: z.ZodType;
  /** Its other forms, for editors. */
  forms?: readonly BlockForm[];
  /** What its component gets. `level` is that of a heading of its own, below the one that the block is placed under. */
  make(data: z.output<Schema>, context: BlockContext, level: HeadingLevel): Made;
}

/** Declares a kind of block. `placed` types what an editor wrote, and gives what makes the block on a page. */
export function defineBlock<const Type extends string, Schema extends z.ZodType, Made extends object>({
  type,
  summary,
  schema,
  reference = schema,
  forms = [],
  make,
}: BlockDefinition<Type, Schema, Made>) {
  const placed = schema
    .transform((data) => (context: BlockContext, level: HeadingLevel = 2) => ({
      type,
      ...make(data, context, level),
    }))
    .meta({ kind: 'block', block: type });
  return { type, summary, reference, forms, placed };
}
