import { parseArgs } from 'node:util';
import { benchBuild } from './bench-build';
import { benchCheck } from './bench-check';
import { benchDev } from './bench-dev';
import { benchLoad } from './bench-load';
import { benchPeers } from './bench-peers';
import { benchReport } from './bench-report';
import { benchSearch } from './bench-search';

const benches = {
  build: benchBuild,
  check: benchCheck,
  dev: benchDev,
  load: benchLoad,
  peers: benchPeers,
  report: benchReport,
  search: benchSearch,
};

/**
 * Measures how the engine’s time and memory grow with a site, on made trees: `npm run bench -- check [--pages 100,1000]`
 * loads and checks them whole, `npm run bench -- build` builds them, `npm run bench -- dev` saves one file while the
 * site is edited, and `npm run bench -- search` compares engines of search, on this site and on a made one.
 * `npm run bench -- peers` builds the same pages with other generators of sites, and visits one of each.
 * `npm run bench -- load` asks nginx for a page of the built site as fast as it answers, and `npm run bench -- report`
 * tells what a change of one partial does to a hundred of many pages.
 *
 * @returns the exit code: 0, or 2 for a wrong option
 */
export async function bench(args: string[]): Promise<number> {
  try {
    const options = { pages: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [name = ''] = positionals;
    if (!isBench(name)) throw new Error(`Name what to measure: ${Object.keys(benches).join(', ')}.`);
    const counts = values.pages?.split(',').map(Number);
    if (counts?.some((count) => !Number.isInteger(count) || count < 1)) throw new Error('--pages are whole numbers.');
    await benches[name](counts);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
}

function isBench(name: string): name is keyof typeof benches {
  return Object.hasOwn(benches, name);
}
