import { createServer, type ServerResponse } from 'node:http';
import { relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { checkLoaded } from '../lib/checks';
import { ContentStore } from '../lib/content';
import { printProblems } from './print-problems';

/** Tells the pages that are open when the content has changed. */
export interface ContentWatcher {
  /** Where pages listen, as server-sent events. */
  url: string;
  close(): Promise<void>;
}

/** Editors save several files at once, and write a file in steps: one check answers them all. */
const SETTLE_MS = 40;

/** Checks the content, now and after every change, prints its problems, and tells the open pages to load anew. */
export async function watchContent(contentDir: string): Promise<ContentWatcher> {
  const pages = await startPageEvents();
  const store = new ContentStore(contentDir);
  const print = async (changed?: ReadonlySet<string>) => {
    const { problems, sources } = checkLoaded(await store.load(changed));
    console.error(problems.length > 0 ? `\n${printProblems(problems, sources)}\n` : `• No problems in ${contentDir}`);
  };
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let last = print();
  const answer = () => {
    const files = changed;
    changed = new Set();
    // The pages need not wait for the terminal.
    pages.tell();
    last = last.then(() => print(files));
  };
  const root = resolve(contentDir);
  const watcher = watch(root, { ignoreInitial: true }).on('all', (_, path) => {
    changed.add(relative(root, path).split(sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(answer, SETTLE_MS);
  });
  await Promise.all([last, new Promise<void>((done) => watcher.once('ready', () => done()))]);
  return {
    url: pages.url,
    async close() {
      clearTimeout(timer);
      pages.close();
      await watcher.close();
    },
  };
}

/** A server of events on a free port of this machine, which pages of any other port may listen to. */
async function startPageEvents() {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
    });
    response.write(': listening\n\n');
    listeners.add(response);
    request.on('close', () => listeners.delete(response));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    tell: () => {
      for (const listener of listeners) listener.write('data: changed\n\n');
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
