import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { listFiles } from '../files';
import { launchBrowser } from '../launch-browser';
import { root } from '../root';
import { madeTree } from './made-tree';
import { urlOfMade } from './make-tree';
import { type CommandFigures, measureCommand } from './measure-command';
import { measureVisit, type Visit } from './measure-visit';
import { findNode, type Peer, peers, preparePeer, writePeerPage } from './peers';

/** The page that changes, and that is visited. */
const PAGE = 7;

interface PeerFigures {
  name: string;
  cold: CommandFigures;
  changed: CommandFigures;
  files: number;
  bytes: number;
  visit: Visit;
}

/**
 * Builds the same made pages with this project and with others, each once with nothing kept and once after a change of
 * one page, and visits one page of each: one table of figures, and how each compares with ours.
 */
export async function benchPeers([count = 1000]: readonly number[] = []): Promise<void> {
  const figures = [await measureOurs(count)];
  const node = findNode();
  for (const peer of peers) figures.push(await measurePeer(peer, count, node));
  const [ours] = figures;
  const titles = [
    'CPU s',
    'changed',
    's',
    'peak MB',
    'files',
    'MB',
    'requests',
    'HTML kB',
    'CSS',
    'JS',
    'other',
    'sum',
  ];
  console.log(`${count} pages\n${row('', titles)}`);
  for (const each of figures) console.log(row(each.name, tell(each)));
  console.log('\nhow many times ours');
  const own = ours ? numbersOf(ours) : [];
  for (const each of figures.slice(1)) {
    console.log(
      row(
        each.name,
        numbersOf(each).map((value, index) => (value / (own[index] ?? 1)).toFixed(2)),
      ),
    );
  }
}

async function measureOurs(count: number): Promise<PeerFigures> {
  const tree = await madeTree(count, { hasPictures: false });
  const out = join(root, '.build/bench/out');
  const build = () => measureCommand(['scripts/run.mjs', 'build'], { CONTENT_DIR: tree, OUT_DIR: out });
  for (const kept of ['.next', '.build/cache/next', '.build/cache/drawn'])
    rmSync(join(root, kept), { recursive: true, force: true });
  const cold = await build();
  const path = join(tree, `${urlOfMade(PAGE)}.md`);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, `${before}\nChanged.\n`);
  const changed = await build();
  writeFileSync(path, before);
  return { name: 'this project', cold, changed, ...(await measureOutput(out)) };
}

async function measurePeer(peer: Peer, count: number, node: string): Promise<PeerFigures> {
  const folder = preparePeer(peer, count);
  const [program = '', ...args] = peer.command;
  const env = { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' };
  const build = () => measureCommand([join(folder, 'node_modules', program), ...args], env, { cwd: folder, node });
  const cold = await build();
  writePeerPage(peer, folder, PAGE, count, 'Changed.');
  const changed = await build();
  return { name: peer.name, cold, changed, ...(await measureOutput(join(folder, 'out'))) };
}

async function measureOutput(out: string): Promise<Pick<PeerFigures, 'files' | 'bytes' | 'visit'>> {
  const files = listFiles(out);
  const bytes = files.reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
  const serve = sirv(out, { extensions: ['html'] });
  const server = createServer((request, response) =>
    serve(request, response, () => void response.writeHead(404).end()),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await launchBrowser();
  try {
    const visit = await measureVisit(browser, `http://127.0.0.1:${port}${urlOfMade(PAGE)}`);
    return { files: files.length, bytes, visit };
  } finally {
    await browser.close();
    server.close();
  }
}

function numbersOf({ cold, changed, files, bytes, visit }: PeerFigures): number[] {
  const { requests, html, css, js, others } = visit;
  const kilobytes = [html, css, js, others, html + css + js + others].map((each) => each / 1000);
  const build = [cold.cpuSeconds, changed.cpuSeconds, cold.seconds, cold.peakMegabytes];
  return [...build, files, bytes / 1e6, requests, ...kilobytes];
}

function tell(figures: PeerFigures): string[] {
  const digits = [1, 1, 1, 0, 0, 1, 0, 1, 1, 1, 1, 1];
  return numbersOf(figures).map((value, index) => value.toFixed(digits[index]));
}

function row(name: string, cells: readonly string[]): string {
  return [name.padEnd(24), ...cells.map((cell) => cell.padStart(8))].join(' ');
}
