// Content, stage 6b: the blocks of a front matter, by name, each made when a text places it.

import type { HtmlPart } from '../markdown';
import type { PageFrontMatter } from './schema/page';
import type { PartialFrontMatter } from './schema/partial';
import type { Block, CallToActionBlock, NamedLink } from './site';
import type { YamlText } from './yaml-value';

/** What a block needs of the page that it stands on. */
export interface BlockContext {
  text(value: YamlText | undefined): HtmlPart[];
  link(text: string, target: YamlText): NamedLink;
}

/** Blocks by the name that texts place them with. */
export type NamedBlocks = ReadonlyMap<string, () => Block>;

type BlockKeys = 'quote' | 'insetText' | 'expander' | 'callsToAction' | 'ctaArrowLink';

/** The keys of a front matter that define blocks. */
export type WithBlocks = Pick<PageFrontMatter | PartialFrontMatter, BlockKeys>;

type CallToActionData = NonNullable<WithBlocks['callsToAction']>[number]['value'];

/** Every block that a front matter defines. */
export function listBlocks(data: WithBlocks, context: BlockContext): NamedBlocks {
  const blocks = new Map<string, () => Block>();
  const add = <Value>(
    entries: readonly { key: YamlText; value: Value }[] | undefined,
    make: (value: Value) => Block,
  ) => {
    for (const { key, value } of entries ?? []) blocks.set(key.text, () => make(value));
  };
  add(data.quote, ({ text, ...rest }) => ({ type: 'quote', ...rest, text: context.text(text) }));
  add(data.insetText, ({ title, header, text }) => ({
    type: 'inset_text',
    title: title ?? header,
    text: context.text(text),
  }));
  add(data.expander, ({ title, header, text, linkUrl, linkTitle, expanded }) => ({
    type: 'expander',
    title: title ?? header ?? 'More about this',
    text: context.text(text),
    link: linkUrl && context.link(linkTitle ?? linkUrl.text, linkUrl),
    expanded: expanded ?? false,
  }));
  add(data.callsToAction, (value) => makeCallToAction(value, context));
  add(data.ctaArrowLink, ({ linkText, linkTarget }) => ({
    type: 'cta_arrow_link',
    link: context.link(linkText, linkTarget),
  }));
  return blocks;
}

/** A call to action, from a block or from the `cta` of an accordion. */
export function makeCallToAction(value: CallToActionData, context: BlockContext): CallToActionBlock {
  const { title, text, linkText, linkTarget } = value;
  return { type: 'calls_to_action', title, text: context.text(text), link: context.link(linkText, linkTarget) };
}
