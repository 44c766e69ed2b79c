// Content, stage 3b: what a block is to the engine: its key, its fields, and what they become when a text places it.

import type { z } from 'zod';
import type { HtmlPart } from '../../../markdown';
import type { NamedLink } from '../../named-link';
import type { YamlText } from '../../yaml-value';

/** What a block needs of the page that it stands on. */
export interface BlockContext {
  /** Renders a field of Markdown. */
  text(value: YamlText | undefined): HtmlPart[];
  /** Notes a link, so that it is checked. */
  link(text: string, target: YamlText): NamedLink;
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
  /** What its component gets. */
  make(data: z.output<Schema>, context: BlockContext): Made;
}

/** Declares a kind of block. `placed` types what an editor wrote, and gives what makes the block on a page. */
export function defineBlock<const Type extends string, Schema extends z.ZodType, Made extends object>({
  type,
  summary,
  schema,
  reference = schema,
  make,
}: BlockDefinition<Type, Schema, Made>) {
  const placed = schema
    .transform((data) => (context: BlockContext) => ({ type, ...make(data, context) }))
    .meta({ kind: 'block', block: type });
  return { type, summary, reference, placed };
}
