/** What Next compiles of the program, kept from build to build: it hangs on no content, and takes most of a small build. */

import { cpSync, existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** So many programs are kept: what is published and its preview, now and before the last change. */
const MOST = 4;

/** What lies in Next’s folder and is not made by compiling. */
const BESIDE = new Set(['cache', 'dev', 'diagnostics', 'lock', 'trace', 'trace-build', 'types']);

/** What rendering leaves there: Next would take it for its own when it renders another content. */
const RENDERED = /^(export-[\w-]+|prerender-manifest)\.json$|\.(body|html|meta|rsc|segments)$/;

/** Compiled code by the program that it was made of. */
export class KeptCode {
  /**
   * @param folder of kept code alone; safe to delete
   * @param nextDir Next’s folder
   */
  constructor(
    private readonly folder: string,
    private readonly nextDir: string,
  ) {}

  /**
   * Puts the code of a program into Next’s folder, in the place of whatever was compiled there.
   *
   * @param key a hash of the program
   * @returns whether it was there
   */
  restore(key: string): boolean {
    const kept = join(this.folder, key);
    if (!existsSync(kept)) return false;
    // At once: between small steps, whatever else the build does meanwhile would keep Next waiting for seconds.
    for (const name of existsSync(this.nextDir) ? readdirSync(this.nextDir) : []) {
      if (!BESIDE.has(name)) rmSync(join(this.nextDir, name), { recursive: true, force: true });
    }
    cpSync(kept, this.nextDir, { recursive: true, verbatimSymlinks: true });
    // The one used last is dropped last.
    const now = new Date();
    utimesSync(kept, now, now);
    return true;
  }

  /** Keeps what Next has compiled, and drops what was not used for long. */
  async keep(key: string): Promise<void> {
    const unfinished = join(this.folder, `${key}.${process.pid}`);
    await rm(unfinished, { recursive: true, force: true });
    await cp(this.nextDir, unfinished, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !RENDERED.test(basename(path)) && !(BESIDE.has(basename(path)) && isIn(this.nextDir, path)),
    });
    await this.drop(key);
    await rename(unfinished, join(this.folder, key));
    const timeOf = (name: string) => statSync(join(this.folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const names = await readdir(this.folder);
    const old = names.toSorted((a, b) => timeOf(b) - timeOf(a)).slice(MOST);
    for (const name of old) await this.drop(name);
  }

  /** Removes the code of a program. */
  async drop(key: string): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await rm(join(this.folder, key), { recursive: true, force: true });
  }
}

function isIn(folder: string, path: string): boolean {
  return join(folder, basename(path)) === path;
}
