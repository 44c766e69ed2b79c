// Plain, stage 1: what the block `calls_to_action` says.

import { h } from 'hastscript';
import { writeDay, writeSize } from '../../content';
import type { PlainBlock } from './plain-block';

/** What to do next; a file with its type and size; or facts, each with its label. */
export const callsToAction: PlainBlock<'calls_to_action'> = (block, plainParts) => {
  const titled = (title: string | undefined) => (title ? [h('p', h('strong', title))] : []);
  if (block.form === 'simple') {
    const { title, text, link } = block;
    return [...titled(title), ...plainParts(text), h('p', h('a', { href: link.url }, link.text))];
  }
  if (block.form === 'attachment') {
    const { text, file, publishedAt } = block;
    if (!file) return [];
    const words = `${text} (${file.fileType}, ${writeSize(file.size)})`;
    return [h('p', h('a', { href: file.url }, words), publishedAt ? `, published ${writeDay(publishedAt)}` : '')];
  }
  const facts = block.facts.map(({ label, text }) => h('li', [h('p', h('strong', label)), ...plainParts(text)]));
  return [...titled(block.caption), h('ul', facts)];
};
