import { spawn } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, howToGetServers } from './find-servers';
import { writeOwnServer } from './write-own-server';

/** A server that runs with the configuration that is written for it. */
export interface OwnServer {
  port: number;
  /** The folder of its configuration and of the site. */
  folder: string;
  stop(): Promise<void>;
}

/** The programs that can serve, and how each is started in a folder that `writeOwnServer` made. */
const programs = {
  nginx: (folder: string) => ['-e', 'stderr', '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'],
  caddy: (folder: string) => ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
};

/** A user of every Linux without rights of its own. */
const NOBODY = 65_534;

/** A server that is not there by then has failed to start. */
const PATIENCE_MS = 20_000;

/**
 * Starts an installed server for a built site, as a user without rights, on a free port of this machine.
 *
 * @param change changes what was written before the server reads it
 */
export async function runServer(
  name: keyof typeof programs,
  outDir: string,
  change: (folder: string) => Promise<void> = async () => {},
): Promise<OwnServer> {
  const program = findProgram(name);
  if (!program) throw new Error(howToGetServers);
  const base = await mkdtemp(join(tmpdir(), `${name}-`));
  const [folder, work] = [join(base, 'hosts'), join(base, 'work')];
  const port = await findFreePort();
  await writeOwnServer(outDir, folder, { port, folder: join(folder, 'site'), work });
  await change(folder);
  await mkdir(work);
  await chmod(base, 0o755);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await chown(work, NOBODY, NOBODY);
  const child = spawn(program, programs[name](folder), {
    cwd: work,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: work },
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk).slice(-5000)));
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(base, { recursive: true, force: true });
  };
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await canConnect(port))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      await stop();
      throw new Error(`${name} does not start:\n${said}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  return { port, folder, stop };
}

/** A port that nobody listens on now. */
export function findFreePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    const end = (isThere: boolean) => {
      socket.destroy();
      done(isThere);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
}
