/** Work on many single pages, by as many threads as there are processors. */

import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import { type CheckedPage, checkPage } from '../../lib/checks';
import type { OpenTree } from '../../lib/content';
import { bundleCommands } from '../bundle-commands.mjs';
import type { Made } from '../kept/kept-records';
import type { DrawnPage, DrawnProps } from './draw-page';
import { type PackedTree, packTree } from './packed-tree';
import { checkPages, drawPages, readPages, writeFiles } from './page-worker';
import type { PublishedPage } from './read-published';
import type { FileInParts } from './write-in-parts';

/** Memory of a thread for what is young: what it works on is soon forgotten. */
const YOUNG_MB = 48;

/** How many pages a thread gets at a time. */
const AT_A_TIME = 6;

/** Checks pages, draws them, writes them, and reads them when they are finished. What is asked for in one go comes back in its order. */
export class PageWorkers {
  private pool: Promise<Tinypool | undefined> | undefined;
  /** What the threads were started with. */
  private tree: OpenTree | undefined;

  /** @param root the repository */
  constructor(private readonly root: string) {}

  /** Checks pages of a tree, by their URLs, each by itself. */
  async check(open: OpenTree, urls: readonly string[]): Promise<CheckedPage[]> {
    if (this.tree !== open) await this.close();
    this.tree = open;
    return this.run(checkPages, urls, async (some) => some.map((url) => checkPage(open, url)));
  }

  /** Draws pages. */
  draw(pages: readonly DrawnProps[]): Promise<Made<DrawnPage>[]> {
    return this.run(drawPages, pages);
  }

  /** Reads finished pages, by the paths of their files. */
  read(paths: readonly string[]): Promise<PublishedPage[]> {
    return this.run(readPages, paths);
  }

  /** Writes files into a folder, by their paths in it, and tells the SHA-256 of each. */
  async write(folder: string, files: readonly FileInParts[]): Promise<Map<string, string>> {
    const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
    for (const path of folders) mkdirSync(path, { recursive: true });
    const hashes = await this.run(
      writeFiles,
      files.map(({ path, parts }) => ({ path: join(folder, path), parts })),
    );
    return new Map(files.map(({ path }, index) => [path, hashes[index] ?? '']));
  }

  /** Ends the threads; work that is asked for afterwards begins new ones. */
  async close(): Promise<void> {
    const { pool } = this;
    this.pool = undefined;
    this.tree = undefined;
    await (await pool)?.destroy();
  }

  /**
   * @param work what a thread does
   * @param here the same, done by this process
   */
  private async run<Task, Result>(
    work: (tasks: readonly Task[]) => Promise<Result[]>,
    tasks: readonly Task[],
    here = work,
  ): Promise<Result[]> {
    // What one thread would do is done here: a thread has to load the components first.
    if (tasks.length <= AT_A_TIME) return here(tasks);
    this.pool ??= startThreads(this.root, this.tree && packTree(this.tree));
    const pool = await this.pool;
    if (!pool) return here(tasks);
    const chunks = Array.from({ length: Math.ceil(tasks.length / AT_A_TIME) }, (_, index) =>
      tasks.slice(index * AT_A_TIME, (index + 1) * AT_A_TIME),
    );
    const results: Result[][] = await Promise.all(chunks.map((chunk) => pool.run(chunk, { name: work.name })));
    return results.flat();
  }
}

/** Nothing where there is one processor, or where the program cannot be put into one file for them. */
async function startThreads(root: string, workerData: PackedTree | undefined): Promise<Tinypool | undefined> {
  const threads = availableParallelism();
  const bundled = threads > 1 ? await bundleCommands(root) : undefined;
  if (bundled === undefined) return undefined;
  const filename = pathToFileURL(join(dirname(bundled), 'pages/page-worker.js')).href;
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
  return new Tinypool({ filename, minThreads: threads, maxThreads: threads, resourceLimits, workerData });
}
