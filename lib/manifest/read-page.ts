// Manifest, third floor: from the HTML of one finished page to what visitors and machines get of it.

import { type DefaultTreeAdapterTypes as Html, parse } from 'parse5';
import { collapse, shortHash } from './hash';
import { attributeOf, blockTags, classesOf, silentTags, textIn } from './html';
import { phonePicture } from './phone-picture';
import { readMeta, readRefresh, SEARCH_DATA } from './read-meta';

/** A stretch of words that stands on lines of its own. */
export interface Block {
  /** `frame`: what stands round the pages. */
  region: 'main' | 'frame';
  /** The element that it stands in: `p`, `h2`, `li` … */
  kind: string;
  /** A hash of its markup, without where its links lead, and of the elements that it stands in. */
  markup: string;
  text: string;
}

type NameKind = 'classes' | 'tags' | 'attributes' | 'ids';

/** What one page of HTML holds: plain data. */
export interface PageReading {
  title: string;
  meta: Record<string, string>;
  /** Where it leads at once, of a page at an old path. */
  leadsTo: string | undefined;
  blocks: Block[];
  headings: { level: number; text: string; id: string }[];
  links: string[];
  pictures: { src: string; alt: string }[];
  /** The files that a phone loads of its pictures. */
  phonePictures: string[];
  /** Names that style rules choose elements by, sorted. */
  names: Record<NameKind, string[]>;
  /** A hash of its markup without white space, names of style sheets and scripts. */
  markup: string;
  sheets: string[];
  scripts: string[];
}

/** Marks what previews alone show: it is no part of the page. */
const PREVIEW_MARK = 'data-preview';

/** Names of made files that stand in a page and say nothing of it. */
const MADE_NAMES = new Set(['data-index']);

/** Stand for line ends and spaces that count, while the rest is taken out. */
const [KEPT_END, KEPT_SPACE] = ['\u0001', '\u0002'];

/** Reads a finished page. */
export function readPage(html: string): PageReading {
  const reader = new PageReader();
  reader.visit(parse(html));
  return reader.finish();
}

class PageReader {
  private readonly names: Record<NameKind, Set<string>> = {
    classes: new Set(),
    tags: new Set(),
    attributes: new Set(),
    ids: new Set(),
  };
  private readonly reading: Omit<PageReading, 'names'> = {
    title: '',
    meta: {},
    leadsTo: undefined,
    blocks: [],
    headings: [],
    links: [],
    pictures: [],
    phonePictures: [],
    markup: '',
    sheets: [],
    scripts: [],
  };
  private readonly markup: string[] = [];
  private readonly run: { text: string; markup: string } = { text: '', markup: '' };
  private readonly path: string[] = [];
  private kinds: string[] = [];
  private isMain = false;
  private isPre = false;

  finish(): PageReading {
    const whole = this.markup.join('').replace(SPACE_AT_BLOCKS, '$1');
    const { classes, tags, attributes, ids } = this.names;
    const sorted = (names: ReadonlySet<string>) => [...names].sort();
    return {
      ...this.reading,
      markup: shortHash(whole),
      links: [...new Set(this.reading.links)],
      names: {
        classes: sorted(classes),
        tags: sorted(tags),
        attributes: sorted(attributes),
        ids: sorted(ids),
      },
    };
  }

  visit(node: Html.Node): void {
    if (node.nodeName === '#text' && 'value' in node) this.addText(node.value);
    else if ('tagName' in node) this.visitElement(node);
    else this.visitAll(node);
  }

  private visitElement(node: Html.Element): void {
    if (attributeOf(node, PREVIEW_MARK) !== undefined || this.isApart(node)) return;
    const { tagName } = node;
    this.note(node);
    if (tagName === 'head') {
      this.visitHead(node);
      return;
    }
    const isBlock = blockTags.has(tagName);
    if (isBlock) this.endRun();
    const before = { kinds: this.kinds, isMain: this.isMain, isPre: this.isPre };
    if (isBlock) this.kinds = [...this.kinds, tagName];
    if (tagName === 'main') this.isMain = true;
    if (tagName === 'pre') this.isPre = true;
    this.open(node, isBlock);
    if (silentTags.has(tagName)) this.addSilent(node);
    else if (attributeOf(node, 'hidden') === undefined) this.visitAll(node);
    else this.addSilent(node);
    if (isBlock) this.endRun();
    this.close(tagName, isBlock);
    Object.assign(this, before);
    if (tagName === 'br') this.run.text += ' ';
  }

  private visitAll(node: Html.Node): void {
    if ('childNodes' in node) for (const child of node.childNodes) this.visit(child);
  }

  /** Style sheets and scripts: which ones, and not what they are called. */
  private isApart(node: Html.Element): boolean {
    const { tagName } = node;
    const [rel, href, src] = ['rel', 'href', 'src'].map((name) => attributeOf(node, name));
    if (tagName === 'link' && rel === 'stylesheet' && href) return this.reading.sheets.push(href) > 0;
    if (tagName === 'script' && src) return this.reading.scripts.push(src) > 0;
    return tagName === 'link' && rel === 'modulepreload';
  }

  private visitHead(head: Html.Element): void {
    const { title, meta, leadsTo } = readMeta(head);
    Object.assign(this.reading, { title, leadsTo });
    Object.assign(this.reading.meta, meta);
    for (const child of head.childNodes) {
      if (!('tagName' in child) || attributeOf(child, PREVIEW_MARK) !== undefined || this.isApart(child)) continue;
      if (child.tagName === 'meta' && attributeOf(child, 'name') === 'robots') continue;
      this.markup.push(openTag(child), collapse(textIn(child)));
    }
  }

  private note(node: Html.Element): void {
    this.noteNames(node);
    const { headings, links, pictures } = this.reading;
    const level = /^h([1-6])$/.exec(node.tagName)?.[1];
    const isShown = attributeOf(node, 'hidden') === undefined;
    if (level && this.isMain && isShown) {
      headings.push({ level: Number(level), text: collapse(textIn(node)), id: attributeOf(node, 'id') ?? '' });
    }
    const href = node.tagName === 'a' ? attributeOf(node, 'href') : undefined;
    if (href) links.push(href);
    if (node.tagName === 'img') {
      pictures.push({ src: attributeOf(node, 'src') ?? '', alt: attributeOf(node, 'alt') ?? '' });
    }
    // A drawing is one file for every window.
    const srcset = attributeOf(node, 'srcset');
    if (node.tagName === 'img' && srcset === undefined) this.reading.phonePictures.push(attributeOf(node, 'src') ?? '');
    if (node.tagName === 'source' && attributeOf(node, 'type') === 'image/avif' && srcset) {
      this.reading.phonePictures.push(phonePicture(srcset));
    }
    const isData = node.tagName === 'script' && attributeOf(node, 'type') === 'application/ld+json';
    if (isData) this.reading.meta[SEARCH_DATA] = shortHash(textIn(node));
    const isRefresh = node.tagName === 'meta' && attributeOf(node, 'http-equiv') === 'refresh';
    if (isRefresh) this.reading.leadsTo = readRefresh(node);
  }

  private noteNames(node: Html.Element): void {
    const { names } = this;
    names.tags.add(node.tagName);
    for (const name of classesOf(node)) names.classes.add(name);
    for (const { name, value } of node.attrs) {
      names.attributes.add(name);
      if (name === 'id') names.ids.add(value);
    }
  }

  private addText(value: string): void {
    const text = value.replace(/\s+/g, ' ');
    this.run.text += this.isPre ? value : text;
    this.run.markup += text;
    this.markup.push(this.isPre ? value.replaceAll('\n', KEPT_END).replace(/\s/g, KEPT_SPACE) : text);
  }

  /** Markup that no words are read from. */
  private addSilent(node: Html.Element): void {
    if (node.tagName === 'script' || node.tagName === 'style') this.markup.push(collapse(textIn(node)));
    else for (const child of node.childNodes) this.addMarkup(child);
  }

  private addMarkup(node: Html.Node): void {
    if ('value' in node) this.markup.push(collapse(node.value));
    if (!('tagName' in node)) return;
    this.noteNames(node);
    this.markup.push(openTag(node));
    for (const child of node.childNodes) this.addMarkup(child);
    this.markup.push(`</${node.tagName}>`);
  }

  private open(node: Html.Element, isBlock: boolean): void {
    const tag = openTag(node);
    this.markup.push(tag);
    if (isBlock) this.path.push(`${node.tagName}.${attributeOf(node, 'class') ?? ''}`);
    // Where a link leads is told of the page: its words are in the same markup.
    else if (!silentTags.has(node.tagName)) this.run.markup += node.tagName === 'a' ? openTag(node, ['href']) : tag;
    // Parts that a style sets apart: their words are not one word.
    if (/^(a|span)$/.test(node.tagName) && /__/.test(attributeOf(node, 'class') ?? '')) this.run.text += ' ';
  }

  private close(tagName: string, isBlock: boolean): void {
    this.markup.push(`</${tagName}>`);
    if (isBlock) this.path.pop();
    else if (!silentTags.has(tagName)) this.run.markup += `</${tagName}>`;
  }

  /** A block ends where another element that begins a line does, or begins. */
  private endRun(): void {
    const { text: written, markup } = this.run;
    this.run.text = '';
    this.run.markup = '';
    const text = this.isPre ? written.replace(/\s+$/, '') : collapse(written);
    if (text.trim() === '') return;
    const hash = shortHash(`${this.path.join('>')}|${collapse(markup)}`, 6);
    const kind = this.kinds.at(-1) ?? 'body';
    this.reading.blocks.push({ region: this.isMain ? 'main' : 'frame', kind, markup: hash, text });
  }
}

const SPACE_AT_BLOCKS = new RegExp(`\\s*(</?(?:${[...blockTags].join('|')})(?=[\\s>])[^>]*>)\\s*`, 'g');

/** The tag that opens an element, its attributes as they are written, but for names of made files and those left out. */
function openTag({ tagName, attrs }: Html.Element, without: readonly string[] = []): string {
  const written = attrs.filter(({ name }) => !MADE_NAMES.has(name) && !without.includes(name));
  return `<${tagName}${written.map(({ name, value }) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('')}>`;
}
