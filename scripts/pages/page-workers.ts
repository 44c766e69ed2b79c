/** Work on many single pages, by as many threads as there are processors. */

import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Tinypool } from 'tinypool';
import { bundleCommands } from '../bundle-commands.mjs';
import { type DrawnPage, type DrawnProps, drawPage } from './draw-page';
import { type PublishedPage, readPublished } from './read-published';

/** Fewer pages than these are done here and now: a thread has to load the components first. */
const FEWEST = 6;

/** Pages that a thread gets at a time. */
const AT_A_TIME = 8;

/** Draws and reads pages. What is asked for in one go comes back in its order. */
export class PageWorkers {
  private pool: Promise<Tinypool | undefined> | undefined;

  /** @param root the repository */
  constructor(private readonly root: string) {}

  /** Draws pages. */
  draw(pages: readonly DrawnProps[]): Promise<DrawnPage[]> {
    return this.run('drawPages', pages, drawPage);
  }

  /** Reads finished pages, by the paths of their files. */
  read(paths: readonly string[]): Promise<PublishedPage[]> {
    return this.run('readPages', paths, readPublished);
  }

  /** Ends the threads; work that is asked for afterwards begins new ones. */
  async close(): Promise<void> {
    await (await this.pool)?.destroy();
    this.pool = undefined;
  }

  private async run<Task, Result>(
    name: string,
    tasks: readonly Task[],
    one: (task: Task) => Result,
  ): Promise<Result[]> {
    if (tasks.length >= FEWEST) this.pool ??= startThreads(this.root);
    const pool = tasks.length >= FEWEST ? await this.pool : undefined;
    if (!pool) return tasks.map(one);
    const chunks = Array.from({ length: Math.ceil(tasks.length / AT_A_TIME) }, (_, index) =>
      tasks.slice(index * AT_A_TIME, (index + 1) * AT_A_TIME),
    );
    const results: Result[][] = await Promise.all(chunks.map((chunk) => pool.run(chunk, { name })));
    return results.flat();
  }
}

/** Nothing where there is one processor, or where the program cannot be put into one file for them. */
async function startThreads(root: string): Promise<Tinypool | undefined> {
  const threads = availableParallelism();
  const bundled = threads > 1 ? await bundleCommands(root) : undefined;
  if (bundled === undefined) return undefined;
  const filename = join(dirname(bundled), 'pages/page-worker.js');
  const { Tinypool } = await import('tinypool');
  return new Tinypool({ filename, minThreads: threads, maxThreads: threads });
}
