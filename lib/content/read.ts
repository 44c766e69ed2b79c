// Content, stage 1: from a folder to its files. The one file here that touches the disk.

import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { type Problem, problem } from '../problems';
import { SourceFile } from '../source';

/** A folder of content as it lies on the disk. */
export interface ContentTree {
  /** Path of the folder from the working directory, with forward slashes. */
  folder: string;
  /** Pages, partials and settings, sorted by path. */
  texts: SourceFile[];
  /** Files whose text could not be read: empty here, so that links to them are not dead. */
  broken: SourceFile[];
  /** Paths in the tree of everything else, sorted. */
  assets: string[];
  problems: Problem[];
  /** The bytes of an asset. */
  readAsset(path: string): Promise<Buffer>;
}

/** No page is that long: a larger file is a mistake, and would be slow to read. */
const LARGEST_FILE = 1024 * 1024;

/** How many files are read at once. */
const AT_ONCE = 200;

/** What reading one text file gave: its text, or what is wrong with it. */
type ReadText = Pick<ContentTree, 'texts' | 'broken' | 'problems'>;

/** What was read of a folder before: a file that has not changed since is not read anew. */
export class TreeMemory {
  /** By path: texts that an editor has open and not saved yet; they stand for their files. */
  readonly unsaved = new Map<string, SourceFile>();
  /** Paths of the only files that may have changed; undefined when any may have. */
  changed: ReadonlySet<string> | undefined;
  private known = new Map<string, ReadText & { stamp: string }>();

  /** Calls `read` unless the file at a path is as it was. */
  async recall(path: string, fullPath: string, read: (result: ReadText) => Promise<void>): Promise<ReadText> {
    const before = this.known.get(path);
    if (before && this.changed && !this.changed.has(path)) return before;
    const stamp = await stat(fullPath).then(
      ({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`,
      () => '',
    );
    if (before && stamp !== '' && before.stamp === stamp) return before;
    const result = { texts: [], broken: [], problems: [], stamp };
    await read(result);
    this.known.set(path, result);
    return result;
  }

  /** Forgets the files that are no longer there. */
  keep(paths: readonly string[]): void {
    const there = new Set(paths);
    for (const path of this.known.keys()) if (!there.has(path)) this.known.delete(path);
  }
}

/** Reads a folder of content; what is wrong with one file leaves the others as they are. */
export async function readTree(contentDir: string, memory = new TreeMemory()): Promise<ContentTree> {
  const root = resolve(contentDir);
  const folder = toPosix(relative(process.cwd(), root)) || '.';
  const tree: ContentTree = {
    folder,
    texts: [],
    broken: [],
    assets: [],
    problems: [],
    readAsset: (path) => readFile(join(root, path)),
  };
  const found = await stat(root).catch(() => undefined);
  if (!found?.isDirectory()) {
    const hint = 'Make the folder and put home.md into it, or set CONTENT_DIR to the folder that holds the pages.';
    tree.problems.push(problem('no-content', wholeFile(folder), `"${folder}" is not a folder.`, hint));
    return tree;
  }
  const paths: string[] = [];
  await walk(root, '', paths, tree.problems, folder);
  memory.keep(paths);
  const all = new Set([...paths, ...memory.unsaved.keys()]);
  const isText = (path: string) => /\.(md|ya?ml)$/.test(path) && !/^(media|static)\//.test(path);
  const sorted = [...all].sort();
  tree.assets = sorted.filter((path) => !isText(path));
  const read = await inTurns(sorted.filter(isText), async (path): Promise<ReadText> => {
    const unsaved = memory.unsaved.get(path);
    if (unsaved) return { texts: [unsaved], broken: [], problems: [] };
    const fullPath = join(root, path);
    return memory.recall(path, fullPath, (result) => readText(fullPath, `${folder}/${path}`, path, result));
  });
  for (const { texts, broken, problems } of read) {
    tree.texts.push(...texts);
    tree.broken.push(...broken);
    tree.problems.push(...problems);
  }
  return tree;
}

/** Does one thing for each item, a few hundred at a time: a system has no more files open at once. */
async function inTurns<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(work))));
  }
  return results;
}

/** A tree of texts that lie on no disk. */
export function makeTree(files: Readonly<Record<string, string>>): ContentTree {
  const texts = Object.entries(files).map(([path, text]) => new SourceFile(path, path, text));
  const readAsset = async (path: string) => Promise.reject(new Error(`"${path}" lies on no disk.`));
  return { folder: '.', texts, broken: [], assets: [], problems: [], readAsset };
}

/** The place that stands for a file as a whole. */
export function wholeFile(file: string) {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

async function walk(root: string, under: string, paths: string[], problems: Problem[], folder: string): Promise<void> {
  const report = (rule: 'unknown-file' | 'unreadable-file', path: string, message: string, hint: string) =>
    problems.push(problem(rule, wholeFile(`${folder}/${path}`), message, hint));
  const entries = await readdir(join(root, under), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (!Array.isArray(entries)) {
    report(
      'unreadable-file',
      under,
      `The folder "${under}" could not be read (${entries.code}).`,
      'Check that it may be read.',
    );
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = under ? `${under}/${entry.name}` : entry.name;
    if (entry.isSymbolicLink() && !(await isFileInside(root, path))) {
      const message = `"${path}" is a link to a folder, out of the content folder, or to nothing.`;
      report('unreadable-file', path, message, 'Put the file itself here.');
    } else if (entry.isDirectory() && /\.(md|ya?ml)$/.test(entry.name)) {
      report(
        'unknown-file',
        path,
        `"${path}" is a folder with the name of a file.`,
        'Give the folder a name without an end.',
      );
    } else if (entry.isDirectory()) await walk(root, path, paths, problems, folder);
    else paths.push(path);
  }
}

/** Whether a symbolic link leads to a file of the tree: links to folders could lead round in a loop. */
async function isFileInside(root: string, path: string): Promise<boolean> {
  const target = await realpath(join(root, path)).catch(() => '');
  return target.startsWith((await realpath(root)) + sep) && (await stat(target)).isFile();
}

async function readText(fullPath: string, file: string, path: string, tree: ReadText): Promise<void> {
  const bytes = await readFile(fullPath).catch((error: NodeJS.ErrnoException) => error);
  if (!Buffer.isBuffer(bytes)) {
    const message = `"${path}" could not be read (${bytes.code}).`;
    tree.problems.push(
      problem('unreadable-file', wholeFile(file), message, 'Check that the file is there and may be read.'),
    );
    return;
  }
  if (bytes.length > LARGEST_FILE) {
    const message = `"${path}" is larger than 1 MiB.`;
    tree.problems.push(
      problem('unreadable-file', wholeFile(file), message, 'Split it into several pages or partials.'),
    );
    tree.broken.push(new SourceFile(file, path, ''));
    return;
  }
  const end = firstBadByte(bytes);
  const text = bytes.subarray(0, end).toString('utf8');
  const source = new SourceFile(file, path, text);
  if (end === bytes.length) {
    tree.texts.push(source);
    return;
  }
  tree.broken.push(new SourceFile(file, path, ''));
  const byte = (bytes[end] ?? 0).toString(16).padStart(2, '0');
  const at = source.text.length;
  const message = `The byte 0x${byte} is not text in UTF-8.`;
  tree.problems.push(problem('unreadable-file', source.place(at, at), message, 'Save the file as UTF-8.'));
}

/** The offset of the first byte that is not valid UTF-8, or is a NUL; the length when all is well. */
function firstBadByte(bytes: Buffer): number {
  const nul = bytes.indexOf(0);
  const limit = nul === -1 ? bytes.length : nul;
  if (isUtf8(bytes.subarray(0, limit), false)) return limit;
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && !isUtf8(bytes.subarray(0, low), false)) low -= 1;
  return low;
}

/** Whether bytes are UTF-8; where more may follow, a character that is cut off at the end counts as well. */
function isUtf8(bytes: Uint8Array, mayContinue: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayContinue });
    return true;
  } catch {
    return false;
  }
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
