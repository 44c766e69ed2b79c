import { checkLoaded } from '../lib/checks';
import { ContentStore } from '../lib/content';
import { serveChanges } from './content-changes';
import { printProblems } from './print-problems';
import { watchFolder } from './watch-folder';

/** Tells the pages that are open when the content has changed. */
export interface ContentWatcher {
  /** Where pages and the server of pages hear of changes, as in `serveChanges`. */
  url: string;
  close(): Promise<void>;
}

/** Checks the content, now and after every change, prints its problems, and tells the open pages to load anew. */
export async function watchContent(contentDir: string): Promise<ContentWatcher> {
  const changes = await serveChanges();
  const store = new ContentStore(contentDir);
  const watcher = await watchFolder(contentDir, async (changed) => {
    // The pages need not wait for the terminal.
    if (changed) changes.tell(changed);
    const { problems, sources } = checkLoaded(await store.load(changed));
    console.error(
      problems.length > 0
        ? `\n${printProblems(problems, sources, process.stderr)}\n`
        : `• No problems in ${contentDir}`,
    );
  });
  return {
    url: changes.url,
    close() {
      changes.close();
      return watcher.close();
    },
  };
}
