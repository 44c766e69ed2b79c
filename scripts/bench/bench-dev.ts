import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDevServer } from '../dev-server';
import { launchBrowser } from '../launch-browser';
import { madeTree } from './made-tree';
import { makePage, urlOfMade } from './make-tree';

const ROUNDS = 9;

/** The first rounds compile the page. */
const ROUNDS_TO_WARM_UP = 2;

/** No save takes that long to show: the server has stopped answering. */
const PATIENCE_MS = 120_000;

/**
 * Serves a made tree as `npm run dev` does, opens a page of it in the browser, and measures how long after a save its
 * problem is told in the terminal and its text shown in the open page.
 */
export async function benchDev([count = 1000]: readonly number[] = []): Promise<void> {
  const folder = await madeTree(count);
  const file = join(folder, `${urlOfMade(0)}.md`);
  const text = makePage(0, count);
  writeFileSync(file, text);
  const server = await startDevServer(
    () => ['scripts/run.mjs', 'dev'],
    (port) => ({ CONTENT_DIR: folder, PORT: port }),
  );
  const browser = await launchBrowser();
  const told: number[] = [];
  const shown: number[] = [];
  try {
    const tab = await browser.newPage();
    tab.setDefaultTimeout(PATIENCE_MS);
    await tab.goto(`${server.address}${urlOfMade(0)}`);
    await until(() => server.getPrinted().includes('No problems'));
    for (let round = 0; round < ROUNDS; round += 1) {
      const mark = `nowhere-${round}`;
      writeFileSync(file, `${text}\nSee [${mark}](/${mark}).\n`);
      const saved = performance.now();
      const since = () => performance.now() - saved;
      const [problem, page] = await Promise.all([
        until(() => server.getPrinted().includes(`"/${mark}" is not a page`)).then(since),
        tab.getByRole('link', { name: mark }).waitFor().then(since),
      ]);
      if (round < ROUNDS_TO_WARM_UP) continue;
      told.push(problem);
      shown.push(page);
    }
  } finally {
    writeFileSync(file, text);
    await browser.close();
    await server.stop();
  }
  const middle = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]?.toFixed(0);
  console.log(`${count} pages, one file saved: problems in the terminal after ${middle(told)} ms,`);
  console.log(`its text in the open page after ${middle(shown)} ms (the middle one of ${told.length} rounds)`);
}

async function until(isTrue: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error('the server does not answer');
    await new Promise((done) => setTimeout(done, 5));
  }
}
