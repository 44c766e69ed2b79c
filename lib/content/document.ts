// Content, stage 4: one Markdown file as a typed document. It is read when somebody asks for what stands in it.

import type { z } from 'zod';
import { type MarkdownText, parseMarkdown } from '../markdown';
import type { Problem } from '../problems';
import type { SourceFile } from '../source';
import { splitFrontMatter } from './front-matter';
import { checkPageKeys, checkPartialKeys } from './key-effects';
import { type PageFrontMatter, pageSchema } from './schema/page';
import { type PartialFrontMatter, partialSchema } from './schema/partial';
import { knownKeys } from './schema/shape';
import { validate } from './schema/validate';
import type { Origin } from './site';
import { innerNames, NO_NAMES, type UnsureNames } from './unsure-names';
import { entriesOf, makeYamlMap, placeOf, type YamlMap } from './yaml-value';
import { checkYamlWords } from './yaml-words';

/** What one file says, whatever else is in the tree. */
interface DocumentText<Data> {
  /** The keys of its front matter as written, as far as they could be read. */
  map: YamlMap;
  /** Undefined when the front matter has errors. */
  data: Data | undefined;
  /** The same of the keys that nothing is wrong with. */
  sound: Data | undefined;
  /** Names of blocks that its front matter may define, as far as it has errors. */
  unsure: UnsureNames;
  markdown: MarkdownText;
  problems: Problem[];
}

/** What is told of a file without its text: plain data, which can be kept and handed from thread to thread. */
export interface DocumentFacts extends Pick<DocumentText<never>, 'unsure' | 'problems'> {
  /** Whether its front matter has errors. */
  isBroken: boolean;
  keys: Origin['keys'];
}

/** Keys of front matter that pass untouched; which ones is unknown where `site.yml` is broken. */
export type ExtraKeys = readonly string[] | 'unknown';

abstract class MarkdownDocument<Data> {
  private text: DocumentText<Data> | undefined;
  private told: DocumentFacts | undefined;

  /** @param isUnreadable whether its text could not be read; that is told elsewhere */
  constructor(
    readonly source: SourceFile,
    readonly isUnreadable: boolean,
  ) {}

  get map(): YamlMap {
    return this.open().map;
  }

  get data(): Data | undefined {
    return this.open().data;
  }

  get sound(): Data | undefined {
    return this.open().sound;
  }

  get markdown(): MarkdownText {
    return this.open().markdown;
  }

  get facts(): DocumentFacts {
    this.told ??= tellFacts(this.open());
    return this.told;
  }

  /** Lets what was told of the same text elsewhere be known. */
  keepFacts(facts: DocumentFacts): void {
    this.told = facts;
  }

  /** Forgets the text, which takes memory: it is read again for whoever asks for it. */
  close(): void {
    this.told = this.facts;
    this.text = undefined;
  }

  protected abstract read(): DocumentText<Data>;

  private open(): DocumentText<Data> {
    this.text ??= this.isUnreadable ? unreadable(this.source) : this.read();
    return this.text;
  }
}

/** A page’s file. */
export class PageDocument extends MarkdownDocument<PageFrontMatter> {
  constructor(
    source: SourceFile,
    readonly url: string,
    readonly extraKeys: ExtraKeys,
    isUnreadable = false,
  ) {
    super(source, isUnreadable);
  }

  protected read(): DocumentText<PageFrontMatter> {
    const { source, extraKeys } = this;
    return readText(source, { kind: 'page', schema: pageSchema, extraKeys, checkKeys: checkPageKeys });
  }
}

/** A partial’s file. */
export class PartialDocument extends MarkdownDocument<PartialFrontMatter> {
  /** @param name as references write it: `content/a/b` */
  constructor(
    source: SourceFile,
    readonly name: string,
    isUnreadable = false,
  ) {
    super(source, isUnreadable);
  }

  protected read(): DocumentText<PartialFrontMatter> {
    return readText(this.source, {
      kind: 'partial',
      schema: partialSchema,
      extraKeys: [],
      checkKeys: checkPartialKeys,
    });
  }
}

function unreadable(source: SourceFile): DocumentText<never> {
  const map = makeYamlMap([], source.place(0, 0));
  const markdown = parseMarkdown(source.slice(0));
  return { map, data: undefined, sound: undefined, unsure: 'all', markdown, problems: [] };
}

function tellFacts({ map, data, unsure, problems }: DocumentText<unknown>): DocumentFacts {
  const keys = entriesOf(map).map(({ key, value }) => {
    return { name: key.text, key: key.written, value: placeOf(value) ?? key.written };
  });
  return { keys, isBroken: data === undefined, unsure, problems };
}

/** How the file of a page or a partial is read. */
interface Reading<Data> {
  kind: 'page' | 'partial';
  schema: z.ZodType<Data>;
  extraKeys: ExtraKeys;
  checkKeys(map: YamlMap, data: Data): Problem[];
}

function readText<Data>(source: SourceFile, { kind, schema, extraKeys, checkKeys }: Reading<Data>): DocumentText<Data> {
  const { data, body, problems } = splitFrontMatter(source, kind);
  const map = data ?? makeYamlMap([], source.place(0, 0));
  const keys = knownKeys(schema, []);
  const isLetThrough = (name: string) => (extraKeys === 'unknown' ? !keys.includes(name) : extraKeys.includes(name));
  const known = entriesOf(map).filter(({ key }) => !isLetThrough(key.text));
  const written = makeYamlMap(known, source.place(0, 0));
  const start = source.place(0, source.text.startsWith('---') ? 3 : 0);
  const standIn: Record<string, string> = kind === 'page' ? { title: source.path } : {};
  const typed = data && validate(schema, written, start, standIn);
  const isBelowTitle = kind === 'page' && !('before-content' in map);
  const markdown = parseMarkdown(body, isBelowTitle ? 1 : undefined);
  const idle = typed?.sound ? checkKeys(map, typed.sound) : [];
  const words = checkYamlWords(written);
  const unsure = data ? innerNames(map) : 'all';
  return {
    map,
    data: typed?.data,
    sound: typed?.sound,
    unsure: typed?.data ? NO_NAMES : unsure,
    markdown,
    problems: [...problems, ...(typed?.problems ?? []), ...idle, ...words, ...markdown.problems],
  };
}
