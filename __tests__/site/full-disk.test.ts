import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDamage, PROVENANCE } from '@/scripts/provenance';
import { makeTree, removeTrees } from '../support/content-tree';
import { takeTurn } from '../support/one-build';
import { runAtOnce } from '../support/site';

const out = join(process.cwd(), '.build/full-out');
const content = makeTree({ 'site.yml': 'name: Small\n', 'home.md': '---\ntitle: Home\n---\n\nFirst words.\n' });
const env = { CONTENT_DIR: content, OUT_DIR: out };

let endTurn: (() => void) | undefined;
beforeAll(() => {
  endTurn = takeTurn();
  expect(runAtOnce('build', env).code).toBe(0);
  writeFileSync(join(content, 'home.md'), '---\ntitle: Home\n---\n\nOther words.\n');
});
afterAll(() => {
  endTurn?.();
  removeTrees();
  for (const made of [out, `${out}.bom.json`]) rmSync(made, { recursive: true, force: true });
});

/** Builds where the system lets no file grow beyond so many blocks of 512 bytes: writing fails, as on a full disk. */
function buildInRoomFor(blocks: number) {
  const script = `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" scripts/run.mjs build`;
  const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    encoding: 'utf8',
  });
  return { code: status, stderr };
}

describe('npm run build, where a file cannot be written', () => {
  // The smallest stops the first file of a build, the other what Next compiled.
  it.each([1, 64])('leaves the last good site, and nothing of its own: room for %i blocks', (blocks) => {
    const before = readFileSync(join(out, PROVENANCE), 'utf8');
    const { code, stderr } = buildInRoomFor(blocks);
    expect(code).toBe(2);
    expect(stderr).toContain('EFBIG');
    expect(stderr).toMatch(/^Nothing was published: the site is as it was before\.$/m);
    expect([findDamage(out), readFileSync(join(out, PROVENANCE), 'utf8')]).toEqual([[], before]);
    expect(readdirSync('.build').filter((name) => /^site-|^lock$|^\.full-out/.test(name))).toEqual([]);
  });

  it('builds again when there is room', () => {
    const { code, stderr } = runAtOnce('build', env);
    expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Other words.');
  });
});
