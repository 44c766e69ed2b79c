import { spawn } from 'node:child_process';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { findFreePort, runServer } from '../hosts/run-server';
import { root } from '../root';

/** The page that the project exists for. */
const PAGE = '/non-uk-teachers/international-qualified-teacher-status';

const CONNECTIONS = [10, 100, 1000];
const SECONDS = 5;

/** How many clients halt and break off while others are served. */
const BAD_CLIENTS = 500;

/** What autocannon tells of a run. */
interface Load {
  requests: { average: number };
  latency: { p99: number };
  errors: number;
  timeouts: number;
  non2xx: number;
}

/**
 * Loads nginx, with the configuration that is written for it, with requests for one page as brotli, and beside it the
 * same nginx with a bare file of as many bytes and none of our headers; then once more while clients send half a
 * request, read nothing or break off.
 */
export async function benchLoad(): Promise<void> {
  const outDir = resolve(process.env.OUT_DIR || 'out');
  const barePort = await findFreePort();
  const server = await runServer('nginx', outDir, async (folder) => {
    const bare = join(folder, 'bare');
    await mkdir(bare);
    await writeFile(join(bare, 'file.bin'), await readFile(join(folder, 'site', `${PAGE}.html.br`)));
    await appendFile(join(folder, 'site.conf'), `server {\n  listen ${barePort};\n  root ${bare};\n}\n`);
  });
  const [page, bare] = [`http://127.0.0.1:${server.port}${PAGE}`, `http://127.0.0.1:${barePort}/file.bin`];
  console.log(`${cpus().length} processors, load before: ${loadavg()[0]?.toFixed(1)}`);
  console.log(row(['connections', 'page: req/s', 'p99 ms', 'bare: req/s', 'p99 ms', 'ratio', 'errors']));
  try {
    for (const count of CONNECTIONS) report(String(count), await load(page, count), await load(bare, count));
    const badClients = startBadClients(server.port);
    try {
      report(`10 + ${BAD_CLIENTS} bad`, await load(page, 10), await load(bare, 10));
    } finally {
      badClients();
    }
  } finally {
    await server.stop();
  }
}

function report(name: string, page: Load, bare: Load): void {
  const errors = [page, bare].reduce((sum, { errors, timeouts, non2xx }) => sum + errors + timeouts + non2xx, 0);
  const rate = ({ requests }: Load) => Math.round(requests.average).toLocaleString('en');
  const ratio = (page.requests.average / bare.requests.average).toFixed(2);
  console.log(
    row([name, rate(page), String(page.latency.p99), rate(bare), String(bare.latency.p99), ratio, `${errors}`]),
  );
}

/** In a process of its own: what loads must not stand in its own way. */
async function load(url: string, connections: number): Promise<Load> {
  const program = join(root, 'node_modules/autocannon/autocannon.js');
  const args = [
    '--connections',
    `${connections}`,
    '--duration',
    `${SECONDS}`,
    '--json',
    '--headers',
    'Accept-Encoding=br',
    url,
  ];
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk));
  await new Promise((done) => child.once('close', done));
  return JSON.parse(said);
}

/** Keeps so many clients at it that send half a request, read nothing of what they asked for, or break off. */
function startBadClients(port: number): () => void {
  const sockets = new Set<Socket>();
  const start = (index: number) => {
    if (stopped) return;
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(
        index % 3 === 0 ? 'GET / HT' : `GET ${PAGE} HTTP/1.1\r\nHost: a\r\n${index % 3 === 1 ? '\r\n' : ''}`,
      );
      if (index % 3 === 1) socket.pause();
      else if (index % 3 === 2) setTimeout(() => socket.resetAndDestroy(), 50);
    });
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      sockets.delete(socket);
      setTimeout(() => start(index), 50);
    });
  };
  let stopped = false;
  for (let index = 0; index < BAD_CLIENTS; index += 1) start(index);
  return () => {
    stopped = true;
    for (const socket of sockets) socket.destroy();
  };
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(13)).join('');
}
