import { createServer, type ServerResponse } from 'node:http';
import { checkLoaded } from '../lib/checks';
import { ContentStore } from '../lib/content';
import { printProblems } from './print-problems';
import { watchFolder } from './watch-folder';

/** Tells the pages that are open when the content has changed. */
export interface ContentWatcher {
  /** Where pages listen, as server-sent events; `?since=` is when the page began to load, in milliseconds. */
  url: string;
  close(): Promise<void>;
}

/** Checks the content, now and after every change, prints its problems, and tells the open pages to load anew. */
export async function watchContent(contentDir: string): Promise<ContentWatcher> {
  const pages = await startPageEvents();
  const store = new ContentStore(contentDir);
  const watcher = await watchFolder(contentDir, async (changed) => {
    // The pages need not wait for the terminal.
    if (changed) pages.tell();
    const { problems, sources } = checkLoaded(await store.load(changed));
    console.error(
      problems.length > 0
        ? `\n${printProblems(problems, sources, process.stderr)}\n`
        : `• No problems in ${contentDir}`,
    );
  });
  return {
    url: pages.url,
    close() {
      pages.close();
      return watcher.close();
    },
  };
}

/** A server of events on a free port of this machine, which pages of any other port may listen to. */
async function startPageEvents() {
  const listeners = new Set<ServerResponse>();
  let lastChange = 0;
  const server = createServer((request, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
    });
    response.write(': listening\n\n');
    listeners.add(response);
    request.on('close', () => listeners.delete(response));
    // A page begins to listen some time after it was made: what changed meanwhile is told at once.
    const since = Number(new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('since'));
    if (lastChange > since) response.write(CHANGED);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    tell: () => {
      lastChange = Date.now();
      for (const listener of listeners) listener.write(CHANGED);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const CHANGED = 'data: changed\n\n';
