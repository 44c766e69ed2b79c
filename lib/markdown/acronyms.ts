// Markdown, stage 2: what acronyms stand for, told where a page first uses each in its running text.

import type { Nodes, Parents, PhrasingContent, Text } from 'mdast';

/** What an acronym stands for, by the acronym. */
export type Acronyms = ReadonlyMap<string, string>;

/** The acronyms that a page has not used yet; its texts are marked in the order in which they are read. */
export class PageAcronyms {
  private readonly unused: Map<string, string>;
  private pattern: RegExp | undefined;

  constructor(acronyms: Acronyms) {
    this.unused = new Map(acronyms);
  }

  /** Marks the first uses in a part of a text; links, headings and code are left as they are. Changes the tree. */
  mark(node: Nodes): void {
    if (this.unused.size === 0 || !('children' in node) || UNMARKED.has(node.type)) return;
    for (let index = 0; index < node.children.length; index += 1) {
      const child = node.children[index];
      if (child?.type !== 'text') {
        if (child) this.mark(child);
        continue;
      }
      const marked = this.markText(child);
      if (!marked) continue;
      replaceChild(node, index, marked);
      // What stands after the mark is looked at next.
      index += marked.length - 2;
    }
  }

  /** What a text becomes when it uses an acronym first: what stands before, the acronym, and what stands after. */
  private markText({ value }: Text): PhrasingContent[] | undefined {
    this.pattern ??= patternOf([...this.unused.keys()]);
    const found = this.pattern.exec(value);
    const [name = ''] = found ?? [];
    const words = this.unused.get(name);
    if (!found || words === undefined) return undefined;
    this.unused.delete(name);
    this.pattern = undefined;
    const before = value.slice(0, found.index);
    const after = value.slice(found.index + name.length);
    return [{ type: 'text', value: before }, abbreviation(name, words, before), { type: 'text', value: after }];
  }
}

/** The longest first: where `UK ENIC` is an acronym, `UK` is not one inside it. */
function patternOf(names: readonly string[]): RegExp {
  const sorted = names.toSorted((a, b) => b.length - a.length).map(escapePattern);
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${sorted.join('|')})(?![\\p{L}\\p{N}_])`, 'u');
}

const UNMARKED = new Set<Nodes['type']>(['heading', 'link', 'linkReference', 'definition']);

/** Where the words stand right before the acronym, as in “words (A)”, print need not tell them again. */
function abbreviation(name: string, words: string, before: string): PhrasingContent {
  const isTold = before.toLowerCase().endsWith(`${words.toLowerCase()} (`);
  const hProperties = isTold ? { title: words, className: ['told'] } : { title: words };
  return { type: 'emphasis', children: [{ type: 'text', value: name }], data: { hName: 'abbr', hProperties } };
}

function replaceChild(parent: Parents, index: number, nodes: PhrasingContent[]): void {
  const children: Nodes[] = parent.children;
  children.splice(index, 1, ...nodes);
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
