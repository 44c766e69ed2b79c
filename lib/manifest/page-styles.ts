// Manifest, third floor: which rules of the style sheets choose anything on a page.

import postcss, { type AtRule, type ChildNode, type Container } from 'postcss';
import { shortHash } from './hash';
import type { PageReading } from './read-page';

/** The names by which a selector chooses elements. */
interface Names {
  classes: string[];
  tags: string[];
  attributes: string[];
  ids: string[];
}

interface StyleRule {
  names: Names;
  /** What it says, with the conditions that it stands under. */
  text: string;
}

/** Attributes and states that browsers and scripts set without the page saying so first. */
const ALWAYS = new Set(['href', 'aria-expanded', 'aria-hidden', 'aria-pressed', 'checked', 'hidden', 'open']);

/**
 * Tells how pages are styled, so that a rule which chooses nothing on a page makes no difference to it: a style sheet that
 * gains a rule for one page leaves all the others as they are.
 */
export class PageStyles {
  private readonly rules = new Map<string, StyleRule[]>();
  /** What the rules choose elements by: another name makes no difference to any page. */
  private readonly wanted = new Set<string>();
  private readonly scripted: ReadonlySet<string>;
  private readonly known = new Map<string, string>();

  /**
   * @param sheets the text of each style sheet, by its URL
   * @param scripts the texts of scripts: a name in one of them may come to any element
   */
  constructor(sheets: ReadonlyMap<string, string>, scripts: Iterable<string>) {
    for (const [url, css] of sheets) {
      const rules = listRules(css);
      this.rules.set(url, rules);
      for (const { names } of rules) for (const name of Object.values(names).flat()) this.wanted.add(name);
    }
    this.scripted = new Set([...scripts].flatMap((code) => code.match(/[\w-]+/g) ?? []));
  }

  /** A hash of all rules that choose anything on a page. */
  hashFor({ sheets, names }: Pick<PageReading, 'sheets' | 'names'>): string {
    const isWanted = (name: string) => this.wanted.has(name);
    const lists = [names.classes, names.tags, names.attributes, names.ids].map((list) => list.filter(isWanted));
    const key = [sheets, ...lists].map((list) => list.join(' ')).join('|');
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const [classes, tags, attributes, ids] = [
      new Set(names.classes),
      new Set(names.tags),
      new Set(names.attributes),
      new Set(names.ids),
    ];
    const has = (set: ReadonlySet<string>) => (name: string) => set.has(name) || this.scripted.has(name);
    const applies = ({ names: wanted }: StyleRule) =>
      wanted.classes.every(has(classes)) &&
      wanted.ids.every(has(ids)) &&
      wanted.tags.every((tag) => tags.has(tag)) &&
      wanted.attributes.every((name) => ALWAYS.has(name) || has(attributes)(name));
    const texts = sheets.flatMap((url) => this.rules.get(url) ?? []).filter(applies);
    const hash = shortHash(texts.map(({ text }) => text).join('\n'));
    this.known.set(key, hash);
    return hash;
  }
}

function listRules(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  const visit = (container: Container<ChildNode>, conditions: string) => {
    container.each((node) => {
      if (node.type === 'rule') {
        const body = node.nodes.map((each) => each.toString()).join(';');
        for (const selector of node.selectors) {
          rules.push({ names: readSelector(selector), text: `${conditions}${selector}{${body}}` });
        }
      } else if (node.type === 'atrule') visitAtRule(node, conditions);
    });
  };
  const visitAtRule = (node: AtRule, conditions: string) => {
    const isCondition = /^(media|supports|layer|container)$/.test(node.name) && node.nodes !== undefined;
    if (isCondition) visit(node, `${conditions}@${node.name} ${node.params} `);
    // Whole, wherever it stands: a typeface, an animation, the margins of paper.
    else rules.push({ names: NOTHING, text: conditions + node.toString() });
  };
  visit(postcss.parse(css), '');
  return rules;
}

const NOTHING: Names = { classes: [], tags: [], attributes: [], ids: [] };

/** The names that must be there for a selector to choose anything; what stands in brackets after a colon may be missing. */
function readSelector(selector: string): Names {
  let plain = selector;
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(/::?[\w-]+(\([^()]*\))?/g, '');
  }
  const attributes = [...plain.matchAll(/\[\s*([\w-]+)[^\]]*\]/g)].map(([, name = '']) => name);
  const bare = plain.replace(/\[[^\]]*\]/g, '');
  const plainName = (name: string) => name.replace(/\\(.)/g, '$1');
  const found = (pattern: RegExp) => [...bare.matchAll(pattern)].map(([, name = '']) => plainName(name));
  return {
    classes: found(/\.((?:\\.|[\w-])+)/g),
    ids: found(/#((?:\\.|[\w-])+)/g),
    tags: found(/(?:^|[\s>+~])([a-z][a-z0-9-]*)/g),
    attributes,
  };
}
