import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer as createPlain, request } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { join, resolve } from 'node:path';
import { runServer } from '../hosts/run-server';
import { root } from '../root';

/** What the observatory says of a site. */
interface Verdict {
  score: number;
  grade: string;
  tests: { name: string; result: string; pass: boolean; points: number }[];
}

const LEAST_SCORE = 120;

/** Its package is no part of the project’s own install: it brings a whole web service with it. */
const folder = join(root, '.build/observatory');

/**
 * Has the MDN HTTP Observatory judge the built site as nginx serves it with our configuration: over HTTPS, with a
 * certificate made for the purpose, and port 80 leading there. Nothing leaves the machine but the install of its package.
 *
 * @returns the exit code: 0 for A+ and 120 points or more, 1 for less, or where there is no built site
 */
export async function observatory(): Promise<number> {
  const outDir = resolve(process.env.OUT_DIR || 'out');
  if (!existsSync(join(outDir, 'index.html'))) {
    console.error(`There is no built site in "${outDir}": npm run build makes it.`);
    return 1;
  }
  install();
  const nginx = await runServer('nginx', outDir);
  const secure = createSecure(makeCertificate(), (asked, response) => {
    const options = {
      host: '127.0.0.1',
      port: nginx.port,
      path: asked.url,
      method: asked.method,
      headers: asked.headers,
    };
    asked.pipe(
      request(options, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      }),
    );
  });
  const httpsPort = await listen(secure);
  const plain = createPlain((asked, response) => {
    response.writeHead(301, { Location: `https://localhost:${httpsPort}${asked.url}` }).end();
  });
  try {
    const verdict = await scan(await listen(plain), httpsPort);
    for (const { name, result, pass, points } of verdict.tests) {
      console.log(`${pass ? '✓' : '✗'} ${String(points).padStart(4)}  ${name}: ${result}`);
    }
    console.log(`${verdict.grade}, ${verdict.score} points`);
    return verdict.grade === 'A+' && verdict.score >= LEAST_SCORE ? 0 : 1;
  } finally {
    secure.closeAllConnections();
    secure.close();
    plain.close();
    await nginx.stop();
  }
}

function install(): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json', 'scan.mjs']) {
    cpSync(join(root, 'scripts/observatory', name), join(folder, name));
  }
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  // Its own install would fetch the list of domains that browsers know to be HTTPS alone: this machine is none.
  writeFileSync(join(folder, 'node_modules/@mdn/mdn-http-observatory/conf/hsts-preload.json'), '{}');
}

/** A certificate for this machine alone, good for a day. */
function makeCertificate(): { key: Buffer; cert: Buffer } {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const made = ['-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '1'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync('openssl', ['req', '-x509', ...made, ...names], { stdio: 'ignore' });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

async function scan(httpPort: number, httpsPort: number): Promise<Verdict> {
  const child = spawn(process.execPath, ['scan.mjs', 'localhost', String(httpPort), String(httpsPort)], {
    cwd: folder,
    env: { ...process.env, NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk));
  await new Promise((done) => child.once('close', done));
  return JSON.parse(said);
}
