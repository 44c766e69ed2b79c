import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

/** A server of a built site, for trying it out. */
export interface SiteServer {
  /** For example `http://127.0.0.1:3000`. */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a folder as a static host does: clean URLs, compression, 404.html with status 404.
 *
 * @param port 0 for any free port
 * @param headers headers for every answer, for example a content security policy
 * @throws when the port is taken
 */
export async function serveSite(
  outDir: string,
  port: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<SiteServer> {
  const notFound = readFileSync(join(outDir, '404.html'));
  const compress = compression();
  const files = sirv(outDir, {
    dev: true,
    extensions: ['html'],
    etag: true,
    setHeaders: (response, path) => {
      if (/^\/(_next\/static|assets|media)\//.test(path)) {
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      }
    },
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // The middleware is typed for Express and uses what Node's own request and response have.
    Reflect.apply(compress, undefined, [
      request,
      response,
      () =>
        files(request, response, () => {
          response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
          response.end(request.method === 'HEAD' ? undefined : notFound);
        }),
    ]);
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${portOf(server)}`, close: () => close(server) };
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
