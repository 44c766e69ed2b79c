import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** A development server that runs. */
export interface DevServer {
  /** For example `http://127.0.0.1:3000`. */
  address: string;
  /** All that it has printed so far. */
  getPrinted(): string;
  stop(): Promise<void>;
}

/** Starts a program of Node’s that serves pages at a free port, and waits until it says that it is ready. */
export async function startDevServer(
  argsFor: (port: string) => string[],
  envFor: (port: string) => Record<string, string> = () => ({}),
): Promise<DevServer> {
  const port = String(await findFreePort());
  const child = spawn(process.execPath, argsFor(port), {
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1', ...envFor(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const closed = new Promise<void>((done) => child.once('close', () => done()));
  await new Promise<void>((ready, fail) => {
    const read = (chunk: Buffer) => {
      printed += chunk;
      if (/Ready/.test(printed)) ready();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', () => fail(new Error(`The server ended:\n${printed}`)));
  });
  return {
    address: `http://127.0.0.1:${port}`,
    getPrinted: () => printed,
    stop: async () => {
      child.kill('SIGTERM');
      await closed;
    },
  };
}

function findFreePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const found = probe.address();
      probe.close(() => done(typeof found === 'object' && found ? found.port : 0));
    });
  });
}
