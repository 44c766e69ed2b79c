import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { ASK_EACH_TIME, cleanUrl, contentTypeOf, type Host, headersAt } from '../lib/hosts';
import { readHost } from './hosts/read-host';

/** A server of a built site, for trying it out. */
export interface SiteServer {
  /** For example `http://127.0.0.1:3000`. */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a folder as a static host does: clean URLs, compression, 404.html with status 404, and the headers and
 * redirects that the site asks of its host. It is for trying a site out, not for the public.
 *
 * @param port 0 for any free port
 * @param host what the site asks, where the folder itself does not say it
 * @throws when the port is taken
 */
export async function serveSite(outDir: string, port: number, host: Host = readHost(outDir)): Promise<SiteServer> {
  const notFound = readFileSync(join(outDir, '404.html'));
  const redirects = new Map(host.redirects.map(({ from, to }) => [from, to]));
  const compress = compression();
  const files = sirv(outDir, {
    dev: true,
    extensions: ['html'],
    etag: true,
    setHeaders: (response, path) => {
      const isPage = path === '/' || existsSync(join(outDir, `${path}.html`));
      response.setHeader('Content-Type', contentTypeOf(isPage ? 'index.html' : path));
      setHeaders(response, headersAt(host.headers, path));
    },
  });
  const answer = (request: IncomingMessage, response: ServerResponse, path: string) => {
    const refuse = () => {
      response.writeHead(404, { 'Content-Type': contentTypeOf('404.html'), 'Content-Length': notFound.length });
      response.end(request.method === 'HEAD' ? undefined : notFound);
    };
    const to = redirects.get(path) ?? encodePath(cleanUrl(path));
    if (to !== undefined) response.writeHead(301, { Location: to }).end();
    else if (/^\/(404|_headers|_redirects)$/.test(path)) refuse();
    else files(request, response, refuse);
  };
  const server = createServer((request, response) => {
    setHeaders(response, { 'Cache-Control': ASK_EACH_TIME, ...headersAt(host.headers, '/404') });
    const path = readPath(request.url ?? '/');
    if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    else if (path === undefined) response.writeHead(400).end();
    // The middleware is typed for Express and uses what Node's own request and response have.
    else Reflect.apply(compress, undefined, [request, response, () => answer(request, response, path)]);
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${portOf(server)}`, close: () => close(server) };
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** The path that a request asks for; undefined where it is no text. */
function readPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

function encodePath(path: string | undefined): string | undefined {
  return path?.split('/').map(encodeURIComponent).join('/');
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
