import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../root';
import { makePlainPage, urlOfMade } from './make-tree';

/** Another generator of sites, as its own documentation sets it up: see `bench/peers/`. */
export interface Peer {
  name: string;
  /** The folder of its project below `bench/peers/`. */
  folder: string;
  /** Where its pages lie in that. */
  content: string;
  /** Its program, from `node_modules`, with the arguments that build the site. */
  command: readonly string[];
  /** Front matter that it asks for. */
  extra?: string;
  /** What it keeps from build to build. */
  caches: readonly string[];
}

export const peers: readonly Peer[] = [
  {
    name: 'Eleventy, bare HTML',
    folder: 'eleventy',
    content: 'content',
    command: ['@11ty/eleventy/cmd.cjs', '--quiet'],
    extra: 'layout: page.njk',
    caches: [],
  },
  {
    name: 'Astro, bare HTML',
    folder: 'astro',
    content: 'content',
    command: ['astro/bin/astro.mjs', 'build'],
    caches: ['.astro', 'node_modules/.astro'],
  },
  {
    name: 'Starlight',
    folder: 'starlight',
    content: 'src/content/docs',
    command: ['astro/bin/astro.mjs', 'build'],
    caches: ['.astro', 'node_modules/.astro'],
  },
  {
    name: 'Next export, plain',
    folder: 'next',
    content: 'content',
    command: ['next/dist/bin/next', 'build'],
    caches: ['.next'],
  },
  {
    name: 'Eleventy + govuk plugin',
    folder: 'govuk-eleventy',
    content: 'content',
    command: ['@11ty/eleventy/cmd.cjs', '--quiet'],
    extra: 'layout: page',
    caches: [],
  },
];

/** The oldest Node that all of them run on. */
const NODE = 22;

/** Where the projects are put together. */
const built = join(root, '.build/bench/peers');

/** The folder in which a peer is installed, as its lock file says, with a made site of `count` pages. */
export function preparePeer(peer: Peer, count: number): string {
  const folder = join(built, peer.folder);
  const source = join(root, 'bench/peers', peer.folder);
  const lock = readFileSync(join(source, 'package-lock.json'), 'utf8');
  const marker = join(folder, 'installed-lock.json');
  if (!existsSync(marker) || readFileSync(marker, 'utf8') !== lock) {
    console.error(`• Installing ${peer.name} as its lock file says (once)`);
    rmSync(folder, { recursive: true, force: true });
    cpSync(source, folder, { recursive: true });
    // Not `npm ci`: it asks for an optional package of Astro’s that not every registry has.
    run('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
    writeFileSync(marker, lock);
  }
  cpSync(source, folder, { recursive: true });
  for (const name of [peer.content, 'out', ...peer.caches])
    rmSync(join(folder, name), { recursive: true, force: true });
  for (let number = 0; number < count; number += 1) writePeerPage(peer, folder, number, count);
  return folder;
}

/** Writes a page of the made site; with a word, another text than before. */
export function writePeerPage(peer: Peer, folder: string, number: number, count: number, word = ''): void {
  const path = join(folder, peer.content, `${urlOfMade(number)}.md`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, makePlainPage(number, count, { extra: peer.extra, word }));
}

/** A Node that the peers run on: this one, or one from the registry. */
export function findNode(): string {
  if (Number(process.versions.node.split('.')[0]) >= NODE) return process.execPath;
  const folder = join(built, `node-${NODE}`);
  const name = `node-${process.platform}-${process.arch}`;
  const path = join(folder, 'node_modules', name, 'bin/node');
  if (!existsSync(path)) {
    console.error(`• Installing Node ${NODE}, which some of the others need (once)`);
    mkdirSync(folder, { recursive: true });
    run('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `${name}@${NODE}`], folder);
  }
  return path;
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}
