import { watch } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { checkSite } from '../lib/checks';
import { printProblems } from './print-problems';

/** Tells the pages that are open when the content has changed. */
export interface ContentWatcher {
  /** Where pages listen, as server-sent events. */
  url: string;
  close(): void;
}

/** Editors save several files at once, and write a file in steps: one check answers them all. */
const SETTLE_MS = 100;

/** Checks the content, now and after every change, prints its problems, and tells the open pages to load anew. */
export async function watchContent(contentDir: string): Promise<ContentWatcher> {
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

  let timer: NodeJS.Timeout | undefined;
  const answer = async () => {
    const { problems, sources } = await checkSite(contentDir);
    console.error(problems.length > 0 ? `\n${printProblems(problems, sources)}\n` : `• No problems in ${contentDir}`);
    for (const listener of listeners) listener.write('data: changed\n\n');
  };
  const watcher = watch(contentDir, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void answer(), SETTLE_MS);
  });
  await answer();
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      clearTimeout(timer);
      watcher.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
