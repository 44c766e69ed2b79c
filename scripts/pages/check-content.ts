/** Checks the content of a site before it is built: what one text says by itself is kept, or told by several threads. */

import { join } from 'node:path';
import { type CheckedContent, checkTree, forgetTexts, type ReadText } from '../../lib/checks';
import { readPlainLanguage, readTree } from '../../lib/content';
import type { SourceFile } from '../../lib/source';
import { hash } from '../kept/hash';
import { KeptRecords } from '../kept/kept-records';
import type { PageWork } from './page-work';

/** Loads the content folder and checks it whole. */
export async function checkContent(
  contentDir: string,
  { program, cache, workers, tell }: PageWork,
): Promise<CheckedContent> {
  const tree = await readTree(contentDir);
  const limits = readPlainLanguage(tree);
  const made = hash(program, JSON.stringify(limits));
  const sources = new Map(tree.texts.filter(({ path }) => path.endsWith('.md')).map((source) => [source.path, source]));
  const sourceOf = (path: string): SourceFile => {
    const source = sources.get(path);
    if (!source) throw new Error(`the tree has no text ${path}`);
    return source;
  };
  const kept = new KeptRecords<ReadText>(join(cache, 'texts'));
  const keyOf = (path: string) => hash(made, sourceOf(path).file, sourceOf(path).written);
  const make = (paths: readonly string[]) => workers.readTexts(paths.map(sourceOf), limits);
  const read = new Map<SourceFile, ReadText>();
  for await (const [path, text] of kept.each([...sources.keys()], keyOf, make)) {
    read.set(sourceOf(path), text);
    tell(read.size, sources.size);
  }
  return forgetTexts(await checkTree(tree, read));
}
