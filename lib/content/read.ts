// Content, stage 1: from a folder to its files. The one file here that touches the disk.

import { constants, type Dirent } from 'node:fs';
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Problem, problem, type RuleName } from '../problems';
import { type Place, SourceFile, wholeFile } from '../source';
import { decodeText } from './decode';
import { type Asset, type ReadText, type Stamp, TreeMemory } from './tree-memory';

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

/** No page is that long: a larger file is a mistake, and would be slow to read. */
const LARGEST_FILE = 1024 * 1024;

/** How often a file is tried that is being saved, and the milliseconds between. */
const ATTEMPTS = 5;
const PAUSE = 20;

/** How many files are read at once. */
const AT_ONCE = 200;

/** Reads a folder of content; what is wrong with one file leaves the others as they are. */
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
    readAsset: (path) => readFile(join(root, path)),
  };
  const found = await stat(root).catch(() => undefined);
  if (!found?.isDirectory()) {
    const hint = 'Make the folder and put home.md into it, or set CONTENT_DIR to the folder that holds the pages.';
    const message = found ? `"${folder}" is a file, not a folder.` : `There is no folder "${folder}".`;
    tree.problems.push(problem('no-content', wholeFile(folder), message, hint));
    return { ...tree, isThere: false };
  }
  const paths = await walk(root, '', tree);
  memory.keep(paths);
  const all = new Set([...paths, ...memory.unsaved.keys()]);
  const sorted = [...all].sort();
  tree.assets = sorted.filter((path) => !isText(path));
  const assets = await inTurns(tree.assets, (path) => memory.recallAsset(path, () => stampOf(join(root, path))));
  tree.assetFiles = new Map(assets.map((asset) => [asset.path, asset]));
  const read = await inTurns(sorted.filter(isText), async (path): Promise<ReadText> => {
    const unsaved = memory.unsaved.get(path);
    if (unsaved) return { texts: [unsaved], broken: [], problems: [] };
    const fullPath = join(root, path);
    const read = (result: ReadText) => readText(fullPath, fileIn(folder, path), path, result);
    return memory.recall(path, () => stampOf(fullPath), read);
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

/** What tells whether a file is as it was, without reading it. */
async function stampOf(path: string): Promise<Stamp> {
  const found = await stat(path).catch(() => undefined);
  return found ? { text: `${found.mtimeMs} ${found.size} ${found.ino}`, size: found.size } : { text: '', size: 0 };
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

/** The paths of a folder, those inside its folders included; what is no plain file or folder is told. */
async function walk(root: string, under: string, tree: ContentTree): Promise<string[]> {
  const entries = await readdir(join(root, under), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (!Array.isArray(entries)) {
    const message = `The folder "${under || tree.folder}" could not be read (${entries.code}).`;
    if (!isGone(entries)) report(tree, 'unreadable-file', under, message, 'Check that it may be read.');
    return [];
  }
  const paths: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = under ? `${under}/${entry.name}` : entry.name;
    const fault = await faultOf(entry, root, path);
    if (fault) report(tree, fault.rule, path, fault.message, fault.hint);
    else if (entry.isDirectory()) paths.push(...(await walk(root, path, tree)));
    else paths.push(path);
  }
  return paths;
}

function report(tree: ContentTree, rule: RuleName, path: string, message: string, hint: string): void {
  tree.problems.push(problem(rule, wholeFile(path ? fileIn(tree.folder, path) : tree.folder), message, hint));
}

type EntryFault = { rule: RuleName; message: string; hint: string };

/** What keeps an entry of a folder from being read, if anything does. Nothing is opened: a pipe would wait for ever. */
async function faultOf(entry: Dirent, root: string, path: string): Promise<EntryFault | undefined> {
  if (entry.name.includes('\ufffd')) {
    const hint = 'Use lower-case letters from a to z, digits and hyphens.';
    return { rule: 'unknown-file', message: `The name "${path}" is not text in UTF-8.`, hint };
  }
  if (entry.isSymbolicLink()) {
    const leads = await leadOf(join(root, path), root);
    if (leads === undefined) return undefined;
    return { rule: 'unreadable-file', message: `"${path}" is a link ${leads}.`, hint: 'Put the file itself here.' };
  }
  if (entry.isDirectory()) {
    if (!/\.(md|ya?ml)$/.test(entry.name)) return undefined;
    const hint = `Name the folder "${path.replace(/\.\w+$/, '')}".`;
    return { rule: 'unknown-file', message: `"${path}" is a folder with the name of a file.`, hint };
  }
  if (entry.isFile()) return undefined;
  const message = `"${path}" is a pipe, a socket or a device, not a file.`;
  return { rule: 'unreadable-file', message, hint: 'Put a file in its place, or take it out.' };
}

/** Where a symbolic link leads, if not to a file of the tree: links to folders could lead round in a loop. */
async function leadOf(path: string, root: string): Promise<string | undefined> {
  const target = await realpath(path).catch((error: NodeJS.ErrnoException) => error);
  if (typeof target !== 'string') return target.code === 'ELOOP' ? 'that leads round to itself' : 'to nothing';
  if (!(target + sep).startsWith((await realpath(root)) + sep)) return 'out of the content folder';
  const found = await stat(target).catch(() => undefined);
  if (found?.isDirectory()) return 'to a folder';
  return found?.isFile() ? undefined : 'to nothing that can be read';
}

async function readText(fullPath: string, file: string, path: string, result: ReadText): Promise<void> {
  const bytes = await readSteadily(fullPath);
  if (bytes !== 'gone') takeText(bytes, file, path, result);
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

/**
 * Reads a file that somebody may be saving: again, where it changes meanwhile or is away for a moment.
 *
 * @returns its bytes, `gone`, `too large`, or the code of what keeps it from being read
 */
async function readSteadily(path: string): Promise<Buffer | string> {
  let result: Buffer | string = 'changed';
  for (let attempt = 1; attempt <= ATTEMPTS && (result === 'changed' || result === 'gone'); attempt += 1) {
    if (attempt > 1) await setTimeout(PAUSE);
    result = await readOnce(path).catch((error: NodeJS.ErrnoException) =>
      isGone(error) ? 'gone' : String(error.code),
    );
  }
  return result === 'changed' ? 'it changes all the time' : result;
}

async function readOnce(path: string): Promise<Buffer | string> {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const before = await handle.stat();
    if (!before.isFile()) return 'not a file';
    if (before.size > LARGEST_FILE) return 'too large';
    const bytes = await handle.readFile();
    const after = await handle.stat();
    return bytes.length === after.size && before.mtimeMs === after.mtimeMs ? bytes : 'changed';
  } finally {
    await handle.close();
  }
}

/** Whether a file is not there any more, although its folder has just named it. */
function isGone({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
