import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDevServer } from '../dev-server';
import { madeTree } from './made-tree';
import { urlOfMade } from './make-tree';

const ROUNDS = 9;

/** Serves a made tree as `npm run dev` does, and measures how long after a save its problem is told and its page shown. */
export async function benchDev([count = 1000]: readonly number[] = []): Promise<void> {
  const folder = await madeTree(count);
  const server = await startDevServer(
    () => ['scripts/run.mjs', 'dev'],
    (port) => ({ CONTENT_DIR: folder, PORT: port }),
  );
  const file = join(folder, 'part-0/page-0.md');
  const text = readFileSync(file, 'utf8');
  const told: number[] = [];
  const shown: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const mark = `nowhere-${round}`;
      writeFileSync(file, `${text}\nSee [no page](/${mark}).\n`);
      const saved = performance.now();
      const since = () => performance.now() - saved;
      const [problem, page] = await Promise.all([
        until(() => server.getPrinted().includes(mark)).then(since),
        until(async () => (await (await fetch(`${server.address}${urlOfMade(0)}`)).text()).includes(mark)).then(since),
      ]);
      // The first rounds compile the page.
      if (round < 2) continue;
      told.push(problem);
      shown.push(page);
    }
  } finally {
    writeFileSync(file, text);
    await server.stop();
  }
  const middle = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]?.toFixed(0);
  console.log(`${count} pages, one file saved: problems in the terminal after ${middle(told)} ms,`);
  console.log(`the page as the server sends it after ${middle(shown)} ms (the middle one of ${told.length} rounds)`);
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((done) => setTimeout(done, 5));
}
