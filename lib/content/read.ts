// Content, stage 1: from a folder to its files.

import { join, relative, resolve, sep } from 'node:path';
import { type Problem, problem } from '../problems';
import { type Place, SourceFile, wholeFile } from '../source';
import { decodeText } from './decode';
import { kindOf, LARGEST_FILE, readBytes, readSteadily, stampOf } from './disk';
import { type Asset, type ReadText, TreeMemory } from './tree-memory';
import { walkFolder } from './walk-folder';

/** A folder of content as it lies on the disk. */
export interface ContentTree {
  /** Path of the folder from the working directory, with forward slashes. */
  folder: string;
  /** Whether there is such a folder. */
  isThere: boolean;
  /** Pages, partials and settings, sorted by path. */
  texts: SourceFile[];
  /** Files whose text could not be read: empty here, so that links to them are not dead. */
  broken: SourceFile[];
  /** Paths in the tree of everything else, sorted. */
  assets: string[];
  /** The same by their paths. */
  assetFiles: Map<string, Asset>;
  problems: Problem[];
  /** The bytes of an asset. */
  readAsset(path: string): Promise<Buffer>;
}

/**
 * Reads a folder of content; what is wrong with one file leaves the others as they are.
 *
 * Files are read one after another and waited for: thousands of small ones come several times as fast as with a promise
 * for each step, most of all in Next’s development server, which keeps a record of every promise.
 */
export async function readTree(contentDir: string, memory = new TreeMemory()): Promise<ContentTree> {
  const root = resolve(contentDir);
  const folder = toPosix(relative(process.cwd(), root)) || '.';
  const tree: ContentTree = {
    folder,
    isThere: true,
    texts: [],
    broken: [],
    assets: [],
    assetFiles: new Map(),
    problems: [],
    readAsset: (path) => readBytes(join(root, path)),
  };
  const kind = kindOf(root);
  if (kind !== 'folder') {
    const hint = 'Make the folder and put home.md into it, or set CONTENT_DIR to the folder that holds the pages.';
    const message = kind ? `"${folder}" is a file, not a folder.` : `There is no folder "${folder}".`;
    tree.problems.push(problem('no-content', wholeFile(folder), message, hint));
    return { ...tree, isThere: false };
  }
  const { paths, faults } = walkFolder(root);
  for (const { path, rule, message, hint } of faults) {
    tree.problems.push(problem(rule, wholeFile(path ? fileIn(folder, path) : folder), message, hint));
  }
  memory.keep(paths);
  const all = new Set([...paths, ...memory.unsaved.keys()]);
  const sorted = [...all].sort();
  tree.assets = sorted.filter((path) => !isText(path));
  for (const path of tree.assets) {
    tree.assetFiles.set(
      path,
      memory.recallAsset(path, () => stampOf(join(root, path))),
    );
  }
  for (const path of sorted.filter(isText)) {
    const fullPath = join(root, path);
    const { texts, broken, problems } =
      memory.recallText(path, () => stampOf(fullPath)) ??
      (await readAnew(fullPath, fileIn(folder, path), path, memory));
    tree.texts.push(...texts);
    tree.broken.push(...broken);
    tree.problems.push(...problems);
  }
  return tree;
}

/** Reads a text file, and keeps what that gave for the next time. */
async function readAnew(fullPath: string, file: string, path: string, memory: TreeMemory): Promise<ReadText> {
  const stamp = stampOf(fullPath);
  const result: ReadText = { texts: [], broken: [], problems: [] };
  const bytes = await readSteadily(fullPath);
  if (bytes !== 'gone') takeText(bytes, file, path, result);
  memory.keepText(path, stamp, result);
  return result;
}

/** A tree of files that lie on no disk, by their path in it: texts, or bytes as a disk would give them. */
export function makeTree(files: Readonly<Record<string, string | Uint8Array>>): ContentTree {
  const paths = Object.keys(files).sort();
  const bytesOf = (path: string) => Buffer.from(files[path] ?? '');
  const assets = paths.filter((path) => !isText(path));
  const tree: ContentTree = {
    folder: '.',
    isThere: true,
    texts: [],
    broken: [],
    assets,
    assetFiles: new Map(assets.map((path) => [path, { path, size: bytesOf(path).length }])),
    problems: [],
    readAsset: async (path) => bytesOf(path),
  };
  for (const path of paths.filter(isText)) {
    const bytes = bytesOf(path);
    takeText(bytes.length > LARGEST_FILE ? 'too large' : bytes, path, path, tree);
  }
  return tree;
}

/** The path of a file of the tree from the working directory. */
export function fileIn(folder: string, path: string): string {
  return folder === '.' ? path : `${folder}/${path}`;
}

/** Whether the engine reads a file itself: a page, a partial or a setting. */
function isText(path: string): boolean {
  return /\.(md|ya?ml)$/.test(path) && !/^(media|static)\//.test(path);
}

/** Puts the text that a file’s bytes are into the result, or what keeps them from being one. */
function takeText(bytes: Buffer | string, file: string, path: string, result: ReadText): void {
  const tell = (at: Place, message: string, hint: string) => {
    result.broken.push(new SourceFile(file, path, ''));
    result.problems.push(problem('unreadable-file', at, message, hint));
  };
  if (bytes === 'too large') {
    tell(wholeFile(file), `"${path}" is larger than 1 MiB.`, 'Split it into several pages or partials.');
  } else if (!Buffer.isBuffer(bytes)) {
    tell(wholeFile(file), `"${path}" could not be read (${bytes}).`, 'Check that it may be read.');
  } else {
    const { text, fault } = decodeText(bytes);
    const source = new SourceFile(file, path, text);
    const at = source.text.length;
    if (fault) tell(source.place(at, at + 1), fault.message, fault.hint);
    else result.texts.push(source);
  }
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
