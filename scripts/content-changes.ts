import { createServer, type ServerResponse } from 'node:http';

/** Tells of changes in the content. */
export interface ContentChanges {
  /** For example `http://127.0.0.1:40000`. */
  url: string;
  /** @param paths in the content tree */
  tell(paths: ReadonlySet<string>): void;
  close(): void;
}

const CHANGED = 'data: changed\n\n';

/**
 * Serves what changes, on a free port of this machine.
 *
 * `/events?since=` are server-sent events for pages of any port: one for each change, and one at once where something
 * changed after `since`, the time in milliseconds when the page began to load.
 *
 * `/changes?after=` is JSON, `{now, paths}`: the number of the last change, and the paths that changed after the one
 * with the number given; without a number, only the last one’s.
 */
export async function serveChanges(): Promise<ContentChanges> {
  const listeners = new Set<ServerResponse>();
  /** By path: the number of the change that it was last part of. */
  const changes = new Map<string, number>();
  let now = 0;
  let lastTold = 0;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/changes') {
      const after = searchParams.get('after');
      const paths =
        after === null ? undefined : [...changes].filter(([, at]) => at > Number(after)).map(([path]) => path);
      response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
      response.end(JSON.stringify({ now, paths }));
      return;
    }
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
    });
    response.write(': listening\n\n');
    listeners.add(response);
    request.on('close', () => listeners.delete(response));
    // A page begins to listen some time after it was made: what changed meanwhile is told at once.
    if (lastTold > Number(searchParams.get('since'))) response.write(CHANGED);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    tell: (paths) => {
      now += 1;
      lastTold = Date.now();
      for (const path of paths) changes.set(path, now);
      for (const listener of listeners) listener.write(CHANGED);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
