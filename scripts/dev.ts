import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { watchFacts } from './gallery/watch-facts';
import { root } from './root';
import { watchContent } from './watch-content';

/** Serves the site while it is edited: plain Next, which loads the content anew for each page. */
export async function develop(): Promise<number> {
  const contentDir = resolve(process.env.CONTENT_DIR || 'content');
  if (!existsSync(contentDir)) {
    console.error(
      `There is no folder "${contentDir}". Make it, or set CONTENT_DIR to the folder that holds the pages.`,
    );
    return 1;
  }
  const watcher = await watchContent(process.env.CONTENT_DIR || 'content');
  const galleryFacts = join(root, '.build/dev/gallery.json');
  const facts = watchFacts(contentDir, galleryFacts);
  const next = join(root, 'node_modules/next/dist/bin/next');
  const env = {
    ...process.env,
    PICTURE_CACHE: join(root, '.build/cache/pictures'),
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_PUBLIC_CONTENT_CHANGES: watcher.url,
    CONTENT_DIR: contentDir,
    GALLERY_FACTS: galleryFacts,
  };
  const args = [next, 'dev', '--port', process.env.PORT || '3000', '--hostname', '127.0.0.1'];
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => child.kill(name));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  await watcher.close();
  facts.close();
  return code ?? 0;
}
