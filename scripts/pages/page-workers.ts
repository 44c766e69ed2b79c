/** Work on many single pages, by as many threads as there are processors. */

import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Tinypool } from 'tinypool';
import type { ReadText } from '../../lib/checks';
import type { PlainLanguageLimits } from '../../lib/content';
import type { SourceFile } from '../../lib/source';
import { bundleCommands } from '../bundle-commands.mjs';
import type { DrawnPage, DrawnProps } from './draw-page';
import { drawPages, readPages, readTexts, type WrittenText } from './page-worker';
import type { PublishedPage } from './read-published';

/** How much a thread gets at a time: texts are read in a fifth of the time that a page takes. */
const PAGES_AT_A_TIME = 6;
const TEXTS_AT_A_TIME = 30;

/** Reads texts, draws pages and reads those. What is asked for in one go comes back in its order. */
export class PageWorkers {
  private pool: Promise<Tinypool | undefined> | undefined;

  /** @param root the repository */
  constructor(private readonly root: string) {}

  /** Reads texts of content, each by itself. */
  readTexts(texts: readonly SourceFile[], limits: PlainLanguageLimits): Promise<ReadText[]> {
    const written = texts.map(({ file, path, written }): WrittenText => ({ file, path, written, limits }));
    return this.run(readTexts, written, TEXTS_AT_A_TIME);
  }

  /** Draws pages. */
  draw(pages: readonly DrawnProps[]): Promise<DrawnPage[]> {
    return this.run(drawPages, pages, PAGES_AT_A_TIME);
  }

  /** Reads finished pages, by the paths of their files. */
  read(paths: readonly string[]): Promise<PublishedPage[]> {
    return this.run(readPages, paths, PAGES_AT_A_TIME);
  }

  /** Ends the threads; work that is asked for afterwards begins new ones. */
  async close(): Promise<void> {
    await (await this.pool)?.destroy();
    this.pool = undefined;
  }

  private async run<Task, Result>(
    work: (tasks: readonly Task[]) => Result[],
    tasks: readonly Task[],
    atATime: number,
  ): Promise<Result[]> {
    // What one thread would do is done here: a thread has to load the components first.
    if (tasks.length <= atATime) return work(tasks);
    this.pool ??= startThreads(this.root);
    const pool = await this.pool;
    if (!pool) return work(tasks);
    const chunks = Array.from({ length: Math.ceil(tasks.length / atATime) }, (_, index) =>
      tasks.slice(index * atATime, (index + 1) * atATime),
    );
    const results: Result[][] = await Promise.all(chunks.map((chunk) => pool.run(chunk, { name: work.name })));
    return results.flat();
  }
}

/** Nothing where there is one processor, or where the program cannot be put into one file for them. */
async function startThreads(root: string): Promise<Tinypool | undefined> {
  const threads = availableParallelism();
  const bundled = threads > 1 ? await bundleCommands(root) : undefined;
  if (bundled === undefined) return undefined;
  const filename = pathToFileURL(join(dirname(bundled), 'pages/page-worker.js')).href;
  const { Tinypool } = await import('tinypool');
  return new Tinypool({ filename, minThreads: threads, maxThreads: threads });
}
